import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNumber } from '../coverage/useNumber';
import { percent } from '../coverage/percent';
import type { WarNode } from './warTree';

interface WarFiguresProps {
  root: WarNode;
  /** Of the figures, in CSS. */
  fontSize: string;
  ink?: string;
  alarm: string;
}

/** The four figures that are asked for first in a hall. */
export function WarFigures({ root, fontSize, alarm }: WarFiguresProps) {
  const translate = useTranslate();
  const number = useNumber();
  const { households, visited, peopleDeclared, peopleRegistered, grids } = root.row;
  const figures = [
    { key: 'rate', value: percent(visited, households) ?? '–', bad: false },
    { key: 'households', value: number(households - visited), bad: households > visited },
    {
      key: 'people',
      value: number(Math.max(0, peopleDeclared - peopleRegistered)),
      bad: peopleDeclared > peopleRegistered,
    },
    { key: 'grids', value: number(grids.total - grids.active), bad: grids.total > grids.active },
  ];
  return (
    <Box
      component="dl"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: '0.9em',
        rowGap: '0.2em',
        m: 0,
        fontSize,
        alignItems: 'baseline',
      }}
    >
      {figures.map(({ key, value, bad }) => (
        <Box key={key} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
          <Typography
            component="dt"
            sx={{ fontSize: 'max(0.42em, 0.75rem)', opacity: 0.85, lineHeight: 1.3 }}
          >
            {translate(`warMap.figures.${key}`)}
          </Typography>
          <Typography
            component="dd"
            sx={{
              fontSize: '1em',
              fontWeight: 700,
              m: 0,
              lineHeight: 1.1,
              fontVariantNumeric: 'tabular-nums',
              color: bad ? alarm : 'inherit',
            }}
          >
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
