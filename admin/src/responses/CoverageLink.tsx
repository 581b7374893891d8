import CoverageIcon from '@mui/icons-material/BarChart';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { dashboardPage } from '../coverage/dashboardPage';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';

/** What of this response is done and what is missed, where it is run; a closed one has its figures too. */
export function CoverageLink() {
  const response = useRecordContext<ResponseFactsFragment>();
  if (!response) return null;
  return (
    <LabelledButton
      label="resources.responses.coverage"
      variant="contained"
      startIcon={<CoverageIcon />}
      component={Link}
      to={dashboardPage({ area: response.area?.id, response: response.id })}
    />
  );
}
