#!/usr/bin/env node
/**
 * `node api/bin/run.mjs <command> [...]` runs api/dist/bin/<command>.js on the database of this checkout: on
 * DATABASE_URL, on the embedded PostgreSQL of an `npm start` that is running, or else on one started for as
 * long as the command takes.
 */
import { existsSync } from 'node:fs';
import { at } from './checkout.mjs';
import { install } from './install.mjs';
import { underNode24 } from './node24.mjs';
import { die, Failure } from './say.mjs';
import { generatedSecrets, requireProductionSettings } from './secrets.mjs';
import { onEverySignal } from './stop-signals.mjs';

try {
  requireProductionSettings();
  await install();
  await underNode24(import.meta.url);
  process.exitCode = await run(...process.argv.slice(2));
} catch (error) {
  die(error);
}

async function run(command, ...args) {
  const { build } = await import('./build.mjs');
  await build('api');
  const file = at('api', 'dist', 'bin', `${command}.js`);
  if (!existsSync(file)) throw new Failure(`There is no command ${command} (${file}).`);
  const { env, postgres } = await environment(command);
  try {
    return await runAttached(file, args, env);
  } finally {
    await postgres?.stop();
  }
}

async function environment(command) {
  const { lastSession, openSession } = await import('./session.mjs');
  const { embedded, prepare } = await import('./settings.mjs');
  if (process.env.DATABASE_URL) return prepare({});
  const session = lastSession();
  if (session?.alive) return { env: { ...generatedSecrets(), ...process.env, ...embedded(session) } };
  if (!session) throw new Failure('There is no database yet: run npm start once, or set DATABASE_URL.');
  const noteSession = openSession(command);
  const prepared = await prepare(session);
  noteSession({ county: session.county, url: prepared.env.DATABASE_URL });
  return prepared;
}

async function runAttached(file, args, env) {
  const { spawn } = await import('node:child_process');
  const { once } = await import('node:events');
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { stdio: 'inherit', env });
  // The terminal gives a Ctrl-C to the command as well; PostgreSQL is stopped when the command has ended.
  onEverySignal((signal) => child.kill(signal));
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
