import { vi } from 'vitest';

interface Sent {
  operation: string;
  variables: Record<string, unknown>;
}

type Answer = object | ((variables: Record<string, unknown>) => object);

/** Stands in for the API at the wire where a page asks several things: an answer for each operation, by its name. */
export function answerEach(answers: Record<string, Answer>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as { query: string } & Omit<Sent, 'operation'>;
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    sent.push({ operation, variables });
    const answer = answers[operation] ?? {};
    return Promise.resolve(
      new Response(JSON.stringify(typeof answer === 'function' ? answer(variables) : answer)),
    );
  });
  return sent;
}
