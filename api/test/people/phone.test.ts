import { describe, expect, test } from '@jest/globals';
import { maskedPhone, phoneDigits } from '../../src/people/phone.js';
import { Faults } from '../../src/kernel/write/faults.js';

describe('phone numbers', () => {
  test.each(['123456', '1234567890123456', '138****1234', '电话'])(
    '"%s" is not one (INVALID phone)',
    (text) => {
      const faults = new Faults();
      phoneDigits(text, faults);
      expect(() => faults.raise()).toThrow(/7 to 15 digits/);
    },
  );

  test.each([
    ['138 0013-8000', '13800138000'],
    ['+86 13800138000', '13800138000'],
    ['008613800138000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['(0877) 4963123', '08774963123'],
    ['+4915112345678', '+4915112345678'],
  ])('%s is kept as %s', (text, digits) => expect(phoneDigits(text, new Faults())).toBe(digits));

  test('nothing is no phone', () => {
    expect(phoneDigits(null, new Faults())).toBeNull();
    expect(phoneDigits(' ', new Faults())).toBeNull();
  });

  test('a mask never shows a short number as a whole', () => {
    expect(maskedPhone('13800138000')).toBe('138****8000');
    expect(maskedPhone('08774963123')).toBe('087****3123');
    expect(maskedPhone('4963123')).toBe('*****23');
  });
});
