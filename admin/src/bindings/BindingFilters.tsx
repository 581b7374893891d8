import { NullableBooleanInput, SelectInput } from 'react-admin';
import { AreaFilterInput } from '../areas/AreaFilterInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { TextSearchInput } from '../kernel/fields/TextSearchInput';
import { BindingKind } from '../kernel/gql/graphql';
import { expiringFilter } from '../posts/expiringFilter';

const yesOrNo = (source: string) => (
  <NullableBooleanInput key={source} source={source} nullLabel="resources.bindings.all" />
);

export const bindingFilters = [
  <TextSearchInput key="holderName" source="holderName" alwaysOn />,
  <SelectInput key="kind" source="kind" choices={enumChoices('BindingKind', BindingKind)} alwaysOn />,
  <NullableBooleanInput
    key="current"
    source="current"
    trueLabel="resources.bindings.currentOnly"
    falseLabel="resources.bindings.notCurrent"
    nullLabel="resources.bindings.all"
    alwaysOn
  />,
  yesOrNo('overLimit'),
  yesOrNo('handedOver'),
  expiringFilter,
  <AreaFilterInput key="areaId" source="areaId" />,
];
