import { areaName } from '../areas/create-area.js';
import type { Area } from '../areas/area.entity.js';
import { conflict, invalid } from '../kernel/errors.js';
import { sql } from '../kernel/db/sql.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';

/** An area that comes to hang below `parent` under this name. */
export interface Arrival {
  id: string;
  name: string;
  parent: Area;
}

/**
 * Two of a name below one parent are an error, never a guess: whoever asks says what is to be called how.
 * @param leaving ids of areas that go from there, or end, with the same change
 */
export async function refuseCollisions(
  { db }: Tools,
  arrivals: readonly Arrival[],
  leaving: readonly string[],
): Promise<void> {
  const taken: Arrival[] = [];
  for (const [parent, there] of Map.groupBy(arrivals, (arrival) => arrival.parent)) {
    const { rows } = await sql<{ name: string }>`
      select name from area where parent_id = ${parent.id} and status = 'ACTIVE' and not (id = any(${leaving}::uuid[]))
        and name = any(${there.map(({ name }) => name)}::text[])`.execute(db);
    const names = new Set(rows.map(({ name }) => name));
    for (const arrival of there) {
      if (names.has(arrival.name)) taken.push(arrival);
      names.add(arrival.name);
    }
  }
  if (taken.length === 0) return;
  const names = [...new Set(taken.map(({ name }) => name))];
  throw conflict(
    say(
      `同级已有同名区域：${names.join('、')}。请为其指定新名称。`,
      `There is one of this name already: ${names.join(', ')}. Say what it is to be called.`,
    ),
    { collisions: taken.map(({ id, name }) => ({ id, name })) },
  );
}

export interface Rename {
  areaId: string;
  name: string;
}

/** The new names by area. @throws INVALID where one is of an area that does not go anywhere */
export function renamesOf(
  renames: readonly Rename[] | null | undefined,
  movable: ReadonlySet<string>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [at, { areaId, name }] of (renames ?? []).entries()) {
    if (!movable.has(areaId))
      throw invalid({
        [`renames.${at}`]: say('该区域不随本次变动移动', 'this area does not go anywhere with the change'),
      });
    found.set(areaId, areaName(name));
  }
  return found;
}
