import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { authenticate } from './accounts/authenticate.js';
import { refuseDemoAccounts } from './accounts/refuse-demo-accounts.js';
import { entities, jobs, makeApp } from './app.js';
import { welcome } from './demo/welcome.js';
import { loadDemo } from './demo/load-demo.js';
import { readConfig } from './kernel/config.js';
import { migrate } from './kernel/db/migrate.js';
import { listen, makeHttp } from './kernel/graphql/http.js';
import { servePages } from './kernel/graphql/pages.js';
import { startJobs } from './kernel/jobs/start-jobs.js';

const config = readConfig(process.env);
const print = (line: string) => console.log(`  ${line}`);
const appUrl = await migrate(config.databaseUrl, config.appSecret, entities, (name) =>
  print(`database: ${name}`),
);
const { kernel, schema, close } = await makeApp({ ...config, appUrl });
if (config.production) await refuseDemoAccounts(kernel);
if (config.demo) await loadDemo(kernel, config.demo, print, { scale: config.demoScale });
const { app, server, stop } = await makeHttp(kernel, schema, authenticate);
servePages(app, kernel, fileURLToPath(new URL('../../admin/dist', import.meta.url)));
const running = await startJobs(kernel, config.databaseUrl, jobs);
const port = await listen(server, config.port, config.host);
await welcome(kernel, `http://localhost:${port}`, print);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    await running.stop();
    await close();
    process.exit(0);
  });
