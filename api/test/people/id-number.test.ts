import { describe, expect, test } from '@jest/globals';
import {
  birthDateOf,
  checkCharacter,
  idNumberFault,
  maskedIdNumber,
  plainIdNumber,
  sexOf,
} from '../../src/people/id-number.js';

const TODAY = '2026-02-01';
const fault = (text: string) => idNumberFault(plainIdNumber(text), TODAY)?.en;
const complete = (digits: string) => digits + checkCharacter(digits);

describe('ID numbers (GB 11643)', () => {
  test.each(['', '1101051949123100', '1101051949123100223', '11010519491231002Y', '01010519491231002X'])(
    '"%s" does not have the form of one',
    (text) => expect(fault(text)).toMatch(/18 characters/),
  );

  test('a wrong digit anywhere is noticed by the check character', () => {
    const valid = '11010519491231002X';
    for (let at = 0; at < 17; at++)
      for (let digit = at === 0 ? 1 : 0; digit <= 9; digit++) {
        const changed = valid.slice(0, at) + String(digit) + valid.slice(at + 1);
        if (changed !== valid) expect(fault(changed)).toMatch(/check digit/);
      }
  });

  test('two neighbouring digits changed over are noticed', () => {
    expect(fault('11010591491231002X')).toMatch(/check digit/);
  });

  test('a birth date that is no day is refused, whatever the check character', () => {
    expect(fault(complete('11010519490230001'))).toMatch(/not a day/);
    expect(fault(complete('11010519491331001'))).toMatch(/not a day/);
    expect(fault(complete('11010519000229001'))).toMatch(/not a day/);
  });

  test('a birth date in the future is refused', () => {
    expect(fault(complete('11010520260202001'))).toMatch(/future/);
    expect(fault(complete('11010520260201001'))).toBeUndefined();
  });

  test('the two examples of the standard are accepted', () => {
    expect(fault('11010519491231002X')).toBeUndefined();
    expect(fault('440524188001010014')).toBeUndefined();
  });

  test('region 999999 of the synthetic people is accepted', () => {
    expect(fault(complete('99999919800506003'))).toBeUndefined();
  });

  test('a small x, spaces and full-width digits are taken as what they stand for', () => {
    expect(plainIdNumber(' 110105 19491231 002x ')).toBe('11010519491231002X');
    expect(plainIdNumber('１１０１０５１９４９１２３１００２ｘ')).toBe('11010519491231002X');
  });

  test('birth date and sex are read out of it', () => {
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
    expect(sexOf('11010519491231002X')).toBe('FEMALE');
    expect(sexOf('440524188001010014')).toBe('MALE');
  });

  test('the mask keeps its first and last character', () => {
    expect(maskedIdNumber('11010519491231002X')).toBe('1****************X');
  });
});
