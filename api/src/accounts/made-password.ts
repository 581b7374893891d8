import { randomInt } from 'node:crypto';

/** Neither 0/o, 1/i/l nor letters that look or sound alike when a password is read out over the phone; as the panel makes them. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const PER_GROUP = 4;

/** A password to be handed over once, e.g. `k7mq-3xrt-9hfw`: 59 bits. */
export const madePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: PER_GROUP }, () => CHARACTERS.charAt(randomInt(CHARACTERS.length))).join(''),
  ).join('-');
