import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../db/sql.js';
import { groupOf } from '../policy/field-group.js';

export type EntityClass = abstract new (...args: never[]) => object;

/** Names of the ORM's entities, columns and relations, as SQL: the only place where a property becomes a column. */
export class Tables {
  private readonly byName = new Map<string, EntityMetadata>();

  constructor(metadata: MetadataStorage) {
    for (const meta of metadata.getAll().values()) this.byName.set(meta.className, meta);
  }

  of(entity: string): EntityMetadata {
    const meta = this.byName.get(entity);
    if (!meta) throw new Error(`${entity} is not an entity`);
    return meta;
  }

  get all(): EntityMetadata[] {
    return [...this.byName.values()];
  }

  has(entity: string): boolean {
    return this.byName.has(entity);
  }

  row(entity: string, alias: string, gate?: Gate): Row {
    return new Row(this, this.of(entity), alias, gate);
  }
}

/** What a row must meet for a field group to be read; null where nothing, beyond reading the row. */
export type Gate = (row: Row, group: string) => Sql<boolean> | null;

/** A table of the statement being built, under its alias. */
export class Row {
  constructor(
    readonly tables: Tables,
    readonly meta: EntityMetadata,
    readonly alias: string,
    /** Of whoever reads: their rows show, find and sort by nothing that lies in a field group they lack. */
    private readonly gate?: Gate,
  ) {}

  get entity(): string {
    return this.meta.className;
  }

  get from(): Sql {
    return sql`${sql.table(this.meta.tableName)} as ${sql.ref(this.alias)}`;
  }

  property(name: string): EntityProperty | undefined {
    return this.meta.properties[name];
  }

  column(name: string): Sql {
    const column = this.property(name)?.fieldNames?.[0];
    if (!column) throw new Error(`${this.entity}.${name} is not a column`);
    const plain = sql.ref(`${this.alias}.${column}`);
    const closed = this.closed(name);
    return closed ? sql`case when ${closed} then ${plain} end` : plain;
  }

  /** What must hold for this field beyond reading the row; null for nothing. */
  closed(name: string): Sql<boolean> | null {
    const group = this.gate && groupOf(this.entity, name);
    return group ? this.gate!(this, group) : null;
  }

  get id(): Sql {
    return this.column('id');
  }

  get path(): Sql {
    return this.column('areaPath');
  }

  /** The row that a to-one relation points to, and the condition that joins it. */
  related(relation: string, alias: string): { row: Row; joined: Sql<boolean> } {
    const property = this.property(relation);
    if (!property?.targetMeta) throw new Error(`${this.entity}.${relation} is not a relation`);
    const row = new Row(this.tables, property.targetMeta, alias, this.gate);
    return { row, joined: sql<boolean>`${row.id} = ${this.column(relation)}` };
  }
}
