import { expect, it } from 'vitest';
import { uuidv7 } from './uuidv7';

it('makes UUIDs of version 7 that sort by the time they were made', () => {
  const [earlier, later] = [uuidv7(Date.UTC(2026, 0, 1)), uuidv7(Date.UTC(2026, 0, 2))];
  expect(earlier).toMatch(/^019b7[0-9a-f]{3}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(earlier < later).toBe(true);
  expect(new Set(Array.from({ length: 100 }, () => uuidv7())).size).toBe(100);
});
