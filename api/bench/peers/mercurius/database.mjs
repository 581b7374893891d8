/** PostgreSQL as a viewer: statements in a transaction that row level security holds to the viewer's range. */
import pg from 'pg';

const { DATABASE_URL: connectionString, POOL } = process.env;

// A plan is made once, without looking at the values, and kept: making one costs more than running it.
const openPool = (...settings) =>
  new pg.Pool({
    connectionString,
    max: Number(POOL ?? 10),
    idleTimeoutMillis: 0,
    pipeline: true,
    options: ['plan_cache_mode=force_generic_plan', ...settings].map((setting) => `-c ${setting}`).join(' '),
  })
    .on('error', () => {}) // an idle connection broke: the next request opens another
    .on('connect', (client) => client.on('error', () => {})); // what was under way on it is told by itself

/** For what comes before there is a viewer, and nothing else: these connections see every row. */
export const everything = openPool(
  'app.scope_from=',
  'app.scope_to=~',
  'app.county_from=',
  'app.county_to=~',
  'app.account=',
);

let shared;
/** Every request looks up who asks: these short statements queue on one connection, which costs less than one for each. */
export async function lookUp(statement) {
  shared ??= share();
  return (await shared).query(statement);
}

async function share() {
  try {
    const client = await everything.connect();
    return client.once('error', (error) => {
      shared = undefined;
      client.release(error);
    });
  } catch (error) {
    shared = undefined;
    throw error;
  }
}

/** For viewers: without a scope set in their transaction, these connections see nothing. */
const scoped = openPool();

/** One statement that only reads, sent in one piece with its transaction: where that fails to begin, it sees no row. */
export const read = (viewer, statement, ...values) =>
  onClient(async (client) => {
    const [, { rows }] = await together(client, [
      `begin read only; ${viewer.scope}`,
      { ...statement, values, rowMode: 'array' },
      'commit',
    ]);
    return rows[0]?.[0];
  });

/**
 * @param look the statement that says whether it may be done, with its values
 * @param write from the row found, or none: the statement that does it, or it throws
 * @returns the row found and the row written
 */
export const readAndWrite = (viewer, look, write) =>
  onClient(async (client) => {
    try {
      const [, found] = await together(client, [`begin; ${viewer.scope}`, look]);
      const [written] = await together(client, [write(found.rows[0]), 'commit']);
      return [found.rows[0], written.rows[0]];
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });

async function onClient(work) {
  const client = await scoped.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** Sends all of it in one piece. @returns the answers, once all are there: a connection is handed on with nothing under way */
async function together(client, statements) {
  const { stream } = client.connection;
  stream.cork();
  const sent = statements.map((statement) => client.query(statement));
  stream.uncork();
  const answers = await Promise.allSettled(sent);
  for (const { status, reason } of answers) if (status === 'rejected') throw reason;
  return answers.map(({ value }) => value);
}

const quote = (value) => `'${value.replaceAll("'", "''")}'`;

export const scopeOf = ({ first, past, account }) =>
  Object.entries({
    'app.scope_from': first,
    'app.scope_to': past,
    'app.county_from': first.slice(0, 5),
    'app.county_to': first.slice(0, 4) + '0',
    'app.account': account,
  })
    .map(([name, value]) => `set local ${name} = ${quote(value)}`)
    .join('; ');
