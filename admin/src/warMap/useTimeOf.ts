import { useLocale } from 'react-admin';
import { chinaTime } from '../kernel/chinaTime';

/** 15:04:05, as the hall's clock says it. */
export function useTimeOf() {
  const locale = useLocale();
  return (at: number | Date) =>
    chinaTime(at, locale, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hour12: false,
    });
}
