/** Stands in for the library of keys on menu entries, which react-admin's menu brings along and no entry here has. */
export function useHotkeys(): void {}
