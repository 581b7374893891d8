/** A page of its own beside the panel: public/home.js goes there. */
export const HOME = '/today/';
