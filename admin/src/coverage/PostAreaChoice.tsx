import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { areaPath } from '../areas/areaPath';
import { useTopAreas } from '../areas/useTopAreas';
import { dashboardPage } from './dashboardPage';
import { useDashboardPlace } from './useDashboardPlace';

/** For somebody with posts in several parts of the tree: which of them. */
export function PostAreaChoice({ responseId }: { responseId: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { areas } = useTopAreas();
  const { areaId } = useDashboardPlace();
  if (areas.length < 2) return null;
  return (
    <TextField
      select
      size="small"
      label={translate('coverage.area')}
      value={areas.some(({ id }) => id === areaId) ? areaId : ''}
      onChange={({ target }) => void navigate(dashboardPage({ area: target.value, response: responseId }))}
      sx={{ flex: { xs: '1 1 100%', sm: '0 0 auto' }, minWidth: 200, m: 0 }}
    >
      {areas.map((area) => (
        <MenuItem key={area.id} value={area.id}>
          {areaPath(area)}
        </MenuItem>
      ))}
    </TextField>
  );
}
