import { vi } from 'vitest';

interface Sent {
  query: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
}

/** Stands in for the API at the wire: answers in order (the last one again and again) and keeps what was sent. */
export function answerWith(...answers: object[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as Omit<Sent, 'headers'>;
    sent.push({ query, variables, headers: init.headers as Record<string, string> });
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? {};
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  return sent;
}

export const failure = (code: string, message: string, extensions: object = {}) => ({
  errors: [{ message, extensions: { code, ...extensions } }],
});
