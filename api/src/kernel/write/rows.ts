import { isDeepStrictEqual } from 'node:util';
import type { EntityMetadata } from '@mikro-orm/core';
import type { Changes } from '../audit/write-audit.js';
import type { Db } from '../db/database.js';
import type { ScopedEntity } from '../db/scoped.entity.js';
import { together } from '../db/together.js';
import type { Tables } from '../read/row.js';
import { columnsOf, told, written, type Column } from './columns.js';
import { changedMeanwhile } from './constraints.js';

type Entity<T extends ScopedEntity> = new () => T;
type Values = readonly unknown[];

/** One row of the deed; its values are in the order of its columns. */
interface Held {
  row: ScopedEntity & { version?: number };
  meta: EntityMetadata;
  columns: readonly Column[];
  /** As the deed found it; null for a new one. */
  found: Values | null;
  /** As it lies in the database for this transaction; null until it is there. */
  stored: Values | null;
}

/** A row that another one points to, by its id alone. */
export const reference = <T extends ScopedEntity>(entity: Entity<T>, id: string): T =>
  Object.assign(Object.create(entity.prototype as object) as T, { id });

/**
 * The rows of one deed: what each was, what it has become, and the statements between the two. Their text follows from the
 * columns alone, so that a connection prepares it; see docs/decisions/014.
 */
export class Rows {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly tables: Tables,
    private readonly db: Db,
  ) {}

  /** A row as the database sent it. Found again, it is the same object, with what the deed has made of it. */
  found<T extends ScopedEntity>(entity: Entity<T>, cells: Record<string, unknown>): T {
    const known = this.held.get(keyOf(entity.name, cells['id'] as string));
    if (known) return known.row as T;
    const meta = this.tables.of(entity.name);
    const properties = columnsOf(meta).map(({ property, name, target }) => {
      const cell = cells[name];
      return [property, target && cell !== null ? reference(target as Entity<T>, cell as string) : cell];
    });
    const held = this.hold(meta, Object.assign(new entity(), Object.fromEntries(properties)));
    if (meta.versionProperty) held.row.version = cells['version'] as number;
    held.found = held.stored = valuesOf(held);
    return held.row as T;
  }

  /** A row to be written. What is left out of `data` gets the default of its class, or the database's. */
  added<T extends ScopedEntity>(entity: Entity<T>, data: object): T {
    return this.hold(this.tables.of(entity.name), Object.assign(new entity(), data)).row as T;
  }

  /** Writes what has changed since the last time; sent at once, in the order in which the rows came. */
  async flush(): Promise<void> {
    const sent = [...this.held.values()].map((held) => this.write(held));
    await together(sent);
  }

  /** What the deed has made of a row, without what is marked hidden. */
  changesOf({ constructor: { name }, id }: ScopedEntity): Changes {
    const held = this.held.get(keyOf(name, id));
    if (!held) return { before: null, after: null };
    const { columns, found } = held;
    const now = valuesOf(held);
    const changed = columns.filter(({ isTold }, at) => isTold && differs(found?.[at], now[at]));
    if (found && changed.length === 0) return { before: null, after: null };
    const tell = (values: Values) =>
      Object.fromEntries(
        changed.map((column) => [column.property, told(values[columns.indexOf(column)], column)]),
      );
    return { before: found && tell(found), after: tell(now) };
  }

  private hold(meta: EntityMetadata, row: ScopedEntity): Held {
    const held: Held = { row, meta, columns: columnsOf(meta), found: null, stored: null };
    this.held.set(keyOf(meta.className, row.id), held);
    return held;
  }

  private async write(held: Held): Promise<void> {
    const now = valuesOf(held);
    const { stored } = held;
    held.stored = now;
    if (!stored) return this.insert(held, now);
    const changed = held.columns.filter((_column, at) => differs(stored[at], now[at]));
    if (changed.length > 0) return this.update(held, now, changed);
  }

  private async insert({ row, meta, columns }: Held, now: Values): Promise<void> {
    const given = columns.filter((_column, at) => now[at] !== undefined);
    if (meta.versionProperty) row.version = 1;
    await this.db.query(
      `insert into "${meta.tableName}" (${given.map(({ name }) => `"${name}"`).join(', ')})
       values (${given.map((_column, at) => `$${at + 1}`).join(', ')})`,
      now.filter((value) => value !== undefined),
    );
  }
  /** The version counts each change: it is another one where the row was changed behind the deed's back. */
  private async update({ row, meta, columns }: Held, now: Values, changed: readonly Column[]): Promise<void> {
    const values = changed.map((column) => now[columns.indexOf(column)]);
    const sets = changed.map(({ name }, at) => `"${name}" = $${at + 1}`);
    let which = `id = $${values.push(row.id)}`;
    if (meta.versionProperty) {
      sets.push('version = version + 1');
      which += ` and version = $${values.push(row.version)}`;
      row.version! += 1;
    }
    const { count } = await this.db.query(
      `update "${meta.tableName}" set ${sets.join(', ')} where ${which}`,
      values,
    );
    if (count !== 1) throw changedMeanwhile();
  }
}

const keyOf = (entity: string, id: string): string => `${entity} ${id}`;

const valuesOf = ({ row, columns }: Held): Values => columns.map((column) => written(row, column));

const differs = (one: unknown, other: unknown): boolean => one !== other && !isDeepStrictEqual(one, other);
