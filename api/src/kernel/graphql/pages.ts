import { existsSync } from 'node:fs';
import type { Express } from 'express';
import compressed from 'express-static-gzip';
import { sql } from '../db/sql.js';
import { collectDefaultMetrics, register } from 'prom-client';
import type { Kernel } from '../context.js';

/** What is served beside /graphql: health, metrics for the machine itself, and the panel's files. */
export function servePages(app: Express, { db, log }: Kernel, panel: string): void {
  /** The process is there. */
  app.get('/healthz', (_req, res) => void res.json({ status: 'ok' }));

  /** It can do its work: the database answers. */
  app.get('/readyz', async (_req, res) => {
    try {
      await sql`select 1`.execute(db);
      res.json({ status: 'ready' });
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      res.status(503).json({ status: 'the database does not answer' });
    }
  });

  collectDefaultMetrics();
  app.get('/metrics', async (req, res) => {
    if (!isLoopback(req.ip)) return void res.sendStatus(404);
    res.type(register.contentType).send(await register.metrics());
  });

  if (!existsSync(panel)) return;
  // The build has left each file compressed beside itself: a third of the bytes over a village's mobile signal.
  const compression = { enableBrotli: true, orderPreference: ['br', 'gz'] };
  app.use(
    compressed(panel, { ...compression, index: 'index.html', serveStatic: { setHeaders: cacheHashed } }),
  );
  app.get('/graphiql', (_req, res) => res.redirect('/graphiql/'));
  app.get('/{*path}', (_req, res) => res.sendFile('index.html', { root: panel }));
}

const isLoopback = (address: string | undefined) =>
  address === '::1' || !!address?.replace('::ffff:', '').startsWith('127.');

/** Files named by the hash of their content never change; pages are asked for again each time. */
const cacheHashed = (res: { setHeader(name: string, value: string): void }, path: string): void =>
  res.setHeader(
    'Cache-Control',
    path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
