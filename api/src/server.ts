import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { authentication } from './accounts/authenticate.js';
import { refuseDemoAccounts } from './accounts/refuse-demo-accounts.js';
import { entities, jobs, makeApp, routes } from './app.js';
import { welcome } from './demo/welcome.js';
import { loadDemo } from './demo/load-demo.js';
import { readConfig } from './kernel/config.js';
import { migrate } from './kernel/db/migrate.js';
import { listen, makeHttp } from './kernel/graphql/http.js';
import { servePages } from './kernel/graphql/pages.js';
import { startJobs } from './kernel/jobs/start-jobs.js';

const print = (line: string) => console.log(`  ${line}`);

/** Migrates, checks, loads the demo, and serves; says what is wrong where it cannot. */
async function start(): Promise<() => Promise<void>> {
  const config = readConfig(process.env);
  const told = (name: string) => print(`database: ${name}`);
  const appUrl = await migrate(config.databaseUrl, config.appSecret, entities, told);
  const { kernel, close } = await makeApp({ ...config, appUrl });
  if (config.production) await refuseDemoAccounts(kernel);
  if (config.demo) await loadDemo(kernel, config.demo, print, { scale: config.demoScale });
  const { app, server, stop } = await makeHttp(kernel, authentication, routes);
  servePages(app, kernel, fileURLToPath(new URL('../../admin/dist', import.meta.url)));
  const running = await startJobs(kernel, config.databaseUrl, jobs);
  const port = await listen(server, config.port, config.host);
  await welcome(kernel, `http://localhost:${port}`, print);
  return async () => {
    await stop();
    await running.stop();
    await close();
  };
}

const started = start();
started.catch((error: unknown) => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(`\n${process.env['LOG_LEVEL'] === 'debug' ? stack : message}`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    const stop = await started;
    await stop();
    process.exit(0);
  });
