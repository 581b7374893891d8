import { DateInput } from 'react-admin';

export default function EndPostInputs() {
  return <DateInput source="endsOn" helperText="resources.posts.helper.endNow" />;
}
