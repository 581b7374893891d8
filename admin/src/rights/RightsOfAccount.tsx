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
import { useRoleName } from '../kernel/session/useRoleName';

/** On an account: what it may do now, which of its posts says so, how far and until when. */
export function RightsOfAccount() {
  const translate = useTranslate();
  const roleName = useRoleName();
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
      {data.withheld && (
        <Alert severity="warning" sx={{ mx: 2, mb: 1 }}>
          {translate('rights.withheld')}
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
    const name = `${roleName(post.role)} · ${post.area ? areaPath(post.area) : '—'}`;
    const until = post.endsOn ? translate('rights.until', { day: post.endsOn }) : translate('rights.noEnd');
    const asks = data?.withheldBy.includes(post.id) ? translate('rights.asksSecondFactor') : '';
    return {
      key: post.id,
      name: `${name}（${[until, asks].filter(Boolean).join('，')}）`,
      head: (
        <>
          {roleName(post.role)}
          <Typography component="div" variant="caption" color="text.secondary">
            {post.area ? areaPath(post.area) : '—'}
            <br />
            {until}
          </Typography>
          {asks && (
            <Typography component="div" variant="caption" color="warning.main">
              {asks}
            </Typography>
          )}
        </>
      ),
    };
  }
}
