/** Before a cell that Excel has rounded, such as an ID number kept as a number: its last digits are gone. */
export const ROUNDED = '\u0001';
/** Before a cell whose formula has no value. */
export const BROKEN = '\u0002';

export const MOST_BYTES = 20 * 2 ** 20;
export const MOST_ROWS = 100_000;
/** Of accounts: more of them nobody hands passwords to in a day. */
export const MOST_ACCOUNT_ROWS = 2_000;
export const MOST_COLUMNS = 60;
