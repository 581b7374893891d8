import { entities, makeApp } from '../app.js';
import { loadDemo } from '../demo/load-demo.js';
import { readConfig } from '../kernel/config.js';
import { migrate } from '../kernel/db/migrate.js';

/**
 * `node api/dist/bin/load-demo.js 340405`: adds a demo county by hand to the database that `npm start` uses, in demo mode only.
 * What is there stays as it is.
 */
const config = readConfig(process.env);
if (!config.demo) throw new Error('the demo is loaded in demo mode only: set SIBULOU_DEMO');
const [code = config.demo] = process.argv.slice(2);
const appUrl = await migrate(config.databaseUrl, config.appSecret, entities);
const { kernel, close } = await makeApp({ ...config, appUrl });
try {
  await loadDemo(kernel, code, console.log);
} finally {
  await close();
}
