import { useQuery } from '@tanstack/react-query';
import { CheckboxGroupInput, DateInput, required, ResourceContextProvider } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { AccountInput } from '../accounts/AccountInput';
import { chinaDay } from '../kernel/chinaDay';
import { DeedDialog } from '../kernel/deeds/DeedDialog';
import { ItemFaults } from '../kernel/deeds/ItemFaults';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { AssignGridsInput, GridsOfAreaQuery } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';
import { AssignGridsDocument, GridsOfAreaDocument } from './documents';

interface AssignGridsDialogProps {
  areaId: string;
  start: readonly string[];
  grids?: Grid[];
  onClose: () => void;
}

/** One grid worker, the grids to tick, and for how long. */
export function AssignGridsDialog({ areaId, start, grids: given, onClose }: AssignGridsDialogProps) {
  const { data: grids = given } = useQuery({
    enabled: !given,
    queryKey: ['areas', 'gridsOf', areaId],
    queryFn: async ({ signal }) =>
      (await fetchGraphQL(GridsOfAreaDocument, { areaId }, signal)).areas.nodes.filter(({ viewerCan }) =>
        viewerCan.includes('assignGrids'),
      ),
  });
  return (
    <ResourceContextProvider value="posts">
      <DeedDialog<AssignGridsInput>
        deed="assignGrids"
        document={AssignGridsDocument}
        start={{ areaIds: [...start] }}
        onClose={onClose}
      >
        <AccountInput deed="grantPost" />
        {grids ? <GridInputs grids={grids} areaId={areaId} /> : <Loading />}
        <DateInput source="startsOn" defaultValue={chinaDay()} validate={required()} />
        <DateInput source="endsOn" helperText="resources.posts.helper.endsOn" />
      </DeedDialog>
    </ResourceContextProvider>
  );
}

export type Grid = Pick<GridsOfAreaQuery['areas']['nodes'][number], 'id' | 'name' | 'lineage'>;

function GridInputs({ grids, areaId }: { grids: Grid[]; areaId: string }) {
  const chosen = (useFormContext().watch('areaIds') as string[] | undefined) ?? [];
  const nameOf = new Map(grids.map((grid) => [grid.id, nameBelow(grid, areaId)]));
  return (
    <>
      <CheckboxGroupInput
        source="areaIds"
        label="resources.posts.grids"
        choices={grids.map(({ id }) => ({ id, name: nameOf.get(id) ?? '' }))}
        translateChoice={false}
        row={false}
        validate={required()}
      />
      <ItemFaults field="areaIds" names={chosen.map((id) => nameOf.get(id) ?? id)} />
    </>
  );
}

/** 甲村 第一网格, where the list is of a township. */
const nameBelow = ({ name, lineage }: Grid, areaId: string): string => {
  const at = lineage.findIndex(({ id }) => id === areaId);
  return [...lineage.slice(at + 1).map((above) => above.name), name].join(' ');
};
