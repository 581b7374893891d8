import type { Vault } from '../kernel/crypto/vault.js';
import { say } from '../kernel/words.js';
import type { Faults } from '../kernel/write/faults.js';

/** How a phone number is kept: sealed, and beside it the mask, since masks must come out of the database as they are shown. */
export interface PhoneColumns {
  phone: string | null;
  phoneSealed: Buffer | null;
}

/** The digits of a phone number as people write it: spaces, dashes, full-width digits and 中国 +86 are dropped. */
export function phoneDigits(text: string | null, faults: Faults): string | null {
  const digits = (text ?? '')
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  if (digits === '') return null;
  faults.unless(
    /^\+?\d{7,15}$/.test(digits),
    'phone',
    say('电话号码须为 7 到 15 位数字', 'must have 7 to 15 digits'),
  );
  return digits;
}

/** 138****1234. Of a number too short for that, only the last two digits: three and four would be all of it. */
export function maskedPhone(digits: string): string {
  const [head, tail] = digits.length >= 11 ? [3, 4] : [0, 2];
  return digits.slice(0, head) + '*'.repeat(digits.length - head - tail) + digits.slice(-tail);
}

export const phoneColumns = (vault: Vault, digits: string | null): PhoneColumns => ({
  phone: digits && maskedPhone(digits),
  phoneSealed: digits === null ? null : vault.seal(digits),
});

/** Sets another phone; the same one again changes nothing, though it would be sealed into other bytes. */
export function setPhone(vault: Vault, row: PhoneColumns, digits: string | null): void {
  const now = row.phoneSealed && vault.open(row.phoneSealed);
  if (now !== digits) Object.assign(row, phoneColumns(vault, digits));
}
