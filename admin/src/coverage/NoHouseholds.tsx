import { Card, Stack, Typography } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listInArea } from '../areas/listInArea';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import type { CoverageFigures } from './useCoverage';

interface NoHouseholdsProps {
  area: CoverageFigures['area'];
  responseId: string;
}

/** Nothing can be missed where nobody is on the books, or where the response is not run: that is no success. */
export function NoHouseholds({ area, responseId }: NoHouseholdsProps) {
  const translate = useTranslate();
  const { data: response } = useGetOne<ResponseFactsFragment>('responses', { id: responseId });
  // An area that is hidden from the viewer lies above theirs.
  const runAt = response?.area?.id;
  const isCovered = !runAt || [area, ...area.lineage].some(({ id }) => id === runAt);
  return (
    <Card component="section">
      <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 1.5, px: 2, py: 5 }}>
        <Typography variant="h6" component="h2">
          {translate(isCovered ? 'coverage.noHouseholds.title' : 'coverage.notCovered', {
            area: response?.area?.name,
          })}
        </Typography>
        {isCovered && (
          <>
            <Typography color="text.secondary">{translate('coverage.noHouseholds.next')}</Typography>
            <LabelledButton
              label="coverage.noHouseholds.toHouseholds"
              variant="contained"
              component={Link}
              to={listInArea('households', area.id)}
            />
          </>
        )}
      </Stack>
    </Card>
  );
}
