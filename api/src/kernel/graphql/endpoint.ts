import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { ExecutionResult, GraphQLError } from 'graphql';
import getBody from 'raw-body';
import type { Context } from '../context.js';
import { textOf } from '../read/answer.js';
import type { Known, Operations } from './executor.js';

const MOST_BYTES = 12 * 2 ** 20;

/** No browser shows an answer of the API as a page, guesses at its type or keeps it. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

export type MakeContext = (req: IncomingMessage, res: ServerResponse) => Promise<Context>;

/** Of who most likely asks: what is read with it is told only where it holds. */
export type PresumeContext = (req: IncomingMessage, res: ServerResponse) => Presumed | null;

interface Presumed {
  context: Context;
  /** Null as long as the database has not been asked. */
  holds(): boolean | null;
}

/** `/graphql` on Node's own server: a middleware framework in between would cost as much as the answer itself. */
export const endpoint =
  (
    apollo: ApolloServer<Context>,
    operations: Operations,
    makeContext: MakeContext,
    presumeContext: PresumeContext,
  ): RequestListener =>
  async (req, res) => {
    const parsed = await bodyOf(req);
    if ('refused' in parsed)
      return end(res, parsed.refused, { 'content-type': 'text/plain; charset=utf-8' }, parsed.why);
    const context = once(() => makeContext(req, res));
    const again = await runAgain(operations, req, parsed.body, context, () => presumeContext(req, res));
    if (again !== null) return end(res, 200, JSON_TYPE, again);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(req.headers))
      if (value !== undefined) headers.set(name, value instanceof Array ? value.join(', ') : value);
    const { url = '' } = req;
    const answer = await apollo.executeHTTPGraphQLRequest({
      context,
      httpGraphQLRequest: {
        method: req.method ?? 'GET',
        headers,
        search: url.includes('?') ? url.slice(url.indexOf('?')) : '',
        body: parsed.body,
      },
    });
    end(res, answer.status ?? 200, Object.fromEntries(answer.headers), await textOfBody(answer));
  };

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/**
 * An operation that Apollo has passed before is run without asking it again: parsing, checking and wrapping would take longer
 * than reading. Null where it is anything else, or where nothing could be run: then Apollo says what is wrong.
 */
async function runAgain(
  operations: Operations,
  { method, headers: { accept } }: IncomingMessage,
  body: unknown,
  makeContext: () => Promise<Context>,
  presumeContext: () => Presumed | null,
): Promise<string | null> {
  if (method !== 'POST' || (accept && accept !== '*/*' && accept !== 'application/json')) return null;
  const { query, operationName, variables } = body as Partial<Record<string, unknown>>;
  if (typeof query !== 'string' || (operationName != null && typeof operationName !== 'string')) return null;
  if (variables != null && (typeof variables !== 'object' || variables instanceof Array)) return null;
  const known = operations.known(query, operationName);
  if (!known) return null;
  const given = (variables ?? {}) as Record<string, unknown>;
  const result =
    (await runPresuming(known, presumeContext, given)) ?? (await known.run(await makeContext(), given));
  return result.data === undefined
    ? null
    : `${textOf({ errors: result.errors?.map(plain), data: result.data })}\n`;
}

/** Null where it has not turned out that the one presumed is who asks. */
async function runPresuming(
  known: Known,
  presumeContext: () => Presumed | null,
  variables: Record<string, unknown>,
): Promise<ExecutionResult | null> {
  const presumed = known.presumable ? presumeContext() : null;
  if (!presumed) return null;
  const result = await known.run(presumed.context, variables);
  const holds = presumed.holds();
  // Run to its end, and the database was not asked: nothing of it is read in `kernel/read`, and it never will be.
  if (holds === null && !result.errors) known.presumable = false;
  return holds ? result : null;
}

const plain = (error: GraphQLError) => error.toJSON();

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

type Body = { body: unknown } | { refused: number; why: string };

async function bodyOf(req: IncomingMessage): Promise<Body> {
  if (!/^application\/([\w.-]+\+)?json\b/.test(req.headers['content-type'] ?? '')) return { body: {} };
  let text: string;
  try {
    // As bytes: decoding them piece by piece would take several times as long.
    const bytes = await getBody(req, { limit: MOST_BYTES, length: req.headers['content-length'] ?? null });
    text = bytes.toString();
  } catch (error) {
    return { refused: (error as { statusCode?: number }).statusCode ?? 400, why: (error as Error).message };
  }
  try {
    return { body: text === '' ? {} : JSON.parse(text) };
  } catch {
    return { refused: 400, why: 'The body is not valid JSON.' };
  }
}

async function textOfBody({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

function end(res: ServerResponse, status: number, headers: Record<string, string>, text: string): void {
  res.writeHead(status, { ...HEADERS, ...headers, 'content-length': Buffer.byteLength(text) });
  res.end(text);
}
