import { Card, Tab, Tabs, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { MissedKind } from '../kernel/gql/graphql';
import { MissedList } from './MissedList';
import type { MissedCount } from './missedKinds';
import { NothingMissed } from './NothingMissed';
import { NoHouseholds } from './NoHouseholds';
import type { CoverageFigures } from './useCoverage';
import { useDashboardPlace } from './useDashboardPlace';
import { useNumber } from './useNumber';

interface MissedListsProps {
  figures: CoverageFigures;
  counts: MissedCount[];
  responseId: string;
}

/** What is still missed, by kind; the first kind that has something is open. */
export function MissedLists({ figures: { area, households }, counts, responseId }: MissedListsProps) {
  const translate = useTranslate();
  const number = useNumber();
  const [, setParams] = useSearchParams();
  const { missed: asked } = useDashboardPlace();
  if (households === 0) return <NoHouseholds area={area} responseId={responseId} />;
  const somewhere = counts.find(({ count }) => count > 0);
  if (!somewhere) return <NothingMissed />;

  const { kind, count } = counts.find((each) => each.kind === asked) ?? somewhere;
  const choose = (chosen: MissedKind) =>
    setParams(
      (params) => {
        params.set('missed', chosen);
        return params;
      },
      { replace: true },
    );
  return (
    <Card component="section" aria-label={translate('coverage.missed.title')}>
      <Tabs
        data-tour="missed"
        value={kind}
        onChange={(_, chosen: MissedKind) => choose(chosen)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('coverage.missed.title')}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {counts.map((each) => (
          <Tab
            key={each.kind}
            id={`missed-${each.kind}`}
            aria-controls={`missed-${each.kind}-list`}
            value={each.kind}
            label={
              <>
                <span>{translate(`coverage.missed.${each.kind}`)}</span>
                <Typography
                  component="span"
                  sx={{
                    fontWeight: 700,
                    color: each.count > 0 ? 'warning.main' : 'success.main',
                    fontVariantNumeric: 'tabular-nums',
                  }}
                >
                  {each.kind === 'PERSON'
                    ? translate('coverage.missed.households', { count: number(each.count) })
                    : number(each.count)}
                </Typography>
              </>
            }
            sx={{ minWidth: 72, px: 1.5 }}
          />
        ))}
      </Tabs>
      <div role="tabpanel" id={`missed-${kind}-list`} aria-labelledby={`missed-${kind}`}>
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, pt: 1.5 }}>
          {translate(`coverage.missed.explain.${kind}`)}
        </Typography>
        <MissedList key={kind} areaId={area.id} responseId={responseId} kind={kind} count={count} />
      </div>
    </Card>
  );
}
