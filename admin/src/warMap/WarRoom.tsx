import { Box, Card, Stack, useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { areaPath } from '../areas/areaPath';
import { useBoundaries } from '../boundaries/useBoundaries';
import { percent } from '../coverage/percent';
import { useNumber } from '../coverage/useNumber';
import { chinaMinute } from '../kernel/chinaTime';
import type { AreaFactsFragment, ResponseFactsFragment } from '../kernel/gql/graphql';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { chartText } from './chartText';
import { CompareDays } from './CompareDays';
import { Legend } from './Legend';
import { LiveLine } from './LiveLine';
import { mapOption } from './mapOption';
import { NoOutlines } from './NoOutlines';
import { Paper } from './Paper';
import { ringsOption } from './ringsOption';
import { inDark, onPaper } from './scale';
import { tilesOption } from './tilesOption';
import { useChanges } from './useChanges';
import { useSheet } from './useSheet';
import { useWarMapPlace } from './useWarMapPlace';
import { WallMode } from './WallMode';
import { WarFigures } from './WarFigures';
import { WarMapHead } from './WarMapHead';
import { WarPicture } from './WarPicture';
import { WarTable } from './WarTable';
import { WorstList } from './WorstList';
import { warTree, type CoverageRow } from './warTree';

interface WarRoomProps {
  rows: readonly CoverageRow[];
  areaId: string;
  responseId: string;
  refreshedAt: number;
  isLate: boolean;
}

/** Townships and villages: outlines of 3,000 grids are for their own village's map. */
const OUTLINE_LEVELS = 2;
const NONE: never[] = [];

export function WarRoom({ rows, areaId, responseId, refreshedAt, isLate }: WarRoomProps) {
  const translate = useTranslate();
  const number = useNumber();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const theme = useTheme();
  const { fontFamily = 'sans-serif' } = theme.typography;
  const { view, by, wall, to } = useWarMapPlace();
  const { data: area } = useGetOne<AreaFactsFragment>('areas', { id: areaId });
  const { data: response } = useGetOne<ResponseFactsFragment>('responses', { id: responseId });
  const isMap = view === 'map';
  const boundaries = useBoundaries(areaId, OUTLINE_LEVELS, isMap);
  const outlines = boundaries.data ?? NONE;
  const root = useMemo(() => warTree(rows, by), [rows, by]);
  const changes = useChanges(rows);
  const changed = useMemo(() => new Set(changes.map(({ id }) => id)), [changes]);
  const text = useMemo(() => chartText(translate, number, by), [translate, number, by]);
  const colours = theme.palette.mode === 'dark' ? inDark : onPaper;

  const sheet = useSheet({
    words: () => ({
      title: translate(`warMap.sheet.${by}`),
      place: area ? areaPath(area) : (root?.name ?? ''),
      response: response?.name ?? '',
      figures: root
        ? translate('warMap.sheet.figures', {
            rate: percent(root.row.visited, root.row.households) ?? '–',
            households: number(root.row.households - root.row.visited),
            people: number(Math.max(0, root.row.peopleDeclared - root.row.peopleRegistered)),
            grids: number(root.row.grids.total - root.row.grids.active),
          })
        : '',
      time: chinaMinute(refreshedAt),
      note: translate('warMap.sheet.note'),
    }),
    picture: () => ({
      legend: text,
      option: (size, sizes) => {
        const picture = { colours: onPaper, text, size, sizes, type: 15, fontFamily };
        if (isMap && outlines.length > 0) return mapOption(root!, outlines, picture);
        return view === 'rings' ? ringsOption(root!, picture) : tilesOption(root!, picture);
      },
    }),
  });
  if (!root) return null;
  const down = (id: string) => id !== areaId && void navigate(to({ area: id }));
  const up = () => {
    const above = area?.lineage.at(-1);
    if (above && rows.length > 0) void navigate(to({ area: above.id }));
  };
  const leaveWall = () => void navigate(to({ wall: undefined }), { replace: true });
  const picture = { root, view, outlines, text, changed };
  const lacksMap = isMap && boundaries.isSuccess && outlines.length === 0;

  return (
    <Stack sx={{ gap: 1.5 }}>
      <WarMapHead area={area} responseId={responseId} sheet={sheet} />
      {view === 'days' ? (
        <CompareDays areaId={areaId} response={response} place={area ? areaPath(area) : root.name} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
          }}
        >
          <Card component="section" sx={{ p: { xs: 1, sm: 1.5 }, bgcolor: colours.ground }}>
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: 1.5,
                justifyContent: 'space-between',
                alignItems: 'end',
                mb: 1,
              }}
            >
              <WarFigures root={root} fontSize={isPhone ? '1.6rem' : '2.1rem'} alarm={colours.alarm} />
              <LiveLine refreshedAt={refreshedAt} isLate={isLate} changes={changes} />
            </Box>
            {wall || (isMap && !boundaries.data) ? null : lacksMap ? (
              <NoOutlines area={area} />
            ) : (
              <WarPicture
                {...picture}
                colours={colours}
                down={down}
                up={up}
                height={{ xs: '62vh', lg: 'calc(100vh - 330px)' }}
              />
            )}
            <Box sx={{ mt: 1, color: 'text.primary' }}>
              <Legend colours={colours} text={text} />
            </Box>
          </Card>
          <Card component="section" sx={{ p: 1, maxHeight: { lg: 'calc(100vh - 150px)' }, overflow: 'auto' }}>
            <WarTable
              root={root}
              colours={colours}
              text={text}
              changed={changed}
              to={(id) => to({ area: id })}
            />
            <WorstList root={root} colours={colours} text={text} to={(id) => to({ area: id })} />
          </Card>
        </Box>
      )}
      {wall && view !== 'days' && (
        <WallMode
          {...picture}
          response={response?.name ?? ''}
          refreshedAt={refreshedAt}
          isLate={isLate}
          onLeave={leaveWall}
        />
      )}
      {view !== 'days' && (
        <Paper picture={sheet.paper}>
          <WarTable root={root} colours={onPaper} text={text} changed={new Set()} to={() => '#'} />
        </Paper>
      )}
    </Stack>
  );
}
