/** What a key does, as the words call it. "g h" is one after the other. */
export const SHORTCUTS = [
  { keys: '/', does: 'search' },
  { keys: 'g h', does: 'home' },
  { keys: 'j', does: 'next' },
  { keys: 'k', does: 'previous' },
  { keys: 'n', does: 'create' },
  { keys: 'e', does: 'edit' },
  { keys: '?', does: 'help' },
] as const;

export type Shortcut = (typeof SHORTCUTS)[number]['does'];

/** What a key comes to after the one before it. `null` where it is none of ours. */
export function shortcutOf(before: string, key: string): Shortcut | null {
  const found =
    SHORTCUTS.find(({ keys }) => keys === `${before} ${key}`) ?? SHORTCUTS.find(({ keys }) => keys === key);
  return found?.does ?? null;
}

/** The links to the records of a list, in their order: of a table's rows, or of cards. */
const records = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-record]')];

/** From record to record; from elsewhere to the first, or the last. */
export function moveBy(step: 1 | -1): void {
  const all = records();
  const at = all.findIndex((each) => each === document.activeElement);
  const next = at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step;
  all[next]?.focus();
}

/** Presses the button or link that names the key as its own (`aria-keyshortcuts`), where the page has one. */
export const press = (key: string): void =>
  document.querySelector<HTMLElement>(`main [aria-keyshortcuts="${key}"]`)?.click();
