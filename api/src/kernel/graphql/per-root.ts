import type { Context } from '../context.js';

type Ask<R, T> = (context: Context, root: R) => Promise<T>;

/** What several fields of one object follow from, asked once for that object: it is made for one answer, and gone with it. */
export function perRoot<R extends object, T>(ask: Ask<R, T>): Ask<R, T> {
  const asked = new WeakMap<R, Promise<T>>();
  return (context, root) => {
    let answer = asked.get(root);
    if (!answer) asked.set(root, (answer = ask(context, root)));
    return answer;
  };
}
