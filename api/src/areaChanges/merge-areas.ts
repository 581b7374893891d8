import { Field, ID, InputType } from 'type-graphql';
import { areaName, newArea, nextOrdinal, officialCode } from '../areas/create-area.js';
import { endAreaNow } from '../areas/close-area.js';
import { AreaKind } from '../areas/area-kind.js';
import { AreaTermCause } from '../areas/area-term.entity.js';
import { Area } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import { AreaChangeKind } from './area-change.entity.js';
import { areaDeed, type Command } from './command.js';
import { refuseUnfinished } from './count-plan.js';
import { followersOf, following, followings } from './following.js';
import { refuseUnfitGround } from './ground-after.js';
import { refuseCollisions, renamesOf, type Rename } from './names.js';
import { childrenOf, movingBelow, refuseUnfit } from './place-below.js';
import type { Moving } from './plan.js';

@InputType({
  description: '新名称：What an area is called once it has come along, where its name is taken there.',
})
export class AreaRenameInput implements Rename {
  @Field(() => ID, { description: '区域：One of those that lie directly below what is merged.' })
  areaId!: string;

  @Field(() => String, { description: '名称：Its new name.' })
  name!: string;
}

@InputType({ description: '合并成的新区域：A new area, of the kind of those that are merged.' })
export class MergedAreaInput {
  @Field(() => ID, { description: '上级区域：What it hangs below.' })
  parentId!: string;

  @Field(() => String, { description: '名称：Its name; it may be that of one that is merged.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '区划代码：Its official code.' })
  officialCode?: string;
}

@InputType({
  description:
    '合并区域：Areas of one kind become one: all that lies in them goes there, posts too, and they end. It needs the right on all of them.',
})
export class MergeAreasInput {
  @Field(() => [ID], { description: '被合并区域：The areas that end.' })
  areaIds!: string[];

  @Field(() => ID, { nullable: true, description: '并入区域：The area they go to; or else `newArea`.' })
  targetId?: string | null;

  @Field(() => MergedAreaInput, {
    nullable: true,
    description: '新区域：What they become; or else `targetId`.',
  })
  newArea?: MergedAreaInput | null;

  @Field(() => [AreaRenameInput], {
    nullable: true,
    description: '新名称：Of areas below them whose name is taken.',
  })
  renames?: AreaRenameInput[] | null;
}

export const merging: Command<MergeAreasInput> = {
  action: 'mergeAreas',
  kind: AreaChangeKind.MERGE,
  cause: AreaTermCause.MERGED,
  plan: async (tools, input) => {
    const { sources, existing } = await load(tools, input);
    await refuseUnfinished(tools, sources);
    for (const source of sources) endAreaNow(tools, source);
    const target = existing ?? (await make(tools, input.newArea!, sources));
    const children = (await Promise.all(sources.map((source) => childrenOf(tools, Area, source)))).flat();
    const renames = renamesOf(input.renames, new Set(children.map(({ id }) => id)));
    for (const child of children) refuseUnfit(child, target, existing ? 'targetId' : 'newArea.parentId');
    await refuseCollisions(
      tools,
      children.map(({ id, name }) => ({ id, name: renames.get(id) ?? name, parent: target })),
      sources.map(({ id }) => id),
    );
    await refuseHomeless(tools, sources, target, existing !== null, children);
    const followers = await followersOf(tools, sources, target);
    for (const [entity, { enlarging }] of followings())
      await enlarging?.(
        tools,
        followers.filter((each) => each.entity === entity).map(({ rowId }) => rowId),
        target,
      );
    const moves: Moving[] = [];
    for (const child of children) moves.push(await movingBelow(tools, child, target, renames.get(child.id)));
    const passes = sources.map((from) => ({
      ...({ from, to: target, households: 'all', posts: 'all', accounts: 'all' } as const),
      follows: following(followers, from),
    }));
    await refuseUnfitGround(tools, { moves, passes });
    return {
      ...{ kind: AreaChangeKind.MERGE, cause: AreaTermCause.MERGED, moves, passes, followers },
      ...{ made: existing ? [] : [target], ends: sources, subjects: [...sources, target] },
      ...{ areas: sources, from: [], into: [target] },
    };
  },
};

export const mergeAreas = areaDeed(merging);

/** All at once, in the order of their ids: two who merge the same areas take turns. */
async function load(tools: Tools, { areaIds, targetId, newArea }: MergeAreasInput) {
  if (Boolean(targetId) === Boolean(newArea))
    throw invalid({ targetId: say('请选择并入区域或新区域之一', 'give either this or newArea') });
  if (areaIds.length < (newArea ? 2 : 1))
    throw invalid({ areaIds: say('请选择要合并的区域', 'must name the areas to merge') });
  const areas = await tools.loadEach(Area, [...areaIds, ...(targetId ? [targetId] : [])], 'areaIds');
  const existing = targetId ? areas.at(-1)! : null;
  const sources = existing ? areas.slice(0, -1) : areas;
  const [{ kind, county }] = areas as [Area];
  if (areas.some((area) => area.kind !== kind))
    throw invalid({
      areaIds: say('只能合并同类型的区域，请先变更类型', 'must be of one kind: change the kind first'),
    });
  if (areas.some((area) => area.county !== county))
    throw invalid({ areaIds: say('只能合并同一县的区域', 'must lie in one county') });
  return { sources, existing };
}

async function make(tools: Tools, input: MergedAreaInput, sources: readonly Area[]): Promise<Area> {
  const parent = await tools.load(Area, input.parentId, { action: 'createArea' });
  const { kind } = sources[0]!;
  refuseUnfit({ kind, county: sources[0]!.county, areaPath: '~' }, parent, 'newArea.parentId');
  const name = areaName(input.name);
  await refuseCollisions(
    tools,
    [{ id: parent.id, name, parent }],
    sources.map(({ id }) => id),
  );
  const made = newArea(tools, parent, await nextOrdinal(tools, parent), {
    kind,
    name,
    officialCode: officialCode(input),
  });
  await tools.rows.flush();
  return made;
}

/** Households that lie in a village itself find no place in one that is divided into grids. */
async function refuseHomeless(
  tools: Tools,
  sources: readonly Area[],
  target: Area,
  exists: boolean,
  children: readonly Area[],
): Promise<void> {
  const { rows } = await sql`
    select from household where area_id = any(${sources.map(({ id }) => id)}::uuid[]) limit 1`.execute(
    tools.db,
  );
  if (rows.length === 0) return;
  if (children.some(({ kind }) => kind === AreaKind.GRID))
    throw invalid({
      areaIds: say(
        '有的住户直接登记在村，有的登记在网格，合并后无处登记。请先划分网格。',
        'some households lie in the village itself and some in grids: divide it into grids first',
      ),
    });
  if (exists) await tools.under(Area, target.id, 'moveHousehold');
}
