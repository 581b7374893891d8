import { deviceLocale } from '../ask';

/** The hour of today, the day of an earlier one. */
export function useTime(): (moment: number | string) => string {
  const locale = deviceLocale();
  return (moment) => {
    const at = new Date(moment);
    const isToday = at.toDateString() === new Date().toDateString();
    const hour: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false };
    const day: Intl.DateTimeFormatOptions = { month: 'numeric', day: 'numeric' };
    return at.toLocaleString(locale, isToday ? hour : { ...day, ...hour });
  };
}
