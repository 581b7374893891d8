import type { Vault } from '../kernel/crypto/vault.js';
import { say, type Words } from '../kernel/words.js';

/** The numbers of GB 11643-1999: region (6), birth date (8), sequence (3, odd for men), check character (1). */

/** As it is kept and compared: without spaces, digits in their plain form, x as X. */
export const plainIdNumber = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** ISO 7064 MOD 11-2 over the first 17 digits. */
export function checkCharacter(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return '10X98765432'[sum % 11]!;
}

export const birthDateOf = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

export const sexOf = (idNumber: string): 'FEMALE' | 'MALE' =>
  Number(idNumber[16]) % 2 === 0 ? 'FEMALE' : 'MALE';

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/**
 * What is wrong with the number taken by itself, or null. Regions are not looked up: codes were revised for forty
 * years and old ones stay valid; 999999, which no region has, marks the synthetic people of a demo.
 * @param idNumber as `plainIdNumber` gives it
 */
export function idNumberFault(idNumber: string, today: string): Words | null {
  if (!/^[1-9]\d{16}[\dX]$/.test(idNumber))
    return say(
      '身份证号须为 18 位：17 位数字加一位数字或 X',
      'must have 18 characters: 17 digits, and a digit or X',
    );
  if (checkCharacter(idNumber.slice(0, 17)) !== idNumber[17])
    return say('身份证号校验位不符，请逐位核对', 'its check digit does not match: compare it digit by digit');
  const birthDate = birthDateOf(idNumber);
  if (!isDay(birthDate)) return say('身份证号中的出生日期不存在', 'the birth date inside it is not a day');
  if (birthDate > today)
    return say('身份证号中的出生日期在今天之后', 'the birth date inside it is in the future');
  return null;
}

/**
 * The mask keeps the first and the last character. The longer one in use (first 3 and last 4) would give the whole
 * number away here: region and birth date are known beside it, and then the last four are all that is left.
 */
export const maskedIdNumber = (idNumber: string): string => `${idNumber[0]}${'*'.repeat(16)}${idNumber[17]}`;

/** How an ID number is kept: masked for the screen, sealed, and blind for the exact search and for being unique. */
export interface IdNumberColumns {
  idNumber: string | null;
  idNumberSealed: Buffer | null;
  idNumberBlind: Buffer | null;
}

/** What the blind index is made for: the same in the column and in a search. */
export const BLIND = 'idNumber';

export const idNumberColumns = (vault: Vault, idNumber: string | null): IdNumberColumns => ({
  idNumber: idNumber && maskedIdNumber(idNumber),
  idNumberSealed: idNumber === null ? null : vault.seal(idNumber),
  idNumberBlind: idNumber === null ? null : vault.blind(BLIND, idNumber),
});
