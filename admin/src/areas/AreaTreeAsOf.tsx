import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Loading } from '../kernel/layout/Loading';
import { AreaAsOf } from './AreaAsOf';
import { AreasBelowAsOf, listSx } from './AreasBelowAsOf';
import { useAreasAsOf } from './useAreasAsOf';
import { topOf, usePostAreaIds } from './useTopAreas';

/** The viewer's part of the tree as it was at the end of a day. Nothing is done here, and nothing leads on: it is past. */
export function AreaTreeAsOf({ day }: { day: string }) {
  const translate = useTranslate();
  const ids = usePostAreaIds();
  const { areas, isPending } = useAreasAsOf(day, { area: { in: ids } });
  const tops = topOf(areas.map((area) => ({ ...area, id: area.areaId, termId: area.id })));
  if (isPending) return <Loading />;
  if (tops.length === 0)
    return (
      <Typography color="text.secondary" sx={{ p: 1 }}>
        {translate('resources.areas.asOf.none', { day })}
      </Typography>
    );
  return (
    <ul style={listSx}>
      {tops.map((area) => (
        <AreaAsOf key={area.termId} area={area} opensAtFirst>
          <AreasBelowAsOf parentId={area.areaId} day={day} />
        </AreaAsOf>
      ))}
    </ul>
  );
}
