import { useTranslate } from 'react-admin';
import { pathBelow } from '../areas/areaPath';
import { usePostAreaIds } from '../areas/useTopAreas';
import type { BindingFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { BindingStateField } from './BindingStateField';
import { holderOf } from './holder';

export function BindingCards({ ofArea = false }: { ofArea?: boolean }) {
  const translate = useTranslate();
  const own = usePostAreaIds();
  return (
    <CardList<BindingFactsFragment>
      title={holderOf}
      line={({ area, kind, part }) =>
        [!ofArea && area && pathBelow(area, own), part, translate(`enums.BindingKind.${kind}`)]
          .filter(Boolean)
          .join(' · ')
      }
      aside={() => <BindingStateField />}
    />
  );
}
