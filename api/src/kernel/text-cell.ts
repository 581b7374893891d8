/** A text that a program for tables would run. Full-width signs are signs there, too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** With a quote before it, it is shown as it is. */
export const shownAsItIs = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
