import { jobs } from '../../src/app.js';
import type { TestApp } from '../app.js';
import { as } from '../client.js';
import { postsOf } from '../accounts/people.js';
import type { Actor } from '../world.js';

export const CREATE_EXPORT = /* GraphQL */ `
  mutation ($input: CreateExportInput!) {
    createExport(input: $input) {
      ...ExportFacts
    }
  }
  fragment ExportFacts on Export {
    id
    status
    fileName
    reason
    query
    variables
    columns {
      path
      title
    }
    rows
    total
    bytes
    finishedAt
    expiresAt
    failure
    viewerCan
    area {
      id
    }
    post {
      id
    }
  }
`;

export const CANCEL_EXPORT =
  'mutation ($input: CancelExportInput!) { cancelExport(input: $input) { id status rows finishedAt viewerCan } }';

export interface ExportFacts {
  id: string;
  status: string;
  fileName: string;
  reason: string;
  query: string;
  variables: Record<string, unknown>;
  columns: { path: string; title: string }[];
  rows: number;
  total: number | null;
  bytes: number;
  finishedAt: string | null;
  expiresAt: string | null;
  failure: string | null;
  viewerCan: string[];
  area: { id: string } | null;
  post: { id: string } | null;
}

export const PEOPLE = '{ people { nodes { name phone sex household { address } } } }';

export const exportInput = (given: Record<string, unknown> = {}) => ({
  query: PEOPLE,
  reason: '上报县指挥部',
  ...given,
});

export async function ask(
  app: TestApp,
  actor: Actor,
  given: Record<string, unknown> = {},
): Promise<ExportFacts> {
  const { createExport } = await as(app, actor).run<{ createExport: ExportFacts }>(CREATE_EXPORT, {
    input: exportInput(given),
  });
  return createExport;
}

export const refusedExport = (app: TestApp, actor: Actor | null, given: Record<string, unknown> = {}) =>
  as(app, actor).refused(CREATE_EXPORT, { input: exportInput(given) });

export const look = async (app: TestApp, actor: Pick<Actor, 'token'>, id: string) =>
  (
    await as(app, actor).run<{ export: ExportFacts | null }>(
      `query ($id: ID!) { export(id: $id) { ...ExportFacts } } ${CREATE_EXPORT.slice(CREATE_EXPORT.indexOf('fragment'))}`,
      { id },
    )
  ).export;

/** What the queue would do, once. */
export const runJob = (app: TestApp, name: string, stop = new AbortController().signal) =>
  jobs.find((job) => job.name === name)!.run(app.kernel, stop);

export const get = (app: TestApp, actor: Pick<Actor, 'token'> | null, id: string) =>
  fetch(app.url.replace('/graphql', `/exports/${id}`), {
    headers: { 'accept-language': 'en', ...(actor && { authorization: `Bearer ${actor.token}` }) },
  });

/** The file's lines; the first is the head. */
export async function fileOf(app: TestApp, actor: Pick<Actor, 'token'>, id: string): Promise<string[]> {
  const answer = await get(app, actor, id);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${answer.status}: ${bytes.toString()}`);
  const text = bytes.toString();
  if (!text.startsWith('\u{FEFF}') || !text.endsWith('\r\n')) throw new Error(`no file for Excel: ${text}`);
  return text.slice(1, -2).split('\r\n');
}

/** Asked for, run and downloaded. */
export async function exported(
  app: TestApp,
  actor: Actor,
  given: Record<string, unknown> = {},
): Promise<string[]> {
  const { id } = await ask(app, actor, given);
  await runJob(app, 'runExports');
  return fileOf(app, actor, id);
}

export const postOf = async (app: TestApp, actor: Actor): Promise<string> =>
  (await postsOf(app, actor.accountId))[0]!.id;
