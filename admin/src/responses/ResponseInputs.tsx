import { DateInput, maxLength, required, SelectInput, TextInput } from 'react-admin';

/** What can still change once it has begun. */
export const ResponseInputs = () => (
  <>
    <TextInput source="name" validate={[required(), maxLength(60)]} />
    <SelectInput source="level" choices={levels} validate={required()} />
    <TextInput
      source="phase"
      validate={[required(), maxLength(30)]}
      helperText="resources.responses.helper.phase"
    />
    <DateInput source="endsOn" helperText="resources.responses.helper.endsOn" />
  </>
);

/** 1 is the most serious. */
const levels = [1, 2, 3, 4].map((id) => ({ id, name: `enums.ResponseLevel.${id}` }));
