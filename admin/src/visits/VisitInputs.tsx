import { maxLength, maxValue, minValue, NumberInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { VisitOutcome } from '../kernel/gql/graphql';
import { OutcomeInput } from './OutcomeInput';

/** How many people one may expect to meet: the number that is filled in when somebody was. */
export function VisitInputs({ expected }: { expected: number }) {
  const outcome: unknown = useWatch({ name: 'outcome' });
  return (
    <>
      <OutcomeInput expected={expected} />
      {outcome === VisitOutcome.MET && (
        <NumberInput source="peopleMet" min={1} validate={[minValue(1), maxValue(50)]} />
      )}
      <NumberInput source="noticesHanded" min={0} validate={[minValue(0), maxValue(100)]} />
      <TextInput source="note" multiline validate={maxLength(500)} />
    </>
  );
}
