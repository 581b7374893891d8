import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { AreaLineage } from '../areas/AreaLineage';
import { chinaTime } from '../kernel/chinaTime';
import { dashboardPage } from './dashboardPage';
import { PostAreaChoice } from './PostAreaChoice';
import { ResponseChoice } from './ResponseChoice';
import type { CoverageFigures } from './useCoverage';

interface DashboardHeadProps {
  figures: CoverageFigures;
  responseId: string;
}

/** Where one stands, the way back up, and which response the figures are of. */
export function DashboardHead({ figures: { area, lastActivityAt }, responseId }: DashboardHeadProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const at = lastActivityAt && chinaTime(lastActivityAt, locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <AreaLineage area={area} to={(id) => dashboardPage({ area: id, response: responseId })} />
        <Typography variant="body2" color="text.secondary">
          {at ? translate('coverage.lastActivity', { at }) : translate('coverage.noActivity')}
        </Typography>
      </Box>
      <PostAreaChoice responseId={responseId} />
      <ResponseChoice areaId={area.id} responseId={responseId} />
    </Box>
  );
}
