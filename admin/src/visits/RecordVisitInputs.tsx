import { ResponseInput } from '../responses/ResponseInput';
import { VisitInputs } from './VisitInputs';

/** In a file of its own so that the page with the button does not wait for the form. */
export default function RecordVisitInputs({ expected }: { expected: number }) {
  return (
    <>
      <ResponseInput />
      <VisitInputs expected={expected} />
    </>
  );
}
