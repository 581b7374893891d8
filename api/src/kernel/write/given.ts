import { invalid } from '../errors.js';
import { say } from '../words.js';

type Given<I, R extends keyof I, O extends keyof I> = { [K in R]?: NonNullable<I[K]> } & {
  [K in O]?: Exclude<I[K], undefined>;
};

/**
 * What an update says of the fields it may change: one that is left out stays as it is, null clears an optional one.
 * @throws INVALID where a required one is null
 */
export function given<I extends object, R extends keyof I & string, O extends keyof I & string>(
  input: I,
  { required, optional }: { required: readonly R[]; optional: readonly O[] },
): Given<I, R, O> {
  const names = [...required, ...optional].filter((name) => input[name] !== undefined);
  const empty = required.filter((name) => input[name] === null);
  if (empty.length > 0)
    throw invalid(Object.fromEntries(empty.map((name) => [name, say('必填', 'is required')])));
  return Object.fromEntries(names.map((name) => [name, input[name]])) as Given<I, R, O>;
}
