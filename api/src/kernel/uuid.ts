import { validate } from 'uuid';

/** The id, or null where the text is not a UUID and so names no row. */
export const uuidOrNull = (text: string): string | null => (validate(text) ? text : null);
