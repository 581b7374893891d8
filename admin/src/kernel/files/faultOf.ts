import { bodyOf, messageOf } from '../apiError';

/** What is wrong with a file, said of one of these fields, rather than that something is to be corrected. */
export function faultOf(error: unknown, fields: readonly string[] = ['file']): string {
  const errors = bodyOf(error)?.errors ?? {};
  const said = fields.map((field) => errors[field]).find((fault) => typeof fault === 'string');
  return said ?? messageOf(error);
}
