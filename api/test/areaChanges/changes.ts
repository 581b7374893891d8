import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { verifyCoverage } from '../../src/coverage/verify-coverage.js';
import type { TestApp } from '../app.js';
import { as } from '../client.js';
import type { Actor, Place } from '../world.js';

const FACTS =
  'id kind status rows rowsDone failure viewerCan areas { id name } from { name } into { id name }';
const change = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { ${FACTS} } }`;

export const MOVE = change('moveArea');
export const MERGE = change('mergeAreas');
export const SPLIT = change('splitArea');
export const UNDO = change('undoAreaChange');
const PREVIEWED = `areas households people posts accounts rows inBackground ends { name } made { name } open { subject count }
  splitParts { area { name } households posts accounts }
  follows { subject name joined area { name } into { name } }
  postEffects { accountName role gains loses area { name } goesTo { name } }`;
const previewing = (name: string) =>
  `query ($input: ${name}Input!) { preview: preview${name}(input: $input) { ${PREVIEWED} } }`;
export const PREVIEW_MOVE = previewing('MoveArea');
export const PREVIEW_MERGE = previewing('MergeAreas');
export const PREVIEW_SPLIT = previewing('SplitArea');
export const PREVIEW_UNDO = previewing('UndoAreaChange');

export interface Changed {
  id: string;
  kind: string;
  status: string;
  rows: number;
  rowsDone: number;
  failure: string | null;
  viewerCan: string[];
  areas: { id: string; name: string }[];
  from: { name: string }[];
  into: { id: string; name: string }[];
}

export const doing = async (app: TestApp, actor: Actor, document: string, input: object): Promise<Changed> =>
  (await as(app, actor).run<{ done: Changed }>(document, { input })).done;

/** Rows as they lie in the database, in the eyes of nobody. */
export const rows = <T>(app: TestApp, text: string, ...values: unknown[]): Promise<T[]> =>
  within(app.kernel.db, everything('a look of a test'), async (db) => (await db.query<T>(text, values)).rows);

export async function pathOf(app: TestApp, { id }: Pick<Place, 'id'>): Promise<string> {
  const [row] = await rows<{ path: string }>(app, 'select area_path as path from area where id = $1', id);
  return row!.path;
}

/** Tables and how many of their rows lie at the very path. */
export async function tablesAt(app: TestApp, path: string): Promise<Record<string, number>> {
  const tables = [
    'household',
    'person',
    'visit',
    'progress',
    'tally',
    'tally_day',
    'post',
    'account',
    'audit_event',
  ];
  const counts = await Promise.all(
    tables.map((table) =>
      rows<{ count: number }>(app, `select count(*)::int as count from ${table} where area_path = $1`, path),
    ),
  );
  return Object.fromEntries(
    tables.map((table, at) => [table, counts[at]![0]!.count]).filter(([, count]) => count !== 0),
  );
}

/** Faults of coverage in one county: other tests of the file share the database. */
export const coverageFaults = async (app: TestApp) => (await verifyCoverage(app.kernel.db)).faults;

export const makeArea = async (
  app: TestApp,
  actor: Actor,
  input: object,
): Promise<{ id: string; name: string }> =>
  (
    await as(app, actor).run<{ createArea: { id: string; name: string } }>(
      'mutation ($input: CreateAreaInput!) { createArea(input: $input) { id name } }',
      { input },
    )
  ).createArea;

export const figuresOf = async (app: TestApp, actor: Actor, areaId: string, responseId: string) =>
  (
    await as(app, actor).run<{ coverage: { households: number; visited: number } | null }>(
      'query ($areaId: ID!, $responseId: ID!) { coverage(areaId: $areaId, responseId: $responseId) { households visited } }',
      { areaId, responseId },
    )
  ).coverage;

export { sql };
