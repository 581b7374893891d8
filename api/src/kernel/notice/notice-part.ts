import { sql, type Sql } from '../db/sql.js';
import type { Catalogue } from '../policy/role.js';
import type { Viewer } from '../policy/viewer.js';
import type { Statement } from '../read/statement.js';

/** What a part may know when its notices are read. */
export interface Noticing {
  statement: Statement;
  viewer: Viewer;
  catalogue: Catalogue;
  /** Nothing older is told. */
  since: Date;
  now: Date;
}

/**
 * What a module has to tell its viewers, read from its own tables whenever somebody asks: nothing is written for a notice, so none is
 * left where a right has ended. Made by `noticePart`, and named in the module's `index.ts`.
 */
export interface NoticePart {
  /** Each kind of notice, with its description in the schema. */
  kinds: Readonly<Record<string, string>>;
  /**
   * Selects made by `noticesFrom`, each of rows that an index finds and that the viewer may read, and of the newest no more than
   * `MOST_OF_A_KIND`.
   */
  selects(noticing: Noticing): readonly Sql[];
}

/** Of one part: more than that in a month nobody reads. */
export const MOST_OF_A_KIND = 100;

/** The enum `NoticeKind` of the schema: filled by the parts, before there is a schema. */
export const noticeKinds: {
  values: Record<string, string>;
  config: Record<string, { description: string }>;
} = { values: {}, config: {} };

export function noticePart(part: NoticePart): NoticePart {
  for (const [kind, description] of Object.entries(part.kinds)) {
    if (noticeKinds.values[kind]) throw new Error(`notice ${kind} is declared twice`);
    noticeKinds.values[kind] = kind;
    noticeKinds.config[kind] = { description };
  }
  return part;
}

/** What a notice is made of: SQL, or NULL where it is left out. */
export interface NoticeColumns {
  kind: Sql;
  /** What tells it from others of its kind, and stays the same. */
  key: Sql;
  at: Sql;
  subject: string;
  subjectId?: Sql;
  name?: Sql;
  place?: Sql;
  role?: Sql;
  by?: Sql;
  detail?: Sql;
  day?: Sql;
  count?: Sql;
}

/** In the order of the select list, with their types. */
const OPTIONAL = [
  ['subjectId', 'uuid'],
  ['name', 'text'],
  ['place', 'text'],
  ['role', 'text'],
  ['by', 'text'],
  ['detail', 'text'],
  ['day', 'date'],
  ['count', 'int'],
] as const;

/** What every notice is, by column and type. */
export const NOTICE_TYPES: Readonly<Record<string, string>> = {
  id: 'text',
  kind: 'text',
  at: 'timestamptz',
  subject: 'text',
  ...Object.fromEntries(OPTIONAL),
};

/** @param from what follows `select`'s list, without an order */
export function noticesFrom({ kind, key, at, subject, ...rest }: NoticeColumns, from: Sql): Sql {
  const others = OPTIONAL.map(
    ([name, type]) => sql`(${rest[name] ?? sql.raw('null')})::${sql.raw(type)} as ${sql.ref(name)}`,
  );
  return sql`(select ${kind} || ':' || ${key} as id, ${kind} as kind, ${at} as at, ${sql.lit(subject)} as subject,
    ${sql.join(others)} ${from} order by at desc limit ${sql.lit(MOST_OF_A_KIND)})`;
}
