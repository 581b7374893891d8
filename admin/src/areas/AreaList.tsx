import { Box, Card, Typography } from '@mui/material';
import { Title, useGetResourceLabel, useTranslate } from 'react-admin';
import { Navigate } from 'react-router-dom';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { areaPage } from './areaPage';
import { AreaTree } from './AreaTree';
import { useTopAreas } from './useTopAreas';

/** A phone shows the tree by itself; a desk has it beside a detail page, and opens the viewer's own area there. */
export default function AreaList() {
  const isPhone = useIsPhone();
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const { areas, isPending } = useTopAreas();
  const [top] = areas;

  if (isPending) return null;
  if (!top) return <Typography sx={{ p: 3 }}>{translate('kernel.empty.nobody')}</Typography>;
  if (!isPhone) return <Navigate to={areaPage(top.id)} replace />;
  return (
    <Box sx={{ pt: 1 }}>
      <Title title={labelOf('areas', 2)} />
      <Card sx={{ p: 1 }}>
        <AreaTree />
      </Card>
    </Box>
  );
}
