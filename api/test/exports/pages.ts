import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import type { Kernel } from '../../src/kernel/context.js';
import { runExports } from '../../src/exports/run-exports.js';
import { stored } from '../accounts/people.js';
import type { TestApp } from '../app.js';
import type { Place } from '../world.js';

export const HOUSEHOLDS =
  '{ households(orderBy: [{ field: PATH }, { field: ADDRESS }]) { nodes { address } } }';

export async function households(app: TestApp, place: Place, count: number): Promise<string[]> {
  await within(
    app.kernel.db,
    everything('many households, of a test'),
    (db) =>
      sql`
      insert into household (id, county, area_path, area_id, address, declared_size, created_at, tags)
      select gen_random_uuid(), ${place.county}, ${place.areaPath}, ${place.id}, to_char(n, 'FM00000') || '号', 1, now(), '{}'
      from generate_series(1, ${count}::int) as n`.execute(db),
    'read write',
  );
  return Array.from({ length: count }, (_, at) => `"${String(at + 1).padStart(5, '0')}号"`);
}

/** A kernel in which something happens after the n-th page was read and before it is written. */
export function whenRead(app: TestApp, n: number, happens: () => unknown): Kernel {
  const { operations } = app.kernel;
  let pages = 0;
  const own: typeof operations.own = (document) => {
    const run = operations.own(document);
    return async (...given) => {
      const answer = await run(...given);
      if (++pages === n) await happens();
      return answer;
    };
  };
  return { ...app.kernel, operations: { schema: operations.schema, own } as typeof operations };
}

/** With ten rows a page. */
export const run = (kernel: Kernel, stop?: AbortSignal) => runExports(kernel, stop, 10);
export const partsOf = async (app: TestApp, id: string) =>
  (
    await stored(
      app,
      sql<{ number: number }>`select number from export_part where export_id = ${id} order by number`,
    )
  ).map(({ number }) => number);
export const trailOf = (app: TestApp, id: string) =>
  stored(
    app,
    sql<{
      action: string;
      reason: string | null;
      after: { rows?: number; status?: string; failure?: string };
    }>`
      select action, reason, after, request_id, post_title from audit_event where subject_id = ${id} order by at, id`,
  );
