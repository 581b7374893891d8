import { Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listInArea } from '../areas/listInArea';
import { LabelledButton } from '../kernel/layout/LabelledButton';

/** Nothing can be missed where nobody is on the books: that is no success. */
export function NoHouseholds({ areaId }: { areaId: string }) {
  const translate = useTranslate();
  return (
    <Card component="section">
      <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 1.5, px: 2, py: 5 }}>
        <Typography variant="h6" component="h2">
          {translate('coverage.noHouseholds.title')}
        </Typography>
        <Typography color="text.secondary">{translate('coverage.noHouseholds.next')}</Typography>
        <LabelledButton
          label="coverage.noHouseholds.toHouseholds"
          variant="contained"
          component={Link}
          to={listInArea('households', areaId)}
        />
      </Stack>
    </Card>
  );
}
