import {
  CheckboxGroupInput,
  maxLength,
  maxValue,
  minValue,
  NumberInput,
  required,
  SelectArrayInput,
  TextInput,
} from 'react-admin';
import { enumChoices } from '../kernel/fields/enumChoices';
import { MaskedInput } from '../kernel/fields/MaskedInput';
import { HouseholdTag } from '../kernel/gql/graphql';

const validateSize = [required(), minValue(0), maxValue(50)];

/** One by one, for correcting a value where it stands. */
export const addressInput = <TextInput source="address" validate={[required(), maxLength(120)]} />;
export const doorInput = <TextInput source="door" validate={maxLength(40)} />;
export const sizeInput = <NumberInput source="declaredSize" min={0} validate={validateSize} />;
export const tagsInput = (
  <SelectArrayInput
    source="tags"
    choices={enumChoices('HouseholdTag', HouseholdTag)}
    sx={{ minWidth: 200 }}
  />
);

export const HouseholdInputs = () => (
  <>
    <TextInput source="address" validate={[required(), maxLength(120)]} />
    <TextInput source="building" validate={maxLength(40)} />
    <TextInput source="door" validate={maxLength(40)} />
    <NumberInput
      source="declaredSize"
      min={0}
      validate={validateSize}
      helperText="resources.households.helper.declaredSize"
    />
    <MaskedInput source="phone" type="tel" />
    <CheckboxGroupInput source="tags" choices={enumChoices('HouseholdTag', HouseholdTag)} />
  </>
);
