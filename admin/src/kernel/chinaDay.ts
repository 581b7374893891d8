const AHEAD = 8 * 3_600_000;

/**
 * The day it is in China, as YYYY-MM-DD: the API's terms begin and end there, wherever this device is. China has had one clock, eight
 * hours ahead and without summer time, since 1992; Intl would know the same, sixty times slower, and a list asks once a row.
 */
export const chinaDay = (now = new Date()): string =>
  new Date(now.getTime() + AHEAD).toISOString().slice(0, 10);
