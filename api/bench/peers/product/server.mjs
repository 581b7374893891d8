/** This product as `npm start` serves it, without the panel's pages and the background jobs, unless JOBS_URL names the database as its owner. */
import { createRequire } from 'node:module';
import { counted, tell } from '../serve.mjs';
import { jobs, makeApp, routes } from '../../../dist/app.js';
import { authentication } from '../../../dist/accounts/authenticate.js';
import { listen, makeHttp } from '../../../dist/kernel/graphql/http.js';
import { startJobs } from '../../../dist/kernel/jobs/start-jobs.js';

counted(createRequire(new URL('../../../package.json', import.meta.url))('pg'));

const { kernel } = await makeApp({
  appUrl: process.env.DATABASE_URL,
  dataKey: Buffer.alloc(32, 7).toString('base64'),
  logLevel: 'error',
});
const { server } = await makeHttp(kernel, authentication, routes);
if (process.env.JOBS_URL) await startJobs(kernel, process.env.JOBS_URL, jobs);
tell(await listen(server, 0, '127.0.0.1'));
