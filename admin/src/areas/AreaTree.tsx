import { Box, FormControlLabel, LinearProgress, Switch } from '@mui/material';
import { useGetOne, useStore, useTranslate } from 'react-admin';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { AreaFinder } from './AreaFinder';
import { AreaTreeNode } from './AreaTreeNode';
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
  const [withClosed, setWithClosed] = useStore('areas.withClosed', false);
  if (isPending) return <LinearProgress />;
  return (
    <Box component="nav" aria-label={translate('resources.areas.tree')}>
      <AreaFinder />
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
    </Box>
  );
}
