import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dashboardPage } from './dashboardPage';
import { Meter } from './Meter';
import { percent } from './percent';
import type { CoverageOfChild } from './useCoverage';
import { useNumber } from './useNumber';

interface ChildBarProps {
  child: CoverageOfChild;
  responseId: string;
}

export function ChildBar({ child, responseId }: ChildBarProps) {
  const translate = useTranslate();
  const number = useNumber();
  const { area, households, visited, met, peopleDeclared, peopleRegistered } = child;
  const word = (key: string) => translate(`coverage.children.${key}`);
  const meter = (what: string, done: number, total: number) =>
    translate('coverage.children.meter', { name: area.name, what, done: number(done), total: number(total) });
  const lacking = peopleDeclared - peopleRegistered;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '8.5em 1fr 1fr' },
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'center',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <MuiLink
        component={Link}
        to={dashboardPage({ area: area.id, response: responseId })}
        sx={{ fontWeight: 600, minHeight: { xs: 32, sm: 44 }, display: 'flex', alignItems: 'center' }}
      >
        {area.name}
      </MuiLink>
      {households === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ gridColumn: { sm: '2 / -1' } }}>
          {word('nobody')}
        </Typography>
      ) : (
        <>
          <Meter
            color="primary"
            label={meter(word('visited'), visited, households)}
            value={visited}
            inner={met}
            note={`${word('met')} ${number(met)}`}
            total={households}
          >
            <Numbers what={word('visited')} done={visited} total={households} />
          </Meter>
          <Meter
            color="info"
            label={meter(word('registered'), peopleRegistered, peopleDeclared)}
            value={peopleRegistered}
            note={lacking > 0 && translate('coverage.left', { count: number(lacking) })}
            total={peopleDeclared}
          >
            <Numbers what={word('registered')} done={peopleRegistered} total={peopleDeclared} />
          </Meter>
        </>
      )}
    </Box>
  );
}

interface NumbersProps {
  what: string;
  done: number;
  total: number;
}

function Numbers({ what, done, total }: NumbersProps) {
  const number = useNumber();
  return (
    <>
      {what} <strong>{percent(done, total)}</strong> {number(done)}/{number(total)}
    </>
  );
}
