import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Area } from '../areas/area.entity.js';
import { PageInfo } from '../kernel/graphql/connection.js';
import { ReadWhole } from '../kernel/graphql/outline.js';
import { DateTime } from '../kernel/graphql/scalars.js';

@ObjectType({ description: '负责网格：An area that a grid worker walks, and what is still missed there.' })
export class WorkerGrid {
  @Field(() => Area, { description: '网格：The area of the post.' })
  area!: Area;

  @Field(() => Int, { description: '漏户：Households there that nobody has visited in the response yet.' })
  missed!: number;
}

@ObjectType({ description: '网格员今日进展：A grid worker, and what was done today in China.' })
export class WorkerToday {
  @Field(() => ID, { description: '编号：The id of the account.' })
  id!: string;

  @Field(() => String, { description: '姓名：The display name.' })
  name!: string;

  @Field(() => Account, {
    nullable: true,
    description: '账号：The account; null where the viewer may not open it.',
  })
  account!: Account | null;

  @Field(() => [WorkerGrid], {
    description: '负责网格：Where its posts in force lie, in the order of the tree.',
  })
  grids!: WorkerGrid[];

  @Field(() => Int, { description: '分派住户：How many households are assigned to it.' })
  assigned!: number;

  @Field(() => Int, { description: '今日走访：Visits made today that count.' })
  visitsToday!: number;

  @Field(() => Int, { description: '今日见到人数：People met at those visits.' })
  peopleMetToday!: number;

  @Field(() => Int, { description: '漏户：Households in its grids not visited yet, each once.' })
  missed!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: '最近走访：When its newest visit that counts took place; null if there is none.',
  })
  lastVisitAt!: string | null;
}

@ObjectType({ description: '网格员今日进展：One of the workers, with its cursor.' })
export class WorkerTodayEdge {
  @Field(() => WorkerToday, { description: 'The worker.' })
  node!: WorkerToday;

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;
}

@ReadWhole()
@ObjectType({ description: '网格员今日进展列表：The grid workers of an area, in the order of the tree.' })
export class WorkerTodayConnection {
  @Field(() => [WorkerToday], { description: 'The page, without cursors.' })
  nodes!: WorkerToday[];

  @Field(() => [WorkerTodayEdge], { description: 'The page, with cursors.' })
  edges!: WorkerTodayEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数：How many there are in the whole list.' })
  totalCount!: number;
}
