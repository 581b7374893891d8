import { randomUUID } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { TLSSocket } from 'node:tls';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express, { type Express } from 'express';
import helmet from 'helmet';
import proxyAddress from 'proxy-addr';
import type { Context, Kernel, Viewing } from '../context.js';
import type { Db } from '../db/database.js';
import type { Proviso } from '../db/prepared-client.js';
import type { Viewer } from '../policy/viewer.js';
import { languageOf } from '../words.js';
import { textOf } from '../read/answer.js';
import { endpoint, type MakeContext, type PresumeContext } from './endpoint.js';
import { limits } from './limits.js';
import { serveRoutes, type Route } from './routes.js';

interface Found {
  viewer: Viewer;
  sessionId: string;
  viewing: Viewing | null;
}

/** Given by the module that keeps sessions. */
export interface Authentication {
  /** Who stands behind a token; null where nobody does. */
  authenticate(kernel: Kernel, token: string | null, view: string | null): Promise<Found | null>;
  /** Whether this viewer still does; see `Context.whoNow`. */
  isStill(kernel: Kernel, token: string | null, db: Db, viewer: Viewer): Promise<boolean>;
  /** Who most likely does: what is read for them may be told where it `holds()` afterwards. */
  presume(
    kernel: Kernel,
    token: string | null,
  ): { found: Found; proviso: Proviso; holds(): boolean | null } | null;
}

const COOKIE = 'sid';

/** @param routes what the modules answer beside /graphql, as whoever asks */
export async function makeHttp(
  kernel: Kernel,
  { authenticate, isStill, presume }: Authentication,
  routes: readonly Route[],
) {
  const { operations } = kernel;
  const app = express();
  let graphql: RequestListener = app;
  const server = createServer((req, res) => (isGraphql(req) ? graphql : app)(req, res));
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(securityHeaders);
  const apollo = new ApolloServer<Context>({
    gateway: {
      load: async () => ({ executor: operations.executor }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: operations.schema, coreSupergraphSdl: '' });
        return () => {};
      },
      stop: async () => {},
    },
    introspection: true,
    stringifyResult: (result) => `${textOf(result)}\n`,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // the server stops it, among other things
    validationRules: limits,
    parseOptions: { maxTokens: 4_000 },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
      noSubstitutes,
    ],
    logger: kernel.log.child({ part: 'apollo' }),
  });
  await apollo.start();
  const makeContext: MakeContext = async (req, res) => {
    const found = () => authenticate(kernel, tokenOf(req), viewToken(req));
    const context = contextOf(kernel, req, res, await found());
    const ask = async () => asExpected(req, await found())?.viewer ?? null;
    const { viewer } = context;
    return {
      ...context,
      whoNow: { viewer, ask, isStill: (db, viewer) => isStill(kernel, tokenOf(req), db, viewer) },
    };
  };
  const presumeContext: PresumeContext = (req, res) => {
    const presumed = viewToken(req) === null ? presume(kernel, tokenOf(req)) : null;
    if (!presumed) return null;
    const { found, holds } = presumed;
    let proviso: Proviso | undefined = presumed.proviso;
    const takeProviso = () => {
      const taken = proviso;
      proviso = undefined;
      return taken;
    };
    return { context: { ...contextOf(kernel, req, res, found), takeProviso }, holds };
  };
  graphql = endpoint(apollo, operations, makeContext, presumeContext);
  serveRoutes(app, kernel, routes, makeContext);
  return { app, server, stop: () => apollo.stop() };
}

/** The landing page fetches from a CDN: there is none here, /graphiql is ours. */
const noSubstitutes: ApolloServerPlugin<Context> = {
  async serverWillStart() {
    return {
      async renderLandingPage() {
        return { html: '<!doctype html><meta http-equiv="refresh" content="0; url=/graphiql/">' };
      },
    };
  },
};

const securityHeaders = helmet({
  contentSecurityPolicy: {
    directives: {
      // The panel's component library puts its styles into the page.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      upgradeInsecureRequests: null,
    },
  },
  // TLS is the reverse proxy's: it knows whether there is any.
  strictTransportSecurity: false,
});

function contextOf(
  kernel: Kernel,
  req: IncomingMessage,
  res: ServerResponse,
  whoever: Found | null,
): Context {
  const found = asExpected(req, whoever);
  return {
    kernel,
    viewer: found?.viewer ?? null,
    sessionId: found?.sessionId ?? null,
    viewing: found?.viewing ?? null,
    origin: {
      requestId: randomUUID(),
      address: proxyAddress(req, isProxy),
      userAgent: (req.headers['user-agent'] ?? '').slice(0, 200),
      language: languageOf(req.headers['accept-language']),
      panel: isPanel(req),
    },
    respond: {
      setCookie: (token, expires) => setCookie(req, res, token, expires),
      clearCookie: () => setCookie(req, res, '', new Date(0)),
    },
  };
}

/**
 * Who sends what was recorded earlier says as whom. A browser's tabs share one cookie: somebody else may have signed in
 * meanwhile, and must not become the author of it.
 */
function asExpected<T extends { viewer: Viewer }>(req: IncomingMessage, found: T | null): T | null {
  const expected = req.headers['x-sibulou-account'];
  return expected === undefined || expected === found?.viewer.accountId ? found : null;
}

const isPanel = (req: IncomingMessage): boolean => req.headers['x-sibulou-panel'] === '1';

const tokenOf = (req: IncomingMessage): string | null => bearer(req) ?? (isPanel(req) ? cookie(req) : null);

const isGraphql = ({ url = '' }: IncomingMessage) => /^\/graphql\/?(\?|$)/.test(url);

const bearer = (req: IncomingMessage): string | null =>
  /^Bearer (\S+)$/.exec(req.headers.authorization ?? '')?.[1] ?? null;

/** Worth something only beside the sign-in that it was made in. */
const viewToken = (req: IncomingMessage): string | null => {
  const given = req.headers['x-sibulou-view'];
  return typeof given === 'string' ? given : null;
};

/** Only with the panel's header, which no other site can send: a forged form carries the cookie but not the header. */
const cookie = (req: IncomingMessage): string | null =>
  /(?:^|;\s*)sid=([^;]+)/.exec(req.headers.cookie ?? '')?.[1] ?? null;

/** A reverse proxy on this machine says whom it speaks for, and whether over TLS. */
const isProxy = proxyAddress.compile('loopback');
const isSecure = (req: IncomingMessage): boolean =>
  (req.socket as Partial<TLSSocket>).encrypted === true ||
  (isProxy(req.socket.remoteAddress ?? '', 0) && req.headers['x-forwarded-proto'] === 'https');

function setCookie(req: IncomingMessage, res: ServerResponse, token: string, expires: Date): void {
  const secure = isSecure(req) ? '; Secure' : '';
  res.setHeader(
    'set-cookie',
    `${COOKIE}=${token}; Path=/; Expires=${expires.toUTCString()}; HttpOnly; SameSite=Strict${secure}`,
  );
}

export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

export type { Express };
