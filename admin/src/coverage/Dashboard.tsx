import { Alert, Box, Stack, Typography } from '@mui/material';
import { ResourceContextProvider, Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { AreaKind } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { Loading } from '../kernel/layout/Loading';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { EmptyPage } from '../kernel/pages/EmptyPage';
import { useAbility } from '../kernel/session/ability';
import { ExpiringPosts } from '../posts/ExpiringPosts';
import { ChildBars } from './ChildBars';
import { DashboardHead } from './DashboardHead';
import { Figures } from './Figures';
import { MissedLists } from './MissedLists';
import { missedCounts } from './missedKinds';
import { useCoverage } from './useCoverage';
import { useDashboardPlace } from './useDashboardPlace';
import { WorkersToday } from './WorkersToday';

const ABOVE_VILLAGE: readonly AreaKind[] = ['COUNTY', 'TOWNSHIP', 'DISTRICT'];

/** The first page: how far one's own area has come, and what in it is still missed. */
export default function Dashboard() {
  const translate = useTranslate();
  const { areaId, responseId, isPending } = useDashboardPlace();
  if (isPending) return <Loading />;
  return (
    <Box sx={{ pt: 1 }}>
      <Title title={translate('coverage.name')} />
      {!areaId && <Typography sx={{ p: 3 }}>{translate('kernel.empty.nobody')}</Typography>}
      {areaId && !responseId && (
        <ResourceContextProvider value="responses">
          <EmptyPage />
        </ResourceContextProvider>
      )}
      {areaId && responseId && <CoverageOf key={areaId} areaId={areaId} responseId={responseId} />}
      <Box sx={{ mt: 2 }}>
        <ExpiringPosts />
      </Box>
    </Box>
  );
}

function CoverageOf({ areaId, responseId }: { areaId: string; responseId: string }) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const ability = useAbility();
  const { data, error } = useCoverage(areaId, responseId);
  const figures = data?.figures;
  if (!data)
    return error ? (
      <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>
    ) : (
      <Loading />
    );
  if (!figures)
    return (
      <Alert severity="info" action={<LabelledButton label="coverage.toOwn" component={Link} to="/" />}>
        {translate('coverage.notFound')}
      </Alert>
    );

  // The API tells of no grid without worker whoever may not read posts: that must not look as if there were none.
  const readsPosts = ability.can('read', 'Post');
  const readsBindings = ability.can('read', 'Binding');
  const { lacking, withoutWorker, unbound } = data;
  const counts = missedCounts(figures, {
    lacking,
    withoutWorker: readsPosts ? withoutWorker : null,
    unbound: readsBindings ? unbound : null,
  });
  const missed = <MissedLists figures={figures} counts={counts} responseId={responseId} />;
  const workers = readsPosts && <WorkersToday areaId={areaId} responseId={responseId} />;
  // In a village one looks after people; above it, after villages.
  const isOffice = !ABOVE_VILLAGE.includes(figures.area.kind);
  const hasBars = figures.children.length > 0;
  // A grid worker at a door needs the next household, not the figures.
  const isWorkFirst = isPhone && !hasBars;
  return (
    <Stack sx={{ gap: 2 }}>
      <DashboardHead figures={figures} responseId={responseId} />
      {isWorkFirst && missed}
      <Figures figures={figures} />
      {isWorkFirst && workers}
      {!isWorkFirst && (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              lg: hasBars || workers ? 'repeat(2, minmax(0, 1fr))' : 'minmax(0, 1fr)',
            },
          }}
        >
          <Stack sx={{ gap: 2, minWidth: 0 }}>
            {isOffice && workers}
            {hasBars && <ChildBars figures={figures} responseId={responseId} />}
            {!isOffice && workers}
          </Stack>
          {missed}
        </Box>
      )}
    </Stack>
  );
}
