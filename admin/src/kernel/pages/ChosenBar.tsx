import { GlobalStyles, Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { LabelledButton } from '../layout/LabelledButton';

/** On top of the phone's bottom bar: how many are chosen, and what can be done with them. */
export function ChosenBar({ children }: { children: ReactNode }) {
  const { selectedIds, onUnselectItems } = useListContext();
  const translate = useTranslate();
  const count = selectedIds.length;
  return (
    <Paper
      component="section"
      elevation={4}
      aria-label={translate('kernel.bulk')}
      sx={{ position: 'sticky', bottom: 'calc(64px + env(safe-area-inset-bottom))', zIndex: 2, p: 1 }}
    >
      {/* Its place is taken; and who chooses creates nothing. */}
      <GlobalStyles styles={{ '.RaCreateButton-floating': { visibility: 'hidden' } }} />
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', pl: 1 }}>
        <Typography role="status">{translate('kernel.chosen', { smart_count: count })}</Typography>
        <LabelledButton label="ra.action.unselect" disabled={count === 0} onClick={() => onUnselectItems()} />
      </Stack>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {children}
      </Stack>
    </Paper>
  );
}
