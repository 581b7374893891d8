import { maxLength, required, TextInput } from 'react-admin';

export const displayNameInput = <TextInput source="displayName" validate={[required(), maxLength(40)]} />;
export const phoneInput = <TextInput source="phone" type="tel" validate={maxLength(20)} />;

export const AccountInputs = () => (
  <>
    {displayNameInput}
    {phoneInput}
  </>
);
