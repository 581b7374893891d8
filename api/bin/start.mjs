#!/usr/bin/env node
/** `npm start`: from a bare checkout to a running Sibulou. Read it from top to bottom. */
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { underNode24 } from './node24.mjs';
import { die, Failure } from './say.mjs';
import { requireProductionSettings } from './secrets.mjs';
import { onStopRequest } from './stop-signals.mjs';

const usage = `npm start                        a demo of Yimen county (530425)
npm start -- --county 140802     a demo of another county, by its code
npm start -- --empty             no demo
PORT=4001 npm start              another port than 4000
DATABASE_URL=postgres://... npm start
                                 a PostgreSQL 18 of your own, without demo`;

const started = []; // what has to be stopped, the last first
let finishing = false;

try {
  const { county } = readOptions();
  requireProductionSettings();
  await install();
  await underNode24(import.meta.url);
  // From here on the dependencies are there, and Node is 24.
  await start(county);
} catch (error) {
  if (!finishing) await stopAll();
  die(error);
}

async function start(county) {
  const { openSession } = await import('./session.mjs');
  const { requirePort } = await import('./port.mjs');
  const { build } = await import('./build.mjs');
  const { prepare } = await import('./settings.mjs');
  const { startServer } = await import('./server-process.mjs');

  onStopRequest(() => finish(0), force);
  const port = process.env.PORT || '4000';
  const host = process.env.HOST || '127.0.0.1';
  const noteSession = openSession('npm start');
  await requirePort(port, host);
  await build('api', 'panel');

  const { env, postgres } = await prepare({ county });
  if (postgres) started.push(postgres);
  noteSession({ port, county, url: env.DATABASE_URL });
  postgres?.ended.then(() => finish(1, `PostgreSQL ended by itself. Its log: ${postgres.log}`));

  if (finishing) return;
  const server = startServer({ ...env, PORT: port, HOST: host });
  started.push(server);
  server.ended.then(({ code, how }) => finish(code || 1, `The server ended by itself (${how}).`));
}

async function finish(code, reason) {
  if (finishing) return;
  finishing = true;
  console.error(`\n${reason ?? 'Stopping ...'}`);
  // While PostgreSQL is only starting there is nothing here to stop: its keeper does it as soon as this process
  // ends.
  await stopAll().catch(die);
  console.log('Stopped.');
  process.exit(code);
}

async function stopAll() {
  for (const each of started.reverse()) await each.stop();
}

async function force() {
  console.error('\nStopping at once.');
  await Promise.all(started.map((each) => each.stop('SIGQUIT')));
  process.exit(130);
}

function readOptions() {
  const wanted = {
    county: { type: 'string' },
    empty: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  let values;
  try {
    ({ values } = parseArgs({ options: wanted }));
  } catch (error) {
    die(new Failure(`${error.message}\n\n${usage}`));
  }
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (values.county && values.empty) throw new Failure(`Either --county or --empty, not both.\n\n${usage}`);
  if (values.county && process.env.DATABASE_URL) {
    throw new Failure(
      'A demo exists only in the embedded database: leave out --county, or unset DATABASE_URL.',
    );
  }
  if (values.county && !/^\d{6}$/.test(values.county))
    throw new Failure(`"${values.county}" is not a county code of six digits.`);
  return { county: values.empty ? undefined : (values.county ?? '530425') };
}
