import {
  Alert,
  Box,
  Card,
  Checkbox,
  FormControlLabel,
  FormGroup,
  Stack,
  TextField,
  Typography,
  useTheme,
} from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { percent } from '../coverage/percent';
import { useNumber } from '../coverage/useNumber';
import { chinaDay } from '../kernel/chinaDay';
import { chinaMinute } from '../kernel/chinaTime';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';
import { Chart } from './Chart';
import { askable, wholeRange } from './dayRange';
import { barsOption, linesOption } from './daysOption';
import { DaysTable } from './DaysTable';
import { ExportMenu } from './ExportMenu';
import { Paper } from './Paper';
import { inDark, onPaper } from './scale';
import { useCoverageDays } from './useCoverageDays';
import { useSheet } from './useSheet';

interface CompareDaysProps {
  areaId: string;
  response?: ResponseFactsFragment;
  /** The path of the area. */
  place: string;
}

/** More lines than that nobody tells apart: the largest are shown at first. */
const SHOWN = 8;

/** Townships beside each other, day by day: who goes ahead, who has stopped. */
export function CompareDays({ areaId, response, place }: CompareDaysProps) {
  const translate = useTranslate();
  const number = useNumber();
  const theme = useTheme();
  const { fontFamily = 'sans-serif' } = theme.typography;
  const [chosenRange, setRange] = useState<{ from: string; to: string } | null>(null);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const range = chosenRange ?? (response ? wholeRange(response, chinaDay()) : null);
  const { data, error, dataUpdatedAt } = useCoverageDays(areaId, response?.id ?? '', range);
  const all = useMemo(() => {
    if (!data) return [];
    const below = data.children.filter(({ households }) => households > 0);
    return below.length > 0 ? below : [data];
  }, [data]);
  const shown = useMemo(() => {
    const largest = [...all].sort((a, b) => b.households - a.households).slice(0, SHOWN);
    const ids = chosen ?? largest.map(({ area }) => area.id);
    return all.filter(({ area }) => ids.includes(area.id));
  }, [all, chosen]);
  const dark = theme.palette.mode === 'dark';
  const placeOf = useCallback((id: string) => all.findIndex(({ area }) => area.id === id), [all]);
  const charting = useMemo(
    () => ({ colours: dark ? inDark : onPaper, dark, fontFamily, placeOf }),
    [dark, fontFamily, placeOf],
  );
  const lines = useCallback(() => linesOption(shown, charting), [shown, charting]);
  const bars = useCallback(() => barsOption(shown, charting), [shown, charting]);
  const last = data?.days.at(-1);
  const sheet = useSheet({
    words: () => ({
      ...{ title: translate('warMap.days.lines'), place, response: response?.name ?? '' },
      figures: translate('warMap.days.figures', {
        rate: percent(last?.visitedSoFar ?? 0, data?.households ?? 0) ?? '–',
        visited: number(last?.visitedSoFar ?? 0),
        met: number(last?.peopleMetSoFar ?? 0),
      }),
      time: chinaMinute(dataUpdatedAt),
      note: translate('warMap.days.note'),
    }),
    picture: () => ({ option: () => linesOption(shown, { ...charting, dark: false, colours: onPaper }) }),
  });

  if (error) return <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>;
  if (!data || !range)
    return data === null ? <Alert severity="info">{translate('coverage.notFound')}</Alert> : <Loading />;
  const pick = (id: string) => {
    const ids = shown.map(({ area }) => area.id);
    setChosen(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  };
  const day = (end: 'from' | 'to') => (
    <TextField
      type="date"
      size="small"
      fullWidth={false}
      label={translate(`warMap.days.${end}`)}
      value={range[end]}
      onChange={({ target }) => target.value && setRange(askable({ ...range, [end]: target.value }))}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ m: 0 }}
    />
  );
  const table = <DaysTable series={shown} label={translate('warMap.days.table')} />;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {day('from')}
        {day('to')}
        <Box sx={{ flex: 1 }} />
        <ExportMenu {...sheet} />
      </Box>
      <Card component="section" sx={{ px: 1.5, py: 0.5 }}>
        <FormGroup row aria-label={translate('warMap.days.choose')}>
          {all.map(({ area }) => (
            <FormControlLabel
              key={area.id}
              control={
                <Checkbox
                  checked={shown.some((each) => each.area.id === area.id)}
                  onChange={() => pick(area.id)}
                />
              }
              label={area.name}
              sx={{ minHeight: 44 }}
            />
          ))}
        </FormGroup>
      </Card>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {(['lines', 'bars'] as const).map((kind) => (
          <Card key={kind} component="section" sx={{ p: 1.5 }}>
            <Typography variant="h6" component="h2" gutterBottom>
              {translate(`warMap.days.${kind}`)}
            </Typography>
            <Chart
              option={kind === 'lines' ? lines : bars}
              label={translate(`warMap.days.${kind}`)}
              sx={{ height: { xs: 320, lg: 380 } }}
            />
          </Card>
        ))}
      </Box>
      <Card component="section">{table}</Card>
      <Paper picture={sheet.paper}>{table}</Paper>
    </Stack>
  );
}
