/** A county and the servers under test on it. */
import { connect } from './county.mjs';
import { pin, pinPostgres, postmasterOf } from './machine.mjs';
import { startPeer } from './peer.mjs';
import { readWorld } from './world.mjs';

/** Servers and PostgreSQL share one core, the load has another. */
const [SERVED, LOADING] = [0, 1];

/** @param jobs whether the product's background jobs run, too */
export async function openStage({ ownerUrl, appUrl }, names, { jobs = false } = {}) {
  const db = await connect(ownerUrl);
  await db.query('update session set last_seen_at = now()');
  const world = await readWorld(db);
  const postmaster = await postmasterOf(db);
  const pinned = { postgres: pinPostgres(postmaster, SERVED), load: pin(process.pid, LOADING) };
  const stage = { db, world, postmaster, pinned, peers: [], operations: {} };
  for (const name of names) {
    stage.operations[name] = (await import(`./peers/${name}/operations.mjs`)).operations;
    stage.peers.push(await startPeer(name, appUrl, SERVED, jobs ? ownerUrl : ''));
  }
  stage.close = async () => {
    await Promise.all(stage.peers.map((peer) => peer.stop()));
    await db.end();
  };
  return stage;
}

/** What was pinned where, in words. */
export function describePinning({ postgres, load }) {
  if (!load) return 'nothing is pinned to a core';
  const where = postgres ? 'each server and PostgreSQL' : 'each server (but not PostgreSQL)';
  return `${where} on core ${SERVED}, the load on core ${LOADING}`;
}
