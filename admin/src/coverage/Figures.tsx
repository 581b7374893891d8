import { Box, Card } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Figure } from './Figure';
import { percent } from './percent';
import type { CoverageFigures } from './useCoverage';
import { useNumber } from './useNumber';

/** The motto in numbers: townships, villages and grids at work, households visited, people registered. */
export function Figures({ figures }: { figures: CoverageFigures }) {
  const translate = useTranslate();
  const number = useNumber();
  const { area, households, visited, met, peopleDeclared, peopleRegistered, peopleMet } = figures;
  const units = (['townships', 'villages', 'grids'] as const).filter(
    (unit) => figures[unit].total > 0 && !(figures[unit].total === 1 && area.kind === KIND[unit]),
  );
  return (
    <Card component="section" data-tour="figures" aria-label={translate('coverage.figures.title')}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: 'repeat(6, minmax(0, 1fr))', md: `repeat(${units.length + 2}, auto)` },
          '& > *:first-of-type': { borderWidth: 0 },
        }}
      >
        {units.map((unit) => (
          <Figure
            key={unit}
            columns={6 / units.length}
            label={translate(`coverage.figures.${unit}`)}
            what={translate('coverage.figures.active')}
            done={figures[unit].active}
            total={figures[unit].total}
          />
        ))}
        <Figure
          columns={6}
          label={translate('coverage.figures.households')}
          what={[translate('coverage.figures.visited'), percent(visited, households)]
            .filter(Boolean)
            .join(' ')}
          done={visited}
          total={households}
          more={translate('coverage.figures.met', { count: number(met) })}
        />
        <Figure
          columns={6}
          label={translate('coverage.figures.people')}
          what={[translate('coverage.figures.registered'), percent(peopleRegistered, peopleDeclared)]
            .filter(Boolean)
            .join(' ')}
          done={peopleRegistered}
          total={peopleDeclared}
          more={translate('coverage.figures.peopleMet', { count: number(peopleMet) })}
        />
      </Box>
    </Card>
  );
}

const KIND = { townships: 'TOWNSHIP', villages: 'VILLAGE', grids: 'GRID' } as const;
