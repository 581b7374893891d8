const HOME = 'Sibulou.home';

/** A page that opens in the panel's stead, so that a phone need not load the panel to learn where it belongs: read by public/home.js. */
export const rememberHome = (path: string): void => localStorage.setItem(HOME, path);
export const forgetHome = (): void => localStorage.removeItem(HOME);
