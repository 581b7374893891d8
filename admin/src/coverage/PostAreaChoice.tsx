import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { areaPath } from '../areas/areaPath';
import { usePostAreaIds, useTopAreas } from '../areas/useTopAreas';
import { dashboardPage } from './dashboardPage';
import { useDashboardPlace } from './useDashboardPlace';

interface PostAreaChoiceProps {
  responseId: string;
}

/** For somebody with posts in several parts of the tree: which of them. */
export const PostAreaChoice = (props: PostAreaChoiceProps) =>
  usePostAreaIds().length > 1 ? <ChoiceOfSeveral {...props} /> : null;

function ChoiceOfSeveral({ responseId }: PostAreaChoiceProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { areas } = useTopAreas();
  const { areaId } = useDashboardPlace();
  if (areas.length < 2) return null;
  return (
    <TextField
      select
      fullWidth={false}
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
