import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Express } from 'express';
import { refuseWhileViewing, type Context, type Kernel } from '../context.js';
import { Problem, unexpected, type Code } from '../errors.js';
import { languageOf, type Language } from '../words.js';

/** What a module answers beside /graphql, as whoever asks: for what is no JSON. */
export interface Route {
  /** As Express writes it: `/exports/:id`. */
  path: string;
  /** `get`, if left out. */
  method?: 'get' | 'put';
  /** The permission it needs, where that is none of a mutation or of reading; and what it is. */
  permission?: { action: string; description: string };
  /** Throws a `Problem` as a resolver does, as long as nothing has been sent. @param req whose body nobody has read */
  answer(
    context: Context,
    params: Record<string, string>,
    res: ServerResponse,
    req: IncomingMessage,
  ): Promise<void>;
}

const STATUS: Readonly<Record<Code | 'INTERNAL', number>> = {
  INVALID: 400,
  TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

export function serveRoutes(
  app: Express,
  { log }: Pick<Kernel, 'log'>,
  routes: readonly Route[],
  makeContext: (req: IncomingMessage, res: ServerResponse) => Promise<Context>,
): void {
  for (const { path, method = 'get', answer } of routes)
    app[method](path, async (req, res) => {
      res.setHeader('cache-control', 'no-store');
      try {
        const context = await makeContext(req, res);
        refuseWhileViewing(context); // what is handed out as a file is no longer looked at
        await answer(context, req.params as Record<string, string>, res, req);
      } catch (error) {
        const problem = error instanceof Problem ? error : internal(error, log);
        // Too late to say anything: an answer that is cut short must not look like a whole one.
        if (res.headersSent) return void res.destroy();
        refuse(problem, languageOf(req.headers['accept-language']), res);
      }
    });
}

type Refusal = Pick<Problem, 'words' | 'details'> & { code: Code | 'INTERNAL' };

function internal(error: unknown, log: Kernel['log']): Refusal {
  const id = randomUUID();
  log.error({ errorId: id, err: error }, 'unexpected error');
  return { code: 'INTERNAL', words: unexpected(id), details: { id } };
}

/** In the form in which /graphql refuses, so that a client has one way to read it. */
function refuse(
  { code, words, details: { fields, ...details } }: Refusal,
  language: Language,
  res: ServerResponse,
): void {
  const told =
    fields && Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, said[language]]));
  const extensions = { ...details, ...(told && { fields: told }), code };
  res.writeHead(STATUS[code], { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify({ errors: [{ message: words[language], extensions }] }));
}
