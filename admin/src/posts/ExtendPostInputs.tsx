import { DateInput } from 'react-admin';

export default function ExtendPostInputs() {
  return <DateInput source="endsOn" helperText="resources.posts.helper.extendTo" />;
}
