import WallIcon from '@mui/icons-material/Fullscreen';
import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { AreaLineage } from '../areas/AreaLineage';
import { BoundariesButton } from '../boundaries/BoundariesButton';
import type { AreaFactsFragment, AreaKind } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { ExportMenu } from './ExportMenu';
import type { useSheet } from './useSheet';
import { useWarMapPlace } from './useWarMapPlace';
import { MEASURES, VIEWS, type Measure, type View } from './warMapPage';

interface WarMapHeadProps {
  area?: AreaFactsFragment;
  responseId: string;
  sheet: ReturnType<typeof useSheet>;
}

/** How deep the picture can go from here. */
const DEPTHS: Partial<Record<AreaKind, readonly [depth: string, to: string][]>> = {
  COUNTY: [
    ['1', 'TOWNSHIP'],
    ['2', 'VILLAGE'],
    ['4', 'GRID'],
  ],
  TOWNSHIP: [
    ['1', 'VILLAGE'],
    ['4', 'GRID'],
  ],
};

/** Where one stands, the way back up, and which picture of it is shown. */
export function WarMapHead({ area, responseId, sheet }: WarMapHeadProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { view, by, depth, open, to } = useWarMapPlace();
  const go = (changes: Parameters<typeof to>[0]) => void navigate(to(changes));
  const isPhone = useIsPhone();
  const depths = (area && DEPTHS[area.kind]) ?? [];
  const wall = () => {
    // Where the browser does not let us, the picture fills the window.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    go({ wall: '1' });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        {area && <AreaLineage area={area} to={(id) => to({ area: id })} />}
      </Box>
      {open.length > 1 && (
        <Choice
          label="coverage.response"
          value={responseId}
          choices={open.map(({ id, name }) => [id, name] as const)}
          onChange={(response) => go({ response })}
        />
      )}
      {view !== 'days' && !isPhone && depths.length > 0 && (
        <Choice
          label="warMap.depth.label"
          value={depths.some(([value]) => value === String(depth)) ? String(depth) : '4'}
          choices={depths.map(([value, kind]) => [value, translate(`warMap.depth.${kind}`)] as const)}
          onChange={(chosen) => go({ depth: chosen })}
        />
      )}
      {view !== 'days' && (
        <Toggle<Measure>
          label="warMap.by.label"
          words="warMap.by"
          values={MEASURES}
          value={by}
          onChange={(chosen) => go({ by: chosen })}
        />
      )}
      <Toggle<View>
        label="warMap.views.label"
        words="warMap.views"
        values={VIEWS}
        value={view}
        onChange={(chosen) => go({ view: chosen })}
      />
      {view !== 'days' && (
        <>
          <LabelledButton
            label="warMap.wall.enter"
            variant="outlined"
            startIcon={<WallIcon />}
            onClick={wall}
          />
          <ExportMenu {...sheet} />
        </>
      )}
      {view === 'map' && <BoundariesButton area={area} />}
    </Box>
  );
}

interface ToggleProps<Value extends string> {
  label: string;
  words: string;
  values: readonly Value[];
  value: Value;
  onChange: (value: Value) => void;
}

function Toggle<Value extends string>({ label, words, values, value, onChange }: ToggleProps<Value>) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={translate(label)}
      onChange={(_, chosen: Value | null) => chosen && onChange(chosen)}
    >
      {values.map((one) => (
        <ToggleButton key={one} value={one} sx={{ minHeight: 44, px: 1.5, whiteSpace: 'nowrap' }}>
          {translate(`${words}.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      fullWidth={false}
      size="small"
      label={translate(label)}
      value={choices.some(([id]) => id === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      sx={{ minWidth: 120, m: 0 }}
    >
      {choices.map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
