import { maxLength, required, TextInput } from 'react-admin';

export const AccountInputs = () => (
  <>
    <TextInput source="displayName" validate={[required(), maxLength(40)]} />
    <TextInput source="phone" type="tel" validate={maxLength(20)} />
  </>
);
