import { Field, ID, InputType } from 'type-graphql';
import { endAreaNow } from '../areas/close-area.js';
import { AreaTermCause } from '../areas/area-term.entity.js';
import { Area } from '../areas/area.entity.js';
import { reopenAreaNow } from '../areas/reopen-area.js';
import { sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import { AreaChange, AreaChangeKind, AreaChangeStatus } from './area-change.entity.js';
import { areaDeed, type Command } from './command.js';
import { refuseUnfinished } from './count-plan.js';
import { refuseUnfitGround } from './ground-after.js';
import { itemsOf, refuseDependents, type Returning } from './items.js';
import { refuseCollisions } from './names.js';
import { movingBelow, refuseUnfit } from './place-below.js';
import type { Moving } from './plan.js';

@InputType({ description: '撤回区划变动：Takes back a change of the tree while nothing new depends on it.' })
export class UndoAreaChangeInput {
  @Field(() => ID, { description: '编号：The change.' })
  id!: string;
}

export const undoing: Command<UndoAreaChangeInput> = {
  action: 'undoAreaChange',
  kind: AreaChangeKind.UNDO,
  cause: AreaTermCause.UNDONE,
  plan: async (tools, input) => {
    const change = await tools.load(AreaChange, input.id);
    if (change.kind === AreaChangeKind.UNDO)
      throw conflict(say('撤回不能再撤回，请重新办理。', 'Taking back cannot be taken back: do it anew.'));
    const items = await itemsOf(tools, change.id);
    const isMove = change.kind === AreaChangeKind.MOVE;
    const created = await areas(tools, change.createdIds, 'closeArea');
    const reopened = isMove ? [] : await loadEnded(tools, change);
    const known = new Map([...created, ...reopened].map((area) => [area.id, area]));
    const at = async (id: string, action: string): Promise<Area> => {
      const area = known.get(id) ?? (await areas(tools, [id], action))[0]!;
      known.set(id, area);
      return area;
    };
    await refuseDependents(tools, change, items);
    await refuseUnfinished(tools, created);
    for (const area of created) endAreaNow(tools, area);
    await tools.rows.flush(); // gives names and codes free
    for (const area of reopened) reopenAreaNow(area);
    await tools.rows.flush();

    const moves: Moving[] = [];
    for (const { rowId, fromId } of items.areas) {
      const area = await at(rowId, 'moveArea');
      const parent = await at(fromId, 'createArea');
      refuseUnfit(area, parent, 'id');
      await refuseCollisions(tools, [{ id: area.id, name: area.name, parent }], []);
      moves.push(await movingBelow(tools, area, parent));
    }
    const passes = [];
    for (const { fromId, toId, ...rows } of items.passes as Returning[])
      passes.push({ from: await at(toId, 'mergeAreas'), to: await at(fromId, 'mergeAreas'), ...rows });
    await refuseUnfitGround(tools, { moves, passes });
    Object.assign(change, { status: AreaChangeStatus.UNDONE });
    const byId = (ids: readonly { id: string }[]) => ids.flatMap(({ id }) => known.get(id) ?? []);
    const [areasOf, into] = [byId(change.areas), byId(change.into)];
    return {
      ...{ kind: AreaChangeKind.UNDO, cause: AreaTermCause.UNDONE, moves, passes, made: [] },
      ...{ ends: created, subjects: [...known.values()], followers: [] },
      undoes: { id: change.id, doneAt: change.doneAt },
      ...(isMove
        ? { areas: areasOf, from: into, into: moves.map(({ parent }) => parent) }
        : { areas: into, from: [], into: areasOf }),
    };
  },
};

export const undoAreaChange = areaDeed(undoing);

async function areas(tools: Tools, ids: readonly string[], action: string): Promise<Area[]> {
  const loaded: Area[] = [];
  for (const id of [...ids].sort()) loaded.push(await tools.load(Area, id, { action }));
  return loaded;
}

/** Those that the change has ended. Each comes back below its parent, where its name must still be free. */
async function loadEnded(tools: Tools, change: AreaChange): Promise<Area[]> {
  const { rows } = await sql<{ id: string }>`
    select area_id as id from area_term
    where change_id = ${change.id} and status = 'CLOSED' and until is null`.execute(tools.db);
  const ended = await areas(
    tools,
    rows.map(({ id }) => id),
    'reopenArea',
  );
  for (const area of ended) {
    const parent = await tools.load(Area, area.parent!.id, { action: 'createArea' });
    await refuseCollisions(tools, [{ id: area.id, name: area.name, parent }], change.createdIds);
  }
  return ended;
}
