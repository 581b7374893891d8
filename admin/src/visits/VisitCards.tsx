import { DateField } from 'react-admin';
import { inChina } from '../kernel/chinaTime';
import type { VisitFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { VisitOutcomeField } from './VisitOutcomeField';

export const VisitCards = () => (
  <CardList<VisitFactsFragment>
    title={({ household, area }) => household?.address ?? area?.name}
    line={({ visitorName }) => (
      <>
        <DateField
          source="visitedAt"
          showTime
          options={inChina({ dateStyle: 'short', timeStyle: 'short' })}
        />{' '}
        {visitorName}
      </>
    )}
    aside={() => <VisitOutcomeField />}
  />
);
