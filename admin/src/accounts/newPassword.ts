/** Neither 0/o, 1/i/l nor letters that look or sound alike when a password is read out over the phone. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const PER_GROUP = 4;

/** A password to be handed over once, e.g. `k7mq-3xrt-9hfw`: 59 bits. */
export const newPassword = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: PER_GROUP }, oneCharacter).join('')).join('-');

/** A byte beyond the last whole multiple would favour the first characters, and is drawn again. */
function oneCharacter(): string {
  const limit = 256 - (256 % CHARACTERS.length);
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return CHARACTERS.charAt(byte % CHARACTERS.length);
  }
}
