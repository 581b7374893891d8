import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { jobs } from '../../src/app.js';
import type { Kernel } from '../../src/kernel/context.js';
import { sql } from '../../src/kernel/db/sql.js';
import { stored } from '../accounts/people.js';
import type { TestApp } from '../app.js';
import { as } from '../client.js';
import type { Actor, Place } from '../world.js';

const FACTS = /* GraphQL */ `
  fragment ImportFacts on Import {
    id
    kind
    status
    fileName
    accountName
    columns {
      header
      field
    }
    rows
    done
    made
    counts {
      households
      people
      registered
      doubtful
      faulty
    }
    doubtful
    finishedAt
    expiresAt
    failure
    viewerCan
    area {
      id
    }
  }
`;

const deed = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { ...ImportFacts } } ${FACTS}`;
export const CREATE = deed('createImport');
export const CHECK = deed('checkImport');
export const START = deed('startImport');
export const CANCEL = deed('cancelImport');
export const UNDO = deed('undoImport');

export interface ImportFacts {
  id: string;
  kind: string;
  status: string;
  fileName: string;
  accountName: string;
  columns: { header: string; field: string | null }[];
  rows: number;
  done: number;
  made: number;
  counts: { households: number; people: number; registered: number; doubtful: number; faulty: number };
  doubtful: string | null;
  finishedAt: string | null;
  expiresAt: string | null;
  failure: string | null;
  viewerCan: string[];
  area: { id: string } | null;
}

export type Table = readonly (readonly (CellValue | undefined)[])[];

export const csv = (table: Table): Buffer =>
  Buffer.from(table.map((row) => row.map((cell) => String(cell ?? '')).join(',')).join('\r\n'));

export const xlsx = async (table: Table): Promise<Buffer> =>
  Buffer.from(
    await writeXlsx({ sheets: [{ name: '数据', rows: table.map((row) => [...row] as CellValue[]) }] }),
  );

export async function run(app: TestApp, actor: Actor, mutation: string, input: object): Promise<ImportFacts> {
  return (await as(app, actor).run<{ done: ImportFacts }>(mutation, { input })).done;
}

export const begun = (app: TestApp, actor: Actor, area: Pick<Place, 'id'>, kind = 'PEOPLE') =>
  run(app, actor, CREATE, { areaId: area.id, kind, fileName: '人员.csv' });

export const route = (
  app: TestApp,
  actor: Pick<Actor, 'token'> | null,
  path: string,
  { method = 'GET', body }: { method?: string; body?: Buffer } = {},
) =>
  fetch(app.url.replace('/graphql', `/imports/${path}`), {
    method,
    headers: { 'accept-language': 'en', ...(actor && { authorization: `Bearer ${actor.token}` }) },
    ...(body && { body: new Uint8Array(body) }),
  });

export const upload = (app: TestApp, actor: Actor | null, id: string, body: Buffer) =>
  route(app, actor, `${id}/file`, { method: 'PUT', body });

export async function look(app: TestApp, actor: Actor, id: string): Promise<ImportFacts | null> {
  const query = `query ($id: ID!) { import(id: $id) { ...ImportFacts } } ${FACTS}`;
  return (await as(app, actor).run<{ import: ImportFacts | null }>(query, { id })).import;
}

/** A file, by whom and where it is imported. */
type FileSent = [app: TestApp, actor: Actor, area: Pick<Place, 'id'>, file: Table | Buffer];
type Sent = [...FileSent, kind?: string];

const found = async (app: TestApp, actor: Actor, id: string): Promise<ImportFacts> =>
  (await look(app, actor, id))!;

/** Begun and uploaded. */
export async function uploaded(...[app, actor, area, file, kind]: Sent): Promise<ImportFacts> {
  const { id } = await begun(app, actor, area, kind);
  const answer = await upload(app, actor, id, Buffer.isBuffer(file) ? file : csv(file as Table));
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return found(app, actor, id);
}

export const runJob = (app: TestApp, name = 'runImports', kernel = app.kernel) =>
  jobs.find((job) => job.name === name)!.run(kernel, new AbortController().signal);

/** Begun, uploaded, and held against the register, with the columns as they were recognised. */
export async function checked(...sent: Sent): Promise<ImportFacts> {
  const [app, actor] = sent;
  const { id, columns } = await uploaded(...sent);
  await run(app, actor, CHECK, { id, fields: columns.map(({ field }) => field) });
  await runJob(app);
  return found(app, actor, id);
}

interface Choice {
  kind?: string;
  doubtful?: string;
  skipFaulty?: boolean;
  exceptRows?: number[];
}

/** And written into the register. */
export async function imported(
  ...[app, actor, area, file, { kind, ...choice } = {}]: [...FileSent, choice?: Choice]
): Promise<ImportFacts> {
  const { id } = await checked(app, actor, area, file, kind);
  await run(app, actor, START, { id, doubtful: 'SKIP', ...choice });
  await runJob(app);
  return found(app, actor, id);
}

export interface FindingFacts {
  row: number;
  column: number | null;
  kind: string;
  message: string;
}

/**
 * A kernel in which something happens before a part is dealt with, numbered from 1: when it is asked who imports. What it throws
 * stops the job as a crash would.
 */
export function beforePart(app: TestApp, part: number, happens: () => unknown): Kernel {
  const { db } = app.kernel;
  let asked = 0;
  const watched = Object.create(db) as typeof db;
  watched.unscopedClient = async () => {
    // Once for the survey, then once for each part.
    if (++asked === 1 + part) await happens();
    return db.unscopedClient();
  };
  return { ...app.kernel, db: watched };
}

export const findings = async (app: TestApp, actor: Actor, id: string): Promise<FindingFacts[]> =>
  (
    await as(app, actor).run<{ importFindings: { nodes: FindingFacts[] } }>(
      'query ($id: ID!) { importFindings(filter: { import: { eq: $id } }, first: 100) { nodes { row column kind message } } }',
      { id },
    )
  ).importFindings.nodes;

export const peopleIn = (app: TestApp, { county }: { county: Place }) =>
  stored(
    app,
    sql<{ name: string; address: string; importId: string | null }>`
      select person.name, household.address, person.import_id as "importId" from person
      join household on household.id = household_id where person.county = ${county.id} order by person.name`,
  );

export const householdsIn = (app: TestApp, { county }: { county: Place }) =>
  stored(
    app,
    sql<{ address: string; declared: number; importId: string | null }>`
      select address, declared_size as declared, import_id as "importId" from household
      where county = ${county.id} order by address`,
  );

export const partsOf = async (app: TestApp, id: string): Promise<number> =>
  (
    await stored(
      app,
      sql<{ count: number }>`select count(*)::int as count from import_part where import_id = ${id}`,
    )
  )[0]!.count;

export const trailOf = (app: TestApp, id: string) =>
  stored(
    app,
    sql<{ action: string; after: Record<string, unknown> | null }>`
      select action, after from audit_event where subject_id = ${id} order by at, id`,
  );
