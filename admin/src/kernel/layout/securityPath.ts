/** Where one sets up a second factor: the one page that is open to whoever must first have one. */
export const SECURITY = '/security';
