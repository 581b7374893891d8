import { Link as MuiLink } from '@mui/material';
import { useCreatePath, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PostFactsFragment } from '../kernel/gql/graphql';

/** Who holds the post; a name without a link where the account is at home elsewhere. */
export function PostHolderLink(_: { source?: string; label?: string }) {
  const post = useRecordContext<PostFactsFragment>();
  const createPath = useCreatePath();
  if (!post?.account) return <span>{post?.accountName}</span>;
  return (
    <MuiLink component={Link} to={createPath({ resource: 'accounts', type: 'show', id: post.account.id })}>
      {post.accountName}（{post.account.username}）
    </MuiLink>
  );
}
