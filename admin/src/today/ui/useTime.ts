import { chinaDay } from '../../kernel/chinaDay';
import { chinaTime } from '../../kernel/chinaTime';
import { deviceLocale } from '../ask';

/** The hour of today, the day of an earlier one. */
export function useTime(): (moment: number | string) => string {
  const locale = deviceLocale();
  return (moment) => {
    const isToday = chinaDay(new Date(moment)) === chinaDay();
    const hour: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false };
    const day: Intl.DateTimeFormatOptions = { month: 'numeric', day: 'numeric' };
    return chinaTime(moment, locale, isToday ? hour : { ...day, ...hour });
  };
}
