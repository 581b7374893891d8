import type { Kernel } from '../context.js';
import type { Db } from '../db/database.js';
import { sql } from '../db/sql.js';
import { together } from '../db/together.js';
import { forbidden, notFound } from '../errors.js';
import { guardsWhenLoading, type Guard } from '../policy/guard.js';
import { permitted } from '../policy/translate.js';
import type { Viewer } from '../policy/viewer.js';
import { fillIn, ID } from '../read/blank.js';
import { keptAs } from '../read/kept.js';
import type { Row } from '../read/row.js';
import { uuidOrNull } from '../uuid.js';

export type Lock = 'for no key update' | 'for share';

/** Who asks, in which transaction. */
export interface Asking {
  db: Db;
  viewer: Viewer;
  kernel: Kernel;
}

/**
 * A row's columns, locked, where the viewer may do this to it.
 * @throws NOT_FOUND outside the viewer's reach, FORBIDDEN without the permission or in another state
 */
export async function lockRow(
  tools: Asking,
  entity: string,
  id: string,
  action: string,
  lock: Lock,
): Promise<Record<string, unknown>> {
  if (uuidOrNull(id) === null) throw notFound();
  const { db, viewer, kernel } = tools;
  const row = kernel.tables.row(entity, 't');
  const locking = keptAs(viewer, `${lock} ${entity}.${action}`, () => {
    const reach = permitted(viewer.reach, action, row);
    return sql`
        select t.*, ${permitted(viewer.able, action, row)} as "_able", ${reach} as "_reach"
        from ${row.from} where ${row.id} = ${ID} and (${reach} or ${permitted(viewer.able, 'read', row)})
        ${sql.raw(lock)} of t`;
  });
  const { text, values } = fillIn(locking, [id]);
  const [{ rows }, broken] = await together([
    db.query<Record<string, unknown>>(text, values),
    brokenGuard(tools, row, id, action),
  ]);
  if (!rows[0]) throw notFound();
  const { _able, _reach, ...found } = rows[0];
  if (!_able) {
    throw forbidden(_reach ? kernel.catalogue.becauseOf(entity, action) : undefined);
  }
  if (broken) throw forbidden(broken.because);
  return found;
}

/** Sent behind the lock, in a statement of its own: it must see what those did whom the lock waited for. */
async function brokenGuard(
  { db, viewer, kernel }: Asking,
  row: Row,
  id: string,
  action: string,
): Promise<Guard | undefined> {
  const guards = guardsWhenLoading(row.entity, action);
  if (guards.length === 0) return undefined;
  const conditions = guards.map((guard) => guard.condition(row, viewer, kernel.catalogue));
  const { rows } = await sql<{ held: (boolean | null)[] }>`
    select array[${sql.join(conditions)}] as held from ${row.from} where ${row.id} = ${id}`.execute(db);
  return guards.find((_guard, at) => rows[0]?.held[at] !== true);
}
