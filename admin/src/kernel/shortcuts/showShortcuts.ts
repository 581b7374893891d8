export const SHOW_SHORTCUTS = 'sibulou:shortcuts';

/** Opens the list of keys by the menu, too: for whoever has switched them off. */
export const showShortcuts = () => window.dispatchEvent(new Event(SHOW_SHORTCUTS));
