/** The county has one clock, also where the device of whoever looks at it has another. */
export const inChina = (style: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormatOptions => ({
  ...style,
  timeZone: 'Asia/Shanghai',
});

/** A moment as the clock in China shows it. */
export const chinaTime = (
  moment: string | number | Date,
  locale: string,
  style?: Intl.DateTimeFormatOptions,
): string => new Date(moment).toLocaleString(locale, inChina(style));

/** As an official writes it: 2026-02-01 08:30. */
export const chinaMinute = (moment: number): string =>
  chinaTime(moment, 'sv', { dateStyle: 'short', timeStyle: 'short' });

/** The moment at which a day begins in China, which has no summer time. */
export const chinaMidnight = (day: string, daysLater = 0): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + daysLater * 24 * 60 * 60 * 1000);
