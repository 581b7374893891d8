import { Alert, Card, CardContent, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { queryClient } from '../kernel/queryClient';
import { useViewer } from '../kernel/session/viewer';
import { OwnSecurityDocument } from './documents';
import { RecoveryCodes } from './RecoveryCodes';
import { RequirementCard } from './RequirementCard';
import { SecondFactorState } from './SecondFactorState';
import { SetUpSecondFactor } from './SetUpSecondFactor';

/** The second factor of one's own account; and, for whoever decides it, which roles must have one. */
export default function SecurityPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const viewer = useViewer();
  const [codes, setCodes] = useState<string[]>();
  const { data, refetch } = useQuery({
    queryKey: ['ownSecurity'],
    queryFn: async () => (await fetchGraphQL(OwnSecurityDocument, {})).viewer,
    gcTime: 0,
  });
  if (!viewer || !data || viewer.viewing) return <Title title={translate('security.title')} />;
  // Also who the viewer is: what is on the menu can hang on it.
  const refresh = () => Promise.all([refetch(), queryClient.invalidateQueries({ queryKey: ['viewer'] })]);
  const tellCodes = (deed: 'confirmSecondFactor' | 'renewRecoveryCodes') => (made: string[]) => {
    setCodes(made);
    notify(`deeds.${deed}.done`, { type: 'success' });
    void refresh();
  };
  const counties = viewer.posts.flatMap(({ role, area }) => (role === 'COUNTY_ADMIN' && area ? [area] : []));

  return (
    <Stack sx={{ gap: 2, pt: 1, pb: 2, maxWidth: 760 }}>
      <Title title={translate('security.title')} />
      {viewer.mustSetUpSecondFactor && !codes && (
        <Alert severity="warning">{translate('security.must')}</Alert>
      )}
      <Card component="section" aria-labelledby="second-factor-title">
        <CardContent>
          <Typography variant="h6" component="h2" id="second-factor-title" gutterBottom>
            {translate('security.secondFactor')}
          </Typography>
          {codes ? (
            <RecoveryCodes
              codes={codes}
              username={viewer.account.username}
              onKept={() => setCodes(undefined)}
            />
          ) : data.secondFactor ? (
            <SecondFactorState
              factor={data.secondFactor}
              onRenewed={tellCodes('renewRecoveryCodes')}
              onRemoved={() => void refresh()}
            />
          ) : (
            <SetUpSecondFactor onConfirmed={tellCodes('confirmSecondFactor')} />
          )}
        </CardContent>
      </Card>
      {!viewer.mustSetUpSecondFactor &&
        counties.map((county) => (
          <RequirementCard key={county.id} county={county} hasOwn={Boolean(data.secondFactor)} />
        ))}
    </Stack>
  );
}
