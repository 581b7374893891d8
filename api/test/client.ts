import type { Actor } from './world.js';
import type { TestApp } from './app.js';

export interface Failure {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; fields?: Record<string, string>; [key: string]: unknown };
}

export interface Answer<T> {
  data?: T | null;
  errors?: Failure[];
}

/** Posts a body as somebody, or as nobody (`null`). */
export const post = (
  app: TestApp,
  actor: Pick<Actor, 'token'> | null,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(app.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(actor && { authorization: `Bearer ${actor.token}` }),
      ...headers,
    },
    body: JSON.stringify(body),
  });

/** Sends operations as somebody, or as nobody (`null`). */
export function as(app: TestApp, actor: Pick<Actor, 'token'> | null, headers: Record<string, string> = {}) {
  const send = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> => {
    const response = await post(app, actor, { query, variables }, headers);
    return (await response.json()) as Answer<T>;
  };
  return {
    send,
    /** The data of an operation that must succeed. */
    run: async <T = Record<string, never>>(
      query: string,
      variables: Record<string, unknown> = {},
    ): Promise<T> => {
      const { data, errors } = await send<T>(query, variables);
      if (errors || !data)
        throw new Error(`refused: ${JSON.stringify(errors)}\n${query}\n${JSON.stringify(variables)}`);
      return data;
    },
    /** The failure of an operation that must be refused. */
    refused: async (query: string, variables: Record<string, unknown> = {}): Promise<Failure> => {
      const { data, errors } = await send(query, variables);
      const [failure] = errors ?? [];
      if (!failure) throw new Error(`not refused: ${JSON.stringify(data)}\n${query}`);
      return failure;
    },
  };
}

/** How each of several ended: done, or by which code. */
export const codes = (answers: readonly Answer<unknown>[]): string[] =>
  answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done');
