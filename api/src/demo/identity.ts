import { checkCharacter } from '../people/id-number.js';
import type { Random } from './random.js';

/** No region of China has this code, so a valid number with it belongs to nobody. */
export const REGION = '999999';

/**
 * 154 is in nobody's hands: in the ministry's table of mobile network numbers (工业和信息化部, 我国公众移动通信网网号及H0分配情况, as of
 * March 2023) 15X goes to operators for every X but 4. So such a number looks and is masked like a mobile phone's, and
 * whoever dials one hears that it does not exist. 10X to 12X would not do: 110, 119, 120, 122 answer after three digits.
 */
export const PHONE_PREFIX = '154';

export const phoneNumber = (random: Random): string =>
  PHONE_PREFIX + String(random.int(0, 99_999_999)).padStart(8, '0');

/** ID numbers that are valid by themselves, each given out once. */
export class IdNumbers {
  private readonly given = new Map<string, number>();

  next(sex: 'FEMALE' | 'MALE', birthDate: string): string {
    const day = birthDate.replaceAll('-', '');
    const at = this.given.get(day + sex) ?? 0;
    this.given.set(day + sex, at + 1);
    // The sequence number is odd for men; there are 500 for each sex and day, of which the biggest county uses fewer than 100.
    const sequence = String(at * 2 + (sex === 'MALE' ? 1 : 2)).padStart(3, '0');
    const digits = REGION + day + sequence;
    return digits + checkCharacter(digits);
  }
}
