import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { bulkDeed } from '../kernel/write/deed.js';
import { ItemFaults } from '../kernel/write/items.js';
import { Account } from './account.entity.js';
import { givePost, termOf, titleOf } from './give-post.js';
import { heldAmong } from './is-held.js';
import { Post } from './post.entity.js';
import { gives } from './ranks.js';
import { RoleName } from './role-name.js';

@InputType({ description: '安排网格：Several grids for one grid worker, by a post in each.' })
export class AssignGridsInput {
  @Field(() => [ID], { description: '网格：Which grids, 1 to 500.' })
  areaIds!: string[];

  @Field(() => ID, { description: '账号：Who shall be their grid worker.' })
  accountId!: string;

  @Field(() => String, {
    nullable: true,
    description: '职务：What the posts are called, at most 40 characters.',
  })
  title?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '起始日期：The first day; today if left out. Not in the past.',
  })
  startsOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：The last day; without one the posts last until they are ended.',
  })
  endsOn?: string | null;
}

@ObjectType({ description: '安排结果：What became of each grid.' })
export class AssignedGrids {
  @Field(() => Int, { description: '新安排：How many grids the account has a new post in.' })
  assigned!: number;

  @Field(() => [ID], { description: '新任职：Those posts, in the order of the grids.' })
  postIds!: string[];

  @Field(() => [ID], {
    description: '原已负责：Grids it held already on a day of that term: they stay as they were.',
  })
  alreadyHeld!: string[];
}

/**
 * What `grantPost` asks is asked of each grid. One that the account holds already is left as it is and told, so that the same sent
 * again does nothing again.
 */
export const assignGrids = bulkDeed('assignGrids', Post, async (tools, input: AssignGridsInput) => {
  const account = await tools.load(Account, input.accountId, { action: 'grantPost' }); // one at a time, as in grantPost
  const areas = await tools.underEach(Area, input.areaIds, 'areaIds');
  const role = RoleName.GRID_WORKER;
  const faults = new ItemFaults('areaIds', areas.length);
  areas.forEach(({ areaPath }, at) => {
    if (!gives(tools.viewer, tools.kernel.catalogue, role, areaPath))
      faults.add(
        at,
        say('您无权在该区域授予这一角色。', 'None of your posts lets you give this role there.'),
      );
  });
  faults.raise();
  const term = termOf(tools, input);
  const title = titleOf(input);
  const held = await heldAmong(tools, account, areas, role, term);
  const posts = areas
    .filter(({ id }) => !held.has(id))
    .map((area) => givePost(tools, account, area, { role, title, ...term }));
  const answer: AssignedGrids = {
    assigned: posts.length,
    postIds: posts.map(({ id }) => id),
    alreadyHeld: areas.filter(({ id }) => held.has(id)).map(({ id }) => id),
  };
  return { subjects: posts, answer };
});
