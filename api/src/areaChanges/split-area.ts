import { Field, ID, InputType, Int } from 'type-graphql';
import { endAreaNow } from '../areas/close-area.js';
import { areaName, newArea, nextOrdinal, officialCode } from '../areas/create-area.js';
import { AreaTermCause } from '../areas/area-term.entity.js';
import { Area } from '../areas/area.entity.js';
import { Faults } from '../kernel/write/faults.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import { HouseholdFilter } from '../people/household.filter.js';
import { AreaChangeKind } from './area-change.entity.js';
import { assignParts } from './assign-parts.js';
import { areaDeed, type Command } from './command.js';
import { refuseUnfinished } from './count-plan.js';
import { followersOf } from './following.js';
import { refuseUnfitGround } from './ground-after.js';
import { refuseCollisions } from './names.js';
import { childrenOf, movingBelow } from './place-below.js';
import type { Moving } from './plan.js';

@InputType({
  description:
    '拆分后的部分：A part, and what goes to it. What no part names is an error, and so is what two name.',
})
export class SplitPartInput {
  @Field(() => String, {
    nullable: true,
    description: '名称：Of a new area; left out of the part that stays.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '区划代码：Of a new area.' })
  officialCode?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '保留原区域：This part stays the area that is split; at most one. Without it that area ends.',
  })
  stays?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '其余归入：All that no part names goes here; at most one says so. Without it whatever is named nowhere is an error.',
  })
  rest?: boolean | null;

  @Field(() => [ID], { nullable: true, description: '下级区域：Of those directly below it.' })
  areaIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: '住户：One by one.' })
  householdIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: '楼栋：All households of these buildings.' })
  buildings?: string[] | null;

  @Field(() => HouseholdFilter, { nullable: true, description: '住户条件：All households that meet it.' })
  filter?: HouseholdFilter | null;

  @Field(() => [ID], { nullable: true, description: '任职：Of the posts at it that have not ended.' })
  postIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: '账号：Of those at home in it; one that is named nowhere goes where all its posts go.',
  })
  accountIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: '包保：Of those of the area that last; what no part names stays with the part that stays.',
  })
  bindingIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      '组织：Of those that cover the area or belong to it; several parts can name one that belongs elsewhere.',
  })
  organisationIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: '联防区：Of those it takes part in; several parts can name one.',
  })
  jointZoneIds?: string[] | null;
}

@InputType({
  description:
    '拆分区域：An area becomes several beside each other. Everything in it is assigned to a part; nothing goes anywhere by default.',
})
export class SplitAreaInput {
  @Field(() => ID, { description: '编号：The area.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => [SplitPartInput], { description: '各部分：At least two.' })
  into!: SplitPartInput[];
}

export const splitting: Command<SplitAreaInput> = {
  action: 'splitArea',
  kind: AreaChangeKind.SPLIT,
  cause: AreaTermCause.SPLIT,
  plan: async (tools, { into: parts, ...input }) => {
    refuseMisshapen(parts);
    const area = await tools.load(Area, input.id, input);
    const ends = !parts.some(({ stays }) => stays);
    if (ends) {
      await refuseUnfinished(tools, [area]);
      endAreaNow(tools, area);
    }
    const areas = await makeParts(tools, area, parts, ends);
    const children = await childrenOf(tools, Area, area);
    const followers = await followersOf(tools, [area]);
    const assigned = await assignParts(tools, area, parts, { children, followers });
    const moves: Moving[] = [];
    for (const [at, to] of areas.entries())
      for (const child of to === area ? [] : assigned[at]!.children)
        moves.push(await movingBelow(tools, child, to));
    const made = areas.filter((part) => part !== area);
    const passes = areas.flatMap((to, at) => (to === area ? [] : { from: area, to, ...assigned[at]! }));
    await refuseUnfitGround(tools, { moves, passes });
    return {
      ...{ kind: AreaChangeKind.SPLIT, cause: AreaTermCause.SPLIT, moves, passes, followers },
      ...{ made, ends: ends ? [area] : [], subjects: [area, ...made] },
      ...{ areas: [area], from: [], into: areas },
    };
  },
};

export const splitArea = areaDeed(splitting);

function refuseMisshapen(parts: readonly SplitPartInput[]): void {
  if (parts.length < 2) throw invalid({ into: say('至少拆分为两部分', 'must be at least two') });
  if (parts.filter(({ stays }) => stays).length > 1)
    throw invalid({ into: say('只能有一部分保留原区域', 'only one of them can stay what it was') });
  if (parts.filter(({ rest }) => rest).length > 1)
    throw invalid({ into: say('其余只能归入一部分', 'the rest can go to one of them only') });
  const faults = new Faults();
  parts.forEach(({ stays, name }, at) => {
    faults.unless(
      Boolean(stays) !== Boolean(name?.trim()),
      `into.${at}.name`,
      say('新区域须有名称', 'a new area needs one, and the part that stays has one'),
    );
  });
  faults.raise();
}

/** Beside the area that is split, below the same parent; one of them may be that area itself. */
async function makeParts(
  tools: Tools,
  area: Area,
  parts: readonly SplitPartInput[],
  ends: boolean,
): Promise<Area[]> {
  const parent = await tools.load(Area, area.parent!.id, { action: 'createArea' });
  const made = parts.filter(({ stays }) => !stays);
  await refuseCollisions(
    tools,
    made.map(({ name }) => ({ id: area.id, name: areaName(name!), parent })),
    ends ? [area.id] : [],
  );
  const first = await nextOrdinal(tools, parent, made.length);
  await tools.rows.flush(); // what ends gives its name and code free
  const areas = parts.map((part) =>
    part.stays
      ? area
      : newArea(tools, parent, first + made.indexOf(part), {
          ...{ kind: area.kind, name: areaName(part.name!), officialCode: officialCode(part) },
        }),
  );
  await tools.rows.flush();
  return areas;
}
