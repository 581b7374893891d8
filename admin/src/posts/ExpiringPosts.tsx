import { Box, Card, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RecordContextProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { areaPath } from '../areas/areaPath';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { useViewer } from '../kernel/session/viewer';
import { EXPIRING_DAYS } from '../kernel/term';
import { PostsDocument } from './documents';
import { EndPostButton } from './EndPostButton';
import { ExtendPostButton } from './ExtendPostButton';
import { PostStateField } from './PostStateField';
import { useRoleName } from '../kernel/session/useRoleName';

const SHOWN = 5;

/** On the first page of whoever gives posts: those that run out within a month, the next first, to be extended or ended here. */
export function ExpiringPosts() {
  const translate = useTranslate();
  const givesPosts = Boolean(useViewer()?.grantableRoles?.length);
  const { data } = useQuery({
    queryKey: ['posts', 'expiring'],
    queryFn: async () =>
      (
        await fetchGraphQL(PostsDocument, {
          filter: { expiringWithinDays: EXPIRING_DAYS },
          orderBy: [{ field: 'ENDS_ON' }],
          first: SHOWN,
        })
      ).list,
    enabled: givesPosts,
  });
  const roleName = useRoleName(data?.nodes.map(({ role }) => role) ?? []);
  if (!givesPosts || !data?.totalCount) return null;
  const all = `/posts?filter=${encodeURIComponent(JSON.stringify({ expiringWithinDays: EXPIRING_DAYS }))}&displayedFilters=${encodeURIComponent(JSON.stringify({ expiringWithinDays: true }))}`;
  return (
    <Card component="section" aria-label={translate('resources.posts.expiring.title')}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, px: 2, minHeight: 56 }}>
        <Typography variant="h6" component="h2" sx={{ flex: 1 }}>
          {translate('resources.posts.expiring.title')}
        </Typography>
        <MuiLink component={Link} to={all} sx={{ py: 1.5 }}>
          {translate('resources.posts.expiring.all', { smart_count: data.totalCount, days: EXPIRING_DAYS })}
        </MuiLink>
      </Stack>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.nodes.map((post) => (
          <RecordContextProvider key={post.id} value={post}>
            <Box
              component="li"
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                gap: 1,
                px: 2,
                py: 1,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
                <MuiLink
                  component={Link}
                  to={`/posts/${post.id}/show`}
                  color="inherit"
                  sx={{ fontWeight: 600 }}
                >
                  {post.accountName}
                </MuiLink>
                <Typography variant="body2" color="text.secondary">
                  {[roleName(post.role), post.area && areaPath(post.area), post.endsOn]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
              </Box>
              <PostStateField />
              <ExtendPostButton size="small" />
              <EndPostButton size="small" />
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
    </Card>
  );
}
