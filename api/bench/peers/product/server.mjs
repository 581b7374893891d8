/** This product as `npm start` serves it, without the panel's pages and the background jobs. */
import { createRequire } from 'node:module';
import { counted, tell } from '../serve.mjs';
import { makeApp } from '../../../dist/app.js';
import { authenticate } from '../../../dist/accounts/authenticate.js';
import { listen, makeHttp } from '../../../dist/kernel/graphql/http.js';

counted(createRequire(new URL('../../../package.json', import.meta.url))('pg'));

const { kernel, schema } = await makeApp({
  appUrl: process.env.DATABASE_URL,
  dataKey: Buffer.alloc(32, 7).toString('base64'),
  logLevel: 'error',
});
const { server } = await makeHttp(kernel, schema, authenticate);
tell(await listen(server, 0, '127.0.0.1'));
