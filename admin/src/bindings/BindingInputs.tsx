import { DateInput, maxLength, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AreaInput } from '../areas/AreaInput';
import { chinaDay } from '../kernel/chinaDay';
import { enumChoices } from '../kernel/fields/enumChoices';
import { BindingKind } from '../kernel/gql/graphql';
import { AREA_KINDS } from './areaKinds';
import { HolderInputs } from './HolderInputs';

/** Of these, people with an account are rare. */
const SELDOM_SIGN_IN: BindingKind[] = ['COUNTY_LEADER', 'DEPARTMENT'];

export function BindingInputs() {
  const kind = useWatch<{ kind?: BindingKind }>({ name: 'kind' });
  return (
    <>
      <SelectInput source="kind" choices={enumChoices('BindingKind', BindingKind)} validate={required()} />
      <AreaInput source="areaId" kinds={kind && AREA_KINDS[kind]} deed="createBinding" />
      <HolderInputs key={kind} start={kind && SELDOM_SIGN_IN.includes(kind) ? 'holderName' : 'accountId'} />
      <TextInput source="part" validate={maxLength(60)} helperText="resources.bindings.helper.part" />
      <DateInput source="startsOn" defaultValue={chinaDay()} validate={required()} />
      <DateInput source="endsOn" helperText="resources.bindings.helper.endsOn" />
    </>
  );
}
