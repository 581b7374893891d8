import { Chip } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { daysLeft, postState, type PostState } from './postState';

const COLORS: Record<PostState, 'success' | 'warning' | 'info' | 'default'> = {
  current: 'success',
  expiring: 'warning',
  future: 'info',
  ended: 'default',
};

export function PostStateField(_: { source?: string; label?: string }) {
  const post = useRecordContext<PostFactsFragment>();
  const translate = useTranslate();
  if (!post) return null;
  const state = postState(post);
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={COLORS[state]}
      label={translate(`resources.posts.states.${state}`, { days: post.endsOn ? daysLeft(post.endsOn) : 0 })}
    />
  );
}
