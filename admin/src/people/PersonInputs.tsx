import { DateInput, maxLength, RadioButtonGroupInput, required, SelectInput, TextInput } from 'react-admin';
import { enumChoices } from '../kernel/fields/enumChoices';
import { MaskedInput } from '../kernel/fields/MaskedInput';
import { Relation, Residence, Sex } from '../kernel/gql/graphql';
import { IdNumberInput } from './IdNumberInput';

export const PersonInputs = () => (
  <>
    <TextInput source="name" validate={[required(), maxLength(50)]} />
    <IdNumberInput source="idNumber" />
    <RadioButtonGroupInput source="sex" choices={enumChoices('Sex', Sex)} validate={required()} />
    <DateInput source="birthDate" validate={required()} />
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
