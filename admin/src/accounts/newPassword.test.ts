import { expect, it, vi } from 'vitest';
import { newPassword } from './newPassword';

it('makes a password of three groups, without characters that are mistaken for others', () => {
  for (let i = 0; i < 200; i++) expect(newPassword()).toMatch(/^([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/);
});

it('makes another one each time', () =>
  expect(new Set(Array.from({ length: 200 }, newPassword)).size).toBe(200));

it('draws again what would favour the first characters', () => {
  const bytes = [255, 248, 30, ...Array<number>(11).fill(0)];
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((into) => {
    (into as Uint8Array)[0] = bytes.shift() ?? 0;
    return into;
  });
  expect(newPassword()).toBe('9aaa-aaaa-aaaa');
});
