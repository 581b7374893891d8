import { describe, expect, it } from 'vitest';
import { birthDateOf, idNumberFault, plainIdNumber, sexOf } from './idNumber';

/** The standard's own examples. */
const WOMAN = '11010519491231002X';
const MAN = '440524188001010014';

describe('idNumberFault', () => {
  it.each([WOMAN, MAN])('finds nothing wrong with %s', (idNumber) =>
    expect(idNumberFault(idNumber)).toBeUndefined(),
  );

  it.each([
    ['shape', '', 'nothing'],
    ['shape', '1101051949123100', 'too short'],
    ['shape', '01010519491231002X', 'no region begins with 0'],
    ['shape', '1101051949123100XX', 'an X inside'],
    ['check', '110105194912310021', 'another last character'],
    ['day', '110105194902300016', 'the thirtieth of February'],
    ['future', '110105209912310019', 'a day to come'],
  ])('says %s of %s: %s', (fault, idNumber) => expect(idNumberFault(withCheck(fault, idNumber))).toBe(fault));

  it('finds any one digit that was mistyped', () => {
    for (let at = 0; at < 17; at++)
      for (const digit of '0123456789')
        if (digit !== WOMAN[at])
          expect(idNumberFault(WOMAN.slice(0, at) + digit + WOMAN.slice(at + 1))).toBeDefined();
  });

  it('finds two neighbouring digits that changed places', () => {
    for (let at = 0; at < 16; at++) {
      const swapped = WOMAN.slice(0, at) + WOMAN[at + 1] + WOMAN[at] + WOMAN.slice(at + 2);
      if (swapped !== WOMAN) expect(idNumberFault(swapped)).toBeDefined();
    }
  });

  it('lets somebody be born on the day that has begun in China', () => {
    const born = completed('11010520260301001');
    expect(idNumberFault(born, new Date('2026-02-28T15:59:00Z'))).toBe('future');
    expect(idNumberFault(born, new Date('2026-02-28T16:01:00Z'))).toBeUndefined();
  });
});

it('reads the birth date and the sex', () => {
  expect([birthDateOf(WOMAN), sexOf(WOMAN)]).toEqual(['1949-12-31', 'FEMALE']);
  expect([birthDateOf(MAN), sexOf(MAN)]).toEqual(['1880-01-01', 'MALE']);
});

it('takes a number as people type it', () =>
  expect(plainIdNumber(' １１０１０５ 19491231 002x ')).toBe(WOMAN));

const completed = (digits: string) =>
  [...'0123456789X'].map((last) => digits + last).find((whole) => idNumberFault(whole) !== 'check') ?? '';

/** For the faults behind the check character it has to be right. */
const withCheck = (fault: string, idNumber: string) =>
  fault === 'day' || fault === 'future' ? completed(idNumber.slice(0, 17)) : idNumber;
