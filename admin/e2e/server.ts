import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const SERVER = fileURLToPath(new URL('../../api/dist/server.js', import.meta.url));
/** 八公山区, the smallest of the demo counties, with a few households in each grid. */
const COUNTY = '340405';
const SCALE = '0.05';
const PATIENCE_MS = 100_000;

export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

/** The built server with the panel in demo mode, on a copy of the demo that demo.ts has made. */
export async function startServer(): Promise<TestServer> {
  const { DEMO_DATABASE: demo, DEMO_KEY: dataKey } = process.env;
  if (!demo || !dataKey) throw new Error('there is no demo to copy: jest.config.js names what makes it');
  const name = newName();
  await query(`create database ${name} template ${demo}`);
  return serve(name, dataKey);
}

/** The same on an empty database, which it fills: it is there when this returns. */
export async function makeDemo(): Promise<{ name: string; dataKey: string }> {
  const [name, dataKey] = [newName(), secret()];
  await query(`create database ${name}`);
  const { end } = await serve(name, dataKey);
  await end();
  return { name, dataKey };
}

export const dropDemo = (name: string): Promise<void> => query(`drop database ${name} with (force)`);

const newName = () => `e2e_${randomUUID().replaceAll('-', '')}`;
const secret = () => randomBytes(32).toString('base64');

async function serve(name: string, dataKey: string): Promise<TestServer & { end(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      DATABASE_URL: Object.assign(new URL(postgres()), { pathname: `/${name}` }).href,
      DATA_KEY: dataKey,
      APP_SECRET: 'secret of the browser tests',
      PORT: String(port),
      SIBULOU_DEMO: COUNTY,
      SIBULOU_DEMO_SCALE: SCALE,
      SIBULOU_EMBEDDED: '1',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'development', // as for a user: some libraries behave otherwise where it says "test"
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child);
  const end = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { url, end, stop: () => end().then(() => dropDemo(name)) };
}

function postgres(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the browser tests with `npm test -- browser`');
  return url;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)));
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not start:\n${said.join('')}`);
}

async function query(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres() });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
