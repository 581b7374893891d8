import { useFormContext } from 'react-hook-form';
import { MaskedInput } from '../kernel/fields/MaskedInput';
import { birthDateOf, idNumberFault, plainIdNumber, sexOf } from './idNumber';

/** A whole and valid number fills in the birth date and the sex that are inside it. */
export function IdNumberInput({ source }: { source: string }) {
  const { setValue } = useFormContext();
  const fillIn = (text: string) => {
    const idNumber = plainIdNumber(text);
    if (idNumberFault(idNumber)) return;
    const filled = { shouldDirty: true, shouldValidate: true };
    setValue('birthDate', birthDateOf(idNumber), filled);
    setValue('sex', sexOf(idNumber), filled);
  };
  return (
    <MaskedInput
      source={source}
      parse={(text: string) => plainIdNumber(text) || null}
      validate={validIdNumber}
      onChange={(event: { target: { value: string } }) => fillIn(event.target.value)}
      helperText="resources.people.helper.idNumber"
      slotProps={{ htmlInput: { autoCapitalize: 'characters', autoComplete: 'off', maxLength: 24 } }}
    />
  );
}

function validIdNumber(idNumber: string | null | undefined) {
  const fault = idNumber ? idNumberFault(idNumber) : undefined;
  return fault && `resources.people.idNumberFaults.${fault}`;
}
