import { useLocale } from 'react-admin';

/** 15:04:05, as the hall's clock says it. */
export function useTimeOf() {
  const locale = useLocale();
  return (at: number | Date) =>
    new Date(at).toLocaleTimeString(locale, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hour12: false,
    });
}
