/** What cannot be beaten: node:http and pg, one statement a request, its JSON sent on as it comes. Nobody is signed in. */
import { createServer } from 'node:http';
import { tell } from '../serve.mjs';
import pg from 'pg';
import { statements } from './statements.mjs';

const connectionString = process.env.DATABASE_URL;

/** A connection of one scope, which row level security holds it to. Nothing but statements goes over it: they may queue. */
async function open({ first, past, from, to }) {
  const settings = {
    'app.scope_from': first,
    'app.scope_to': past,
    'app.county_from': from,
    'app.county_to': to,
    'app.account': '',
    plan_cache_mode: 'force_generic_plan',
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const client = new pg.Client({ connectionString, pipeline: true, options: options.join(' ') });
  await client.connect();
  return client;
}

/** Every viewer's posts, read once: who holds which token is known from then on. */
const everything = await open({ first: '', past: '~', from: '', to: '~' });
const { rows } = await everything.query(`
  select 'Bearer token-' || username as bearer, account.id, post.county,
    min(post.area_path) as first, max(left(post.area_path, -1) || '0') as past,
    left(min(post.area_path), 5) as from, left(min(post.area_path), 4) || '0' as to,
    array_agg(post.area_path order by post.area_path)::text as paths,
    array_agg(left(post.area_path, -1) || '0' order by post.area_path)::text as ends
  from account join post on post.account_id = account.id group by account.id, post.county`);
await everything.end();
const viewers = new Map(rows.map(({ bearer, ...viewer }) => [bearer, viewer]));

/** Two for each scope: while one answer is read the other statement runs; more would only take turns on a core. */
const lanes = new Map();
let turn = 0;
function laneOf(scope) {
  const key = scope.first + scope.past;
  if (!lanes.has(key)) lanes.set(key, [open(scope), open(scope)]);
  return lanes.get(key)[turn++ % 2];
}

/** The text before which everything ends that begins with this one. */
function pastPrefix(prefix) {
  const characters = [...prefix];
  const last = characters.pop();
  return characters.join('') + String.fromCodePoint(last.codePointAt(0) + 1);
}

/** What each workload sends: the statement's name and values, and the scope where it is not the viewer's. */
const asked = {
  W1: () => ['W1', []],
  W2: (_, { after }) => ['W2', after],
  W3: (_, { id }) => ['W3', [id]],
  W4: ({ county }) => ['W4', [county]],
  W5: ({ county }, { by, prefix }) => [`W5${by}`, [county, prefix, pastPrefix(prefix)]],
  W6: (_, { areaId, responseId }) => ['W6', [areaId, responseId]],
  W7: (_, { responseId }) => ['W7', [responseId]],
  // Connections for each of a thousand workers would be too many: here the statement holds them to their grid.
  W8: ({ id: visitor, first, past, from, to }, { id, householdId, responseId, outcome, peopleMet }) => [
    'W8',
    [id, householdId, responseId, outcome, peopleMet, visitor, first, past],
    { first: from, past: to, from, to },
  ],
  W9: ({ paths, ends }) => ['W9', [paths, ends]],
};

async function answer(bearer, body) {
  const viewer = viewers.get(bearer);
  const [name, values, scope = viewer] = asked[body.workload](viewer, body);
  const lane = await laneOf(scope);
  const found = await lane.query({ name, text: statements[name], values, rowMode: 'array' });
  if (found.rows.length === 0) throw new Error('the visit may not be recorded');
  return found.rows[0][0];
}

const server = createServer((request, response) => {
  let read = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (read += chunk));
  request.on('end', () =>
    answer(request.headers.authorization, JSON.parse(read)).then(
      (json) => send(response, json),
      (error) => send(response, JSON.stringify({ errors: [{ message: error.message }] })),
    ),
  );
});

function send(response, json) {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
  response.end(json);
}

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => tell(server.address().port));
