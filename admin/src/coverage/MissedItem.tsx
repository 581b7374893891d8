import { Box, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { RecordContextProvider, ResourceContextProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { areaPage } from '../areas/areaPage';
import { BindButton } from '../bindings/BindButton';
import { householdAddress } from '../households/householdAddress';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { CreatePersonButton } from '../people/CreatePersonButton';
import { useOpenResponses } from '../responses/useOpenResponses';
import { RecordVisitButton } from '../visits/RecordVisitButton';
import { AppointWorkerButton } from './AppointWorkerButton';
import { dashboardPage } from './dashboardPage';
import { namesBetween, placeBelow } from './placeBelow';
import type { Missed } from './useMissed';

interface MissedItemProps {
  item: Missed;
  /** The area the list is of. */
  aboveId: string;
  responseId: string;
}

/** What is missed, where, and beside it the deed that mends it; the name leads to its page. */
export function MissedItem({ item, aboveId, responseId }: MissedItemProps) {
  const translate = useTranslate();
  const { open } = useOpenResponses();
  const isOpen = open.some(({ id }) => id === responseId); // what is over can be looked at, no longer mended
  const { area, household, kind, missing } = item;
  const lackingOf = ({ lacking }: Missed): string[] => {
    if (!lacking) return [];
    const kinds = lacking
      .map(({ kind }) => translate(`enums.BindingKind.${kind}`))
      .join(translate('coverage.missed.and'));
    const last = lacking.flatMap(({ last }) => (last ? [last.holderName] : []));
    return [
      translate('resources.bindings.lacks', { kinds }),
      ...(last.length > 0 ? [translate('resources.bindings.lastWas', { holder: last.join('、') })] : []),
    ];
  };
  const toArea = dashboardPage({ area: area.id, response: responseId });
  if (!household) {
    return (
      <Row
        to={kind === 'BINDING' ? areaPage(area.id) : toArea}
        name={area.name}
        line={[namesBetween(area, aboveId).join(' '), ...lackingOf(item)].filter(Boolean).join(' · ')}
      >
        {kind === 'BINDING' ? (
          <BindButton area={area} kind={item.lacking?.[0]?.kind} />
        ) : kind === 'GRID_WITHOUT_WORKER' ? (
          <AppointWorkerButton area={area} />
        ) : (
          <LabelledButton label="coverage.missed.open" component={Link} to={toArea} />
        )}
      </Row>
    );
  }
  const { registeredSize: registered, declaredSize: declared } = household;
  const line =
    kind === 'PERSON'
      ? translate('coverage.missed.lacking', { registered, declared, missing })
      : translate('coverage.missed.people', { count: Math.max(registered, declared) });
  return (
    <ResourceContextProvider value="households">
      <RecordContextProvider value={household}>
        <Row
          to={`/households/${household.id}/show`}
          name={householdAddress(household)}
          line={[placeBelow(area, aboveId).join(' '), line].filter(Boolean).join(' · ')}
        >
          {isOpen && kind === 'PERSON' && (
            <CreatePersonButton label="coverage.missed.register" variant="outlined" />
          )}
          {isOpen && kind === 'HOUSEHOLD' && <RecordVisitButton />}
        </Row>
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}

interface RowProps {
  to: string;
  name: string;
  line?: string;
  children: ReactNode;
}

const Row = ({ to, name, line, children }: RowProps) => (
  <Box
    component="li"
    sx={{
      display: 'flex',
      alignItems: 'center',
      gap: 1,
      minHeight: 64,
      px: 2,
      py: 1,
      borderTop: 1,
      borderColor: 'divider',
      '&:first-of-type': { borderTop: 0 },
      '& .MuiButton-root': { flexShrink: 0 },
    }}
  >
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <MuiLink component={Link} to={to} color="inherit" sx={{ fontWeight: 600 }}>
        {name}
      </MuiLink>
      {line && (
        <Typography variant="body2" color="text.secondary">
          {line}
        </Typography>
      )}
    </Box>
    {children}
  </Box>
);
