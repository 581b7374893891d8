/** Keys and databases exist only over HTTPS, and on the machine itself. */
export const canKeep = (): boolean =>
  globalThis.isSecureContext === true &&
  typeof globalThis.indexedDB !== 'undefined' &&
  Boolean(globalThis.crypto?.subtle);
