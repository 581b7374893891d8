import type { Sql } from '../kernel/db/sql.js';
import type { Json } from '../kernel/read/json.js';
import type { Row } from '../kernel/read/row.js';
import type { Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';

export interface MissedAsked {
  areaId: string;
  /** Null only where the kind goes without one. */
  responseId: string | null;
}

/** Where the missed of a kind are read from. */
export interface MissedSource {
  /** The table that holds them: it has a place in the tree, along which they are listed. */
  row: Row;
  /** The unique column that settles the order: `id`, if left out. */
  tie?: string;
  /** Which of its rows are missed; with the viewer's own condition on the row. */
  condition: Sql;
  /** How each field of `Missed` is read from a row; those left out are null. */
  fields: Readonly<Record<string, (part: Selected) => Sql | Json>>;
}

export interface MissedPart {
  /** As the schema says it. */
  description: string;
  /** It is the same whatever response is under way: none need be named. */
  anyResponse?: boolean;
  source(statement: Statement, asked: MissedAsked): MissedSource;
}

/** The enum `MissedKind` of the schema: filled by the modules that know what can be missed, before there is a schema. */
export const missedKinds: {
  values: Record<string, string>;
  config: Record<string, { description: string }>;
} = { values: {}, config: {} };

const parts = new Map<string, MissedPart>();

/** Declares a kind of missed: coverage has its own, and a module after it adds those that only it can tell. */
export function missedPart(kind: string, part: MissedPart): void {
  if (parts.has(kind)) throw new Error(`missed ${kind} is declared twice`);
  parts.set(kind, part);
  missedKinds.values[kind] = kind;
  missedKinds.config[kind] = { description: part.description };
}

export function missedPartOf(kind: string): MissedPart {
  const part = parts.get(kind);
  if (!part) throw new Error(`nothing says what is missed as ${kind}`);
  return part;
}
