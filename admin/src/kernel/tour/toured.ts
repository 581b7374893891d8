const KEY = 'Sibulou.toured';

/** For all accounts of a device, such as one that stands in a hall. */
const ALL = '*';

/** The accounts that have seen the tour on this device, by their ids: it outlives signing out. */
const toured = (): string[] => (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean);

export const isToured = (accountId: string): boolean => toured().some((id) => id === accountId || id === ALL);

export const rememberToured = (accountId: string): void =>
  localStorage.setItem(KEY, [...new Set([...toured(), accountId])].join(' '));
