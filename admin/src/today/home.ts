/** A page of its own beside the panel: see main.tsx. */
export const HOME = '/today/';
