import { localStorageStore, type Store } from 'react-admin';
import type { Locale } from './deviceSettings';

const base = localStorageStore(undefined, 'Sibulou');
const OUTLIVE_SIGN_OUT = ['locale', 'theme'];

/**
 * Signing out empties the store (filters may name people); the language and the theme belong to the device and stay. So do the columns
 * that somebody has chosen, which name nothing but fields.
 */
export const store: Store = {
  ...base,
  reset() {
    const columns = Object.entries(base.listItems?.('columns.') ?? {});
    const kept = [...OUTLIVE_SIGN_OUT.map((key) => [key, base.getItem<string>(key)] as const), ...columns];
    base.reset();
    for (const [key, value] of kept) if (value) base.setItem(key, value);
  },
};

export type { Locale };

export const currentLocale = (): Locale => (store.getItem<string>('locale') === 'en' ? 'en' : 'zh-CN');
