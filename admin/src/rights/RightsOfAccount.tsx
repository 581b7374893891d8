import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import { areaPath } from '../areas/areaPath';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { AccountFactsFragment, PostFactsFragment } from '../kernel/gql/graphql';
import { RightsOfDocument } from './documents';
import { RightsCard } from './RightsCard';
import { RightsMatrix, type MatrixColumn } from './RightsMatrix';
import { usePermissions } from './usePermissions';

/** On an account: what it may do now, which of its posts says so, how far and until when. */
export function RightsOfAccount() {
  const translate = useTranslate();
  const locale = useLocale();
  const account = useRecordContext<AccountFactsFragment>();
  const permissions = usePermissions()?.permissions;
  const { data } = useQuery({
    queryKey: ['accounts', 'rights', account?.id, locale],
    queryFn: async () => (await fetchGraphQL(RightsOfDocument, { accountId: account!.id })).rightsOf,
    enabled: Boolean(account),
  });
  if (!data || !permissions) return null;
  const ofTable = ({ subject, action }: { subject: string; action: string }) =>
    permissions.find((each) => each.subject === subject && each.action === action);
  const rows = data.rights.map((right) => ({
    ...right,
    held: right.postIds,
    explanation: ofTable(right)?.explanation ?? null,
    conditions: ofTable(right)?.conditions ?? [],
  }));
  return (
    <RightsCard title="rights.effective">
      {data.account.status === 'DISABLED' && (
        <Alert severity="warning" sx={{ mx: 2, mb: 1 }}>
          {translate('rights.disabled')}
        </Alert>
      )}
      {rows.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, pb: 2 }}>
          {translate('rights.none')}
        </Typography>
      ) : (
        <RightsMatrix rows={rows} columns={data.posts.map(columnOf)} label={translate('rights.effective')} />
      )}
    </RightsCard>
  );

  function columnOf(post: PostFactsFragment): MatrixColumn {
    const name = `${translate(`enums.RoleName.${post.role}`)} · ${post.area ? areaPath(post.area) : '—'}`;
    const until = post.endsOn ? translate('rights.until', { day: post.endsOn }) : translate('rights.noEnd');
    return {
      key: post.id,
      name: `${name}（${until}）`,
      head: (
        <>
          {translate(`enums.RoleName.${post.role}`)}
          <Typography component="div" variant="caption" color="text.secondary">
            {post.area ? areaPath(post.area) : '—'}
            <br />
            {until}
          </Typography>
        </>
      ),
    };
  }
}
