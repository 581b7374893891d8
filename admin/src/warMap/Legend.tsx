import { Box, Typography } from '@mui/material';
import { LEVELS, type Colours } from './scale';
import type { ChartText } from './chartText';

interface LegendProps {
  colours: Colours;
  text: ChartText;
  /** Of the words, in CSS. */
  fontSize?: string;
}

/** Which colour says what; the darkest, where nothing is begun, is striped as on the picture. */
export function Legend({ colours, text, fontSize = '0.8125rem' }: LegendProps) {
  return (
    <Box
      component="ul"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: '1em',
        rowGap: '0.3em',
        listStyle: 'none',
        m: 0,
        p: 0,
        fontSize,
      }}
    >
      {LEVELS.map((level) => {
        const { fill, stripe } = colours.levels[level];
        const stripes = `repeating-linear-gradient(135deg, ${fill} 0 3px, ${stripe} 3px 4.5px)`;
        return (
          <Box component="li" key={level} sx={{ display: 'flex', alignItems: 'center', gap: '0.4em' }}>
            <Box
              aria-hidden
              sx={{
                ...{
                  width: '1.5em',
                  height: '1.1em',
                  borderRadius: 0.5,
                  border: `1px solid ${colours.faint}`,
                },
                background: stripe ? stripes : fill,
              }}
            />
            <Typography component="span" sx={{ fontSize: 'inherit', color: 'inherit' }}>
              {text.level(level)}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
