import {
  DateInput,
  maxLength,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { enumChoices } from '../kernel/fields/enumChoices';
import { MaskedInput } from '../kernel/fields/MaskedInput';
import { Relation, Residence, Sex } from '../kernel/gql/graphql';
import { IdNumberInput } from './IdNumberInput';

/** One by one, for correcting a value where it stands. */
export const nameInput = <TextInput source="name" validate={[required(), maxLength(50)]} />;
export const birthDateInput = <DateInput source="birthDate" validate={required()} />;
export const sexInput = <SelectInput source="sex" choices={enumChoices('Sex', Sex)} validate={required()} />;
export const residenceInput = (
  <SelectInput source="residence" choices={enumChoices('Residence', Residence)} validate={required()} />
);
export const relationInput = (
  <SelectInput source="relation" choices={enumChoices('Relation', Relation)} validate={required()} />
);

/** Whoever may not read the identity changes the rest: a birth date that is not shown is not asked for either. */
export function PersonInputs() {
  const person = useRecordContext<{ id?: string; birthDate?: string | null }>();
  const isShown = !person?.id || person.birthDate !== null;
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(50)]} />
      {isShown && <IdNumberInput source="idNumber" />}
      <RadioButtonGroupInput source="sex" choices={enumChoices('Sex', Sex)} validate={required()} />
      {isShown && <DateInput source="birthDate" validate={required()} />}
      <MaskedInput source="phone" type="tel" />
      <SelectInput
        source="residence"
        choices={enumChoices('Residence', Residence)}
        defaultValue={Residence.RESIDENT}
        validate={required()}
      />
      <SelectInput source="relation" choices={enumChoices('Relation', Relation)} validate={required()} />
    </>
  );
}
