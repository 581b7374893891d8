import { Box } from '@mui/material';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { Loading } from '../kernel/layout/Loading';
import { AreaAsOf } from './AreaAsOf';
import { useAreasAsOf } from './useAreasAsOf';

export const listSx = { listStyle: 'none', margin: 0, padding: 0 } as const;

/** What hung directly below an area on a day, read when it is opened. */
export function AreasBelowAsOf({ parentId, day }: { parentId: string; day: string }) {
  const { areas, isPending, more } = useAreasAsOf(day, { parentId: { eq: parentId } });
  if (isPending) return <Loading sx={{ ml: 5 }} />;
  return (
    <Box component="ul" sx={{ ...listSx, pl: 1.5, ml: 1.25, borderLeft: 1, borderColor: 'divider' }}>
      {areas.map((area) => (
        <AreaAsOf key={area.id} area={area}>
          <AreasBelowAsOf parentId={area.areaId} day={day} />
        </AreaAsOf>
      ))}
      {more && <LabelledButton label="resources.areas.more" onClick={more} />}
    </Box>
  );
}
