/** Whether an export, and its download, take memory that does not grow with their rows: a look after each tenth of them. */
import { setTimeout } from 'node:timers/promises';
import { median } from './load.mjs';

const MOST = 100_000;
/** Before anybody looks: code is compiled, and V8 makes room for what comes and goes. */
const WARM = 20_000;
const LOOKS = 10;
const POLL_MS = 20;
/** So far may the resident memory at any look, but the first, be from the median. */
const FLAT = 0.1;

const CREATE = `mutation ($input: CreateExportInput!) { createExport(input: $input) { id } }`;
const FOLLOW = `query ($id: ID!) { export(id: $id) { status rows bytes failure } }`;
const PEOPLE = `{ people { nodes {
  name sex birthDate idNumber phone residence relation household { address building door } area { name lineage { name } } } } }`;

/** @returns the looks at both, how long each took, and whether all rows arrived */
export async function exportPeople({ peers, db, world }) {
  const peer = peers.find(({ name }) => name === 'product');
  const { token } = world.county;
  const [{ count }] = (await db.query('select count(*)::int as count from person')).rows;
  const expected = Math.min(MOST, count);
  await once(peer, token, Math.min(WARM, expected));
  const done = await once(peer, token, expected);
  await db.query('delete from export'); // with it its parts
  const later = done.looks.slice(1).map(({ rss }) => rss);
  const farthest = Math.max(...later.map((rss) => Math.abs(rss / median(later) - 1)));
  return {
    ...{ ...done, expected, farthest, smallest: Math.min(...later), largest: Math.max(...later) },
    whole: done.rows === expected && done.lines === expected,
    flat: farthest <= FLAT,
  };
}

async function once(peer, token, maxRows) {
  const looks = [];
  const look = async (what, rows) => {
    await peer.usage({ collect: true });
    const { heapUsed, rss } = (await peer.usage({ collect: true })).memory; // as in memory.mjs
    looks.push({ what, rows, heapUsed, rss });
  };
  const began = Date.now();
  const { id, rows } = await written(peer, token, maxRows, (done) => look('written', done));
  const wrote = Date.now();
  const lines = await downloaded(peer, token, id, rows, (done) => look('downloaded', done));
  return {
    looks,
    rows,
    lines,
    seconds: (wrote - began) / 1000,
    downloadSeconds: (Date.now() - wrote) / 1000,
  };
}

/** @param each told of the rows that are written after each tenth of them */
async function written(peer, token, maxRows, each) {
  const ask = async (query, variables) => JSON.parse(await peer.post({ query, variables }, token)).data;
  const input = { query: PEOPLE, reason: 'bench', maxRows };
  const { id } = (await ask(CREATE, { input })).createExport;
  for (let tenth = 1; ;) {
    await setTimeout(POLL_MS);
    const { status, rows, failure } = (await ask(FOLLOW, { id })).export;
    if (status === 'FAILED') throw new Error(`the export failed: ${failure}`);
    for (; rows >= (tenth * maxRows) / LOOKS && tenth <= LOOKS; tenth++) await each(rows);
    if (status === 'DONE') return { id, rows };
  }
}

/** @returns the rows that arrived, without the head: in this list no row has more than one line */
async function downloaded(peer, token, id, rows, each) {
  let lines = -1;
  let tenth = 1;
  for await (const chunk of await peer.get(`/exports/${id}`, token)) {
    for (const byte of chunk) if (byte === 10) lines++;
    for (; lines >= (tenth * rows) / LOOKS && tenth <= LOOKS; tenth++) await each(lines);
  }
  return lines;
}
