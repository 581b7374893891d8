import { v7 } from 'uuid';
import type { Area } from '../areas/area.entity.js';
import type { ScopedEntity } from '../kernel/db/scoped.entity.js';
import { sql } from '../kernel/db/sql.js';
import type { Entity, Tools } from '../kernel/write/tools.js';

/** The table between something and the areas it names, and what that is called there. */
export interface Link<L extends ScopedEntity> {
  entity: Entity<L>;
  by: keyof L & string;
}

/**
 * The areas that something names, in the transaction of the deed; its trail tells of them.
 * @param had what it named before; null for something new
 */
export async function linkAreas<L extends ScopedEntity>(
  { rows, kernel, db, now, remarks: { beside } }: Tools,
  subject: ScopedEntity & { areasSetAt: Date },
  { entity, by }: Link<L>,
  areas: readonly Area[],
  had: readonly { id: string }[] | null,
): Promise<void> {
  if (had) {
    const link = kernel.tables.row(entity.name, 'link');
    await sql`delete from ${link.from} where ${link.column(by)} = ${subject.id}`.execute(db);
    beside.before = { ...beside.before, areas: had };
  }
  for (const area of areas) {
    const { county, areaPath } = area;
    rows.added(entity, { id: v7(), [by]: subject, area, county, areaPath });
  }
  subject.areasSetAt = now;
  beside.after = { ...beside.after, areas: areas.map(({ id, name }) => ({ id, name })) };
}
