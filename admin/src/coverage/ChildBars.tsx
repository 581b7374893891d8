import { Box, Card, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { ChildBar } from './ChildBar';
import { orderChildren, type ChildOrder } from './orderChildren';
import type { CoverageFigures } from './useCoverage';

/** On a phone the missed lists below must be within reach. */
const SHOWN = { phone: 5, desk: 12 };

interface ChildBarsProps {
  figures: CoverageFigures;
  responseId: string;
}

/** Each area directly below: bars to compare, numbers to read, and the way down. */
export function ChildBars({ figures: { children }, responseId }: ChildBarsProps) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const [order, setOrder] = useStore<ChildOrder>('coverage.order', 'worst');
  const [showsAll, setShowsAll] = useState(false);
  const ordered = orderChildren(children, order);
  const shown = showsAll ? ordered : ordered.slice(0, isPhone ? SHOWN.phone : SHOWN.desk);
  return (
    <Card component="section" data-tour="children" sx={{ px: 2, py: 1 }}>
      <Stack
        direction="row"
        sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', minHeight: 48 }}
      >
        <Typography variant="h6" component="h2">
          {translate('coverage.children.title')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={order}
          aria-label={translate('coverage.children.order')}
          onChange={(_, chosen: ChildOrder | null) => chosen && setOrder(chosen)}
        >
          {(['worst', 'tree'] as const).map((one) => (
            <ToggleButton key={one} value={one} sx={{ minHeight: 44, px: 1.5 }}>
              {translate(`coverage.children.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Stack>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((child) => (
          <ChildBar key={child.area.id} child={child} responseId={responseId} />
        ))}
      </Box>
      {shown.length < ordered.length && (
        <LabelledButton
          fullWidth
          label={translate('coverage.children.all', { count: ordered.length })}
          onClick={() => setShowsAll(true)}
        />
      )}
    </Card>
  );
}
