import PersonAddIcon from '@mui/icons-material/PersonAddAlt';
import { Link } from 'react-router-dom';
import { ViewerCan } from '../kernel/deeds/ViewerCan';
import type { GrantPostInput } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';

/** Opens the form that gives a post, with the grid and the role filled in. */
export function AppointWorkerButton({ area }: { area: { id: string; viewerCan: string[] } }) {
  const start: Partial<GrantPostInput> = { areaId: area.id, role: 'GRID_WORKER' };
  return (
    <ViewerCan deed="grantPost" record={area}>
      <LabelledButton
        label="coverage.missed.grant"
        variant="outlined"
        startIcon={<PersonAddIcon />}
        component={Link}
        to={`/posts/create?${new URLSearchParams({ source: JSON.stringify(start) }).toString()}`}
      />
    </ViewerCan>
  );
}
