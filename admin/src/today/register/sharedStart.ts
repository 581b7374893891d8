/**
 * What the addresses of a grid all begin with, so that the screen can say softly what everybody knows and loudly which door it is.
 * It ends where the first number begins: half a number is no door.
 */
export function sharedStart(addresses: readonly string[]): string {
  const [first = '', ...others] = addresses;
  if (others.length === 0) return '';
  let length = first.length;
  for (const address of others) {
    while (!address.startsWith(first.slice(0, length))) length--;
    if (length === 0) return '';
  }
  return /^[^\d]*/.exec(first.slice(0, length))?.[0] ?? '';
}
