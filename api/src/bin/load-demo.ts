import { loadDemo } from '../demo/load-demo.js';
import { readConfig } from '../kernel/config.js';
import { onDeployment } from './on-deployment.js';

/**
 * `node api/dist/bin/load-demo.js 340405`: adds a demo county by hand to the database that `npm start` uses, in demo mode only.
 * What is there stays as it is.
 */
const config = readConfig(process.env);
if (!config.demo) throw new Error('the demo is loaded in demo mode only: set SIBULOU_DEMO');
const [code = config.demo] = process.argv.slice(2);
await onDeployment((kernel) => loadDemo(kernel, code, console.log), config);
