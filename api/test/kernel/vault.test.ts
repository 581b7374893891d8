import { describe, expect, test } from '@jest/globals';
import { Vault } from '../../src/kernel/crypto/vault.js';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const vault = new Vault(key(1));

describe('the vault', () => {
  test('refuses a key that is not 32 bytes', () => {
    expect(() => new Vault('short')).toThrow(/32 random bytes/);
  });

  test('refuses what was changed, or sealed under another key', () => {
    const sealed = vault.seal('530425');
    sealed[sealed.length - 1]! ^= 1;
    expect(() => vault.open(sealed)).toThrow();
    expect(() => new Vault(key(2)).open(vault.seal('530425'))).toThrow();
  });

  test('opens what it sealed, and seals the same text differently each time', () => {
    expect(vault.open(vault.seal('王小明'))).toBe('王小明');
    expect(vault.seal('x').equals(vault.seal('x'))).toBe(false);
  });

  test('blind indexes are equal for equal texts of one purpose only', () => {
    expect(vault.blind('idNumber', 'x')).toEqual(vault.blind('idNumber', 'x'));
    expect(vault.blind('idNumber', 'x')).not.toEqual(vault.blind('phone', 'x'));
    expect(vault.blind('idNumber', 'x')).not.toEqual(new Vault(key(2)).blind('idNumber', 'x'));
  });
});
