import { Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ResponseFactsFragment } from '../kernel/gql/graphql';
import { useOpenResponses } from '../responses/useOpenResponses';
import { dashboardPage } from './dashboardPage';

const DashboardSelect = lazy(() => import('./DashboardSelect'));

/** With one response under way its name is enough; with several one chooses. One that is over can be looked at by its address. */
export function ResponseChoice({ areaId, responseId }: { areaId: string; responseId: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { open, choose } = useOpenResponses();
  const isOpen = open.some(({ id }) => id === responseId);
  const { data: over } = useGetOne<ResponseFactsFragment>(
    'responses',
    { id: responseId },
    { enabled: !isOpen },
  );
  const choices = [...open, ...(over && !isOpen ? [over] : [])];
  const labelOf = ({ name, phase, status }: ResponseFactsFragment) =>
    [name, status === 'OPEN' ? phase : translate('enums.ResponseStatus.CLOSED')].join(' · ');
  const [only] = choices;
  if (choices.length === 0) return null;
  if (only && choices.length === 1) return <Typography variant="subtitle2">{labelOf(only)}</Typography>;
  const change = (id: string) => {
    if (open.some((response) => response.id === id)) choose(id);
    void navigate(dashboardPage({ area: areaId, response: id }));
  };
  return (
    <Suspense>
      <DashboardSelect
        label={translate('coverage.response')}
        value={responseId}
        choices={choices.map((response) => ({ id: response.id, name: labelOf(response) }))}
        onChoose={change}
      />
    </Suspense>
  );
}
