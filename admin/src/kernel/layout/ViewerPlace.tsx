import { Chip, Tooltip } from '@mui/material';
import PlaceIcon from '@mui/icons-material/Place';
import { useTranslate } from 'react-admin';
import { useViewer } from '../session/viewer';
import { useRoleName } from '../session/useRoleName';

/** Where one stands: the area and the post. Everything on the screen is inside it. */
export default function ViewerPlace() {
  const viewer = useViewer();
  const translate = useTranslate();
  const roleName = useRoleName(viewer?.posts.map(({ role }) => role) ?? []);
  if (!viewer) return null;
  const places = viewer.posts.map(({ area, organisation, role, title }) =>
    [organisation?.name ?? area?.name, title ?? roleName(role)].filter(Boolean).join(' · '),
  );
  const [first, ...others] = places;
  return (
    <Tooltip title={places.join('；')}>
      <Chip
        icon={<PlaceIcon />}
        size="small"
        variant="outlined"
        label={
          (first ?? translate('kernel.account.noPost')) + (others.length > 0 ? ` +${others.length}` : '')
        }
        sx={{ maxWidth: 320, mr: 1 }}
      />
    </Tooltip>
  );
}
