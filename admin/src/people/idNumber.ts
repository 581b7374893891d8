import { chinaDay } from '../kernel/chinaDay';
import { Sex } from '../kernel/gql/graphql';

/** The numbers of GB 11643-1999: region (6), birth date (8), sequence (3, odd for men), check character (1). */

/** As the API keeps and compares it: without spaces, digits in their plain form, x as X. */
export const plainIdNumber = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

export type IdNumberFault = 'shape' | 'check' | 'day' | 'future';

/**
 * What is wrong with a number taken by itself. The API decides; this one answers at the door, without a signal.
 * @param idNumber as `plainIdNumber` gives it
 */
export function idNumberFault(idNumber: string, now = new Date()): IdNumberFault | undefined {
  if (!/^[1-9]\d{16}[\dX]$/.test(idNumber)) return 'shape';
  if (checkCharacter(idNumber) !== idNumber[17]) return 'check';
  const birthDate = birthDateOf(idNumber);
  const day = new Date(`${birthDate}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(birthDate)) return 'day';
  return birthDate > chinaDay(now) ? 'future' : undefined;
}

export const birthDateOf = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

export const sexOf = (idNumber: string): Sex => (Number(idNumber[16]) % 2 === 0 ? Sex.FEMALE : Sex.MALE);

/** ISO 7064 MOD 11-2 over the first 17 digits. */
function checkCharacter(idNumber: string): string | undefined {
  const sum = [...idNumber.slice(0, 17)].reduce(
    (total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11),
    0,
  );
  return '10X98765432'[sum % 11];
}
