/**
 * PostGraphile as its documentation sets it up for production: the schema is made from the tables, and the scope is left to
 * row level security.
 */
import { tell } from '../serve.mjs';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { preset } from './preset.mjs';

const pgl = postgraphile(preset);
const serv = pgl.createServ(grafserv);
const server = createServer({ keepAliveTimeout: 60_000 });
await serv.addTo(server);
await pgl.getSchema();
await serv.ready();
server.listen(0, '127.0.0.1', () => tell(server.address().port));
