import { DateInput, required } from 'react-admin';
import { AccountInput } from '../accounts/AccountInput';

/** Who stands in, and for how long: a leave has an end. */
export default function DelegatePostInputs() {
  return (
    <>
      <AccountInput label="resources.posts.standIn" />
      <DateInput source="startsOn" validate={required()} />
      <DateInput source="endsOn" validate={required()} helperText="resources.posts.helper.delegateUntil" />
    </>
  );
}
