import { Box, FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useStore, useTranslate } from 'react-admin';
import { chinaDay } from '../kernel/chinaDay';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';
import { AreaDrag } from './AreaDrag';
import { AreaFinder } from './AreaFinder';
import { AreaTreeAsOf } from './AreaTreeAsOf';
import { AreaTreeNode } from './AreaTreeNode';
import { DayOfTree } from './DayOfTree';
import { useTopAreas } from './useTopAreas';

/** The viewer's part of the tree. Which nodes are open is kept on this device until sign-out. */
export function AreaTree({ currentId }: { currentId?: string }) {
  const translate = useTranslate();
  const { areas, isPending } = useTopAreas();
  const { data: current } = useGetOne<AreaFactsFragment>(
    'areas',
    { id: currentId ?? '' },
    { enabled: currentId !== undefined },
  );
  const way = current ? [...current.lineage.map(({ id }) => id), current.id] : [];
  const [day, setDay] = useState(chinaDay);
  const [withClosed, setWithClosed] = useStore('areas.withClosed', false);
  if (isPending) return <Loading />;
  const isPast = day < chinaDay();
  return (
    <AreaDrag>
      <Box
        component="nav"
        aria-label={translate(isPast ? 'resources.areas.asOf.tree' : 'resources.areas.tree', { day })}
      >
        {!isPast && <AreaFinder />}
        <DayOfTree day={day} onChange={setDay} />
        {isPast ? (
          <AreaTreeAsOf key={day} day={day} />
        ) : (
          <>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {areas.map((area) => (
                <AreaTreeNode key={area.id} area={area} way={way} withClosed={withClosed} opensAtFirst />
              ))}
            </Box>
            <FormControlLabel
              label={translate('resources.areas.withClosed')}
              control={
                <Switch size="small" checked={withClosed} onChange={(_, checked) => setWithClosed(checked)} />
              }
              sx={{ ml: 0.5, mt: 1, '& .MuiFormControlLabel-label': { typography: 'body2' } }}
            />
          </>
        )}
      </Box>
    </AreaDrag>
  );
}
