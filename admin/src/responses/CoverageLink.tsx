import CoverageIcon from '@mui/icons-material/BarChart';
import { useHasDashboard, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useOpenResponses } from './useOpenResponses';

/** The dashboard shows the response this device works on: from here on that is this one. */
export function CoverageLink() {
  const response = useRecordContext<ResponseFactsFragment>();
  const hasDashboard = useHasDashboard();
  const { choose } = useOpenResponses();
  if (!response || !hasDashboard) return null;
  return (
    <LabelledButton
      label="resources.responses.coverage"
      variant="contained"
      startIcon={<CoverageIcon />}
      component={Link}
      to="/"
      onClick={() => choose(response.id)}
    />
  );
}
