type Answers<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * The answers to what was sent without waiting in between, once all of them are there. Of several failures the one sent first
 * counts: those behind it only say that the transaction is over.
 */
export async function together<const T extends readonly unknown[]>(sent: T): Promise<Answers<T>> {
  const settled = await Promise.allSettled(sent);
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as Answers<T>;
}
