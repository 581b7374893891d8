import { Box, Card, CardActionArea, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { fetchGraphQL } from '../fetchGraphQL';
import { RoleName, type DemoAccountsQuery } from '../gql/graphql';
import { DemoAccountsDocument } from '../session/documents';
import type { SignIn } from './useSignIn';

type DemoAccount = DemoAccountsQuery['demoAccounts'][number];

type Asking = Pick<SignIn, 'signIn' | 'isPending'>;

/** In demo mode only (the API answers an empty list otherwise): one click signs in. */
export function DemoAccounts({ signIn, isPending }: Asking) {
  const translate = useTranslate();
  const { data: accounts = [] } = useQuery({
    queryKey: ['demoAccounts'],
    queryFn: async () => (await fetchGraphQL(DemoAccountsDocument, {})).demoAccounts,
    staleTime: Infinity,
  });
  if (accounts.length === 0) return null;
  const groups = Object.values(RoleName)
    .map((role) => ({ role, members: accounts.filter((account) => account.role === role) }))
    .filter(({ members }) => members.length > 0);

  return (
    <Box component="section" sx={{ width: '100%', maxWidth: 880 }}>
      <Typography variant="h6" component="h2">
        {translate('kernel.signIn.demo')}
      </Typography>
      <Typography color="text.secondary" variant="body2">
        {translate('kernel.signIn.demoHelp')}
      </Typography>
      {groups.map(({ role, members }) => (
        <Box key={role} sx={{ mt: 2 }}>
          <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
            {translate(`enums.RoleName.${role}`)}
          </Typography>
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
            {members.map((account) => (
              <DemoCard key={account.username} account={account} signIn={signIn} isPending={isPending} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function DemoCard({ account, signIn, isPending }: Asking & { account: DemoAccount }) {
  const { username, displayName, areaName, password } = account;
  return (
    <Card>
      <CardActionArea
        disabled={isPending}
        onClick={() => void signIn(username, password)}
        sx={{ px: 2, py: 1 }}
      >
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{areaName}</Typography>
          <Typography variant="body2" color="text.secondary">
            {displayName}
          </Typography>
        </Stack>
        <Typography variant="caption" color="text.secondary">
          {username}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
