import type { TestApp } from '../app.js';
import { as } from '../client.js';
import type { Actor } from '../world.js';

export const NOTICES = `query ($first: Int, $after: String) { notices(first: $first, after: $after) {
  unread totalCount
  nodes { id kind at unread subject subjectId name place role by detail day count }
  pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

export const READ = 'mutation ($input: ReadNoticesInput!) { readNotices(input: $input) }';

export interface Told {
  id: string;
  kind: string;
  at: string;
  unread: boolean;
  subject: string;
  subjectId: string | null;
  name: string | null;
  place: string | null;
  role: string | null;
  by: string | null;
  detail: string | null;
  day: string | null;
  count: number | null;
}

export interface Bell {
  unread: number;
  totalCount: number;
  nodes: Told[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

export const bell = async (
  app: TestApp,
  actor: Pick<Actor, 'token'>,
  variables: Record<string, unknown> = {},
): Promise<Bell> =>
  (await as(app, actor).run<{ notices: Bell }>(NOTICES, { first: 100, ...variables })).notices;

/** Of one kind, newest first. */
export const told = async (app: TestApp, actor: Pick<Actor, 'token'>, kind: string): Promise<Told[]> =>
  (await bell(app, actor)).nodes.filter((notice) => notice.kind === kind);

export const kinds = async (app: TestApp, actor: Pick<Actor, 'token'>): Promise<string[]> =>
  (await bell(app, actor)).nodes.map(({ kind }) => kind);

export const readUpTo = (app: TestApp, actor: Pick<Actor, 'token'>, until: Date) =>
  as(app, actor).run(READ, { input: { until: until.toISOString() } });
