export type Locale = 'zh-CN' | 'en';

/** Where react-admin's store keeps what belongs to this device: read by pages that do not load react-admin. */
const PREFIX = 'RaStoreSibulou.';

const OUTLIVE_SIGN_OUT = ['locale', 'theme', 'version'];

export function readSetting<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

export const writeSetting = (name: string, value: unknown): void =>
  localStorage.setItem(PREFIX + name, JSON.stringify(value));

/** What signing out leaves: nothing that may name somebody. */
export function dropSettings(): void {
  const dropped = Object.keys(localStorage).filter(
    (key) => key.startsWith(PREFIX) && !OUTLIVE_SIGN_OUT.includes(key.slice(PREFIX.length)),
  );
  for (const key of dropped) localStorage.removeItem(key);
}
