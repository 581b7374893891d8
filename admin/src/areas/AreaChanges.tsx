import { Alert, Box, Card, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RecordContextProvider, useRecordContext, useTranslate } from 'react-admin';
import { chinaMinute } from '../kernel/chinaTime';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { AreaChangeFactsFragment, AreaFactsFragment } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';
import { AreaChangesDocument } from './changeDocuments';
import { UndoChangeButton } from './UndoChangeButton';

const SHOWN = 5;
const AGAIN_MS = 3_000;
const isUnderWay = ({ status }: AreaChangeFactsFragment) => status === 'QUEUED' || status === 'RUNNING';

/** Changes of the tree below the area: how far those under way have come, and those that can still be taken back. */
export function AreaChanges() {
  const translate = useTranslate();
  const area = useRecordContext<AreaFactsFragment>();
  const { data: changes = [] } = useQuery({
    queryKey: ['areas', 'changes', area?.id, area?.version],
    queryFn: async () =>
      (await fetchGraphQL(AreaChangesDocument, { filter: { area: { under: area!.id } }, first: SHOWN })).list
        .nodes,
    enabled: area !== undefined && area.kind !== 'GRID',
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? AGAIN_MS : false),
  });
  if (changes.length === 0) return null;
  return (
    <Card component="section" aria-label={translate('resources.areas.change.title')} sx={{ p: 2 }}>
      <Typography variant="h6" component="h2">
        {translate('resources.areas.change.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {changes.map((change) => (
          <RecordContextProvider key={change.id} value={change}>
            <ChangeOfTree change={change} />
          </RecordContextProvider>
        ))}
      </Box>
    </Card>
  );
}

function ChangeOfTree({ change }: { change: AreaChangeFactsFragment }) {
  const translate = useTranslate();
  const { kind, status, areas, into, accountName, createdAt, rows, rowsDone, failure } = change;
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join('、');
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography variant="body2">
          {translate(`enums.AreaChangeKind.${kind}`)} · {names(areas)} → {names(into)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {[
            translate(`enums.AreaChangeStatus.${status}`),
            accountName,
            chinaMinute(Date.parse(createdAt)),
          ].join(' · ')}
        </Typography>
        {isUnderWay(change) && (
          <Loading
            variant={rowsDone > 0 ? 'determinate' : 'indeterminate'}
            value={(100 * rowsDone) / Math.max(rows, 1)}
            label={translate('resources.areas.change.progress', { rows, rowsDone })}
            sx={{ mt: 1 }}
          />
        )}
        {failure && <Alert severity="warning">{failure}</Alert>}
      </Box>
      {kind !== 'UNDO' && <UndoChangeButton />}
    </Box>
  );
}
