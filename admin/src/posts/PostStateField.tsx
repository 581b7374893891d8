import { Chip, Stack } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { StateChip } from '../kernel/fields/StateChip';
import { daysLeft, TERM_COLORS } from '../kernel/term';
import { postState } from './postState';

export function PostStateField(_: { source?: string; label?: string }) {
  const post = useRecordContext<PostFactsFragment>();
  const translate = useTranslate();
  if (!post) return null;
  const state = postState(post);
  const chip = (
    <StateChip
      color={TERM_COLORS[state]}
      label={translate(`resources.posts.states.${state}`, { days: post.endsOn ? daysLeft(post.endsOn) : 0 })}
    />
  );
  if (!post.delegated) return chip;
  return (
    <Stack component="span" direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', justifyContent: 'inherit' }}>
      <Chip component="span" size="small" color="info" label={translate('resources.posts.delegated')} />
      {chip}
    </Stack>
  );
}
