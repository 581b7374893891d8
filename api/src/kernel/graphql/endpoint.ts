import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import getBody from 'raw-body';
import type { Context } from '../context.js';

const MOST_BYTES = 12 * 2 ** 20;

/** No browser shows an answer of the API as a page, guesses at its type or keeps it. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** `/graphql` on Node's own server: a middleware framework in between would cost as much as the answer itself. */
export const endpoint =
  (
    apollo: ApolloServer<Context>,
    contextOf: (req: IncomingMessage, res: ServerResponse) => Promise<Context>,
  ): RequestListener =>
  async (req, res) => {
    const parsed = await bodyOf(req);
    if ('refused' in parsed)
      return void end(res, parsed.refused, { 'content-type': 'text/plain' }, parsed.why);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(req.headers))
      if (value !== undefined) headers.set(name, value instanceof Array ? value.join(', ') : value);
    const { url = '' } = req;
    const answer = await apollo.executeHTTPGraphQLRequest({
      context: () => contextOf(req, res),
      httpGraphQLRequest: {
        method: req.method ?? 'GET',
        headers,
        search: url.includes('?') ? url.slice(url.indexOf('?')) : '',
        body: parsed.body,
      },
    });
    end(res, answer.status ?? 200, Object.fromEntries(answer.headers), await textOf(answer));
  };

type Body = { body: unknown } | { refused: number; why: string };

async function bodyOf(req: IncomingMessage): Promise<Body> {
  if (!/^application\/([\w.-]+\+)?json\b/.test(req.headers['content-type'] ?? '')) return { body: {} };
  let text: string;
  try {
    text = await getBody(req, {
      limit: MOST_BYTES,
      encoding: 'utf8',
      length: req.headers['content-length'] ?? null,
    });
  } catch (error) {
    return { refused: (error as { statusCode?: number }).statusCode ?? 400, why: (error as Error).message };
  }
  try {
    return { body: text === '' ? {} : JSON.parse(text) };
  } catch {
    return { refused: 400, why: 'The body is not valid JSON.' };
  }
}

async function textOf({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

function end(res: ServerResponse, status: number, headers: Record<string, string>, text: string): void {
  const length = { 'content-length': String(Buffer.byteLength(text)) };
  res.writeHead(status, { ...HEADERS, ...headers, ...length });
  res.end(text);
}
