import { useOwnStore } from '../lists/useOwnStore';

/**
 * Keys without Ctrl or Alt get in the way of whoever speaks to the computer or has a hand that trembles: they can be switched off
 * (WCAG 2.1.4).
 */
export const useShortcutsOn = () => useOwnStore('shortcuts', true);
