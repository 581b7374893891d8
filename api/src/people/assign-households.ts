import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { say } from '../kernel/words.js';
import { changedMeanwhile } from '../kernel/write/constraints.js';
import { bulkDeed } from '../kernel/write/deed.js';
import { ItemFaults } from '../kernel/write/items.js';
import { reference } from '../kernel/write/rows.js';
import type { Tools } from '../kernel/write/tools.js';
import { Household } from './household.entity.js';
import { isWorkerOf } from './worker-of-household.js';

@InputType({ description: '所选住户：A household as it was read.' })
export class SeenHousehold {
  @Field(() => ID, { description: '编号：The household.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

@InputType({ description: '分派住户：Who goes to these doors.' })
export class AssignHouseholdsInput {
  @Field(() => [SeenHousehold], { description: '住户：Which households, 1 to 500.' })
  households!: SeenHousehold[];

  @Field(() => ID, {
    nullable: true,
    description:
      '网格员：Whose post in force lets them record visits at each of these doors; null takes the doors back.',
  })
  accountId?: string | null;
}

@ObjectType({ description: '分派结果：What became of the households.' })
export class AssignedHouseholds {
  @Field(() => Int, { description: '已分派：How many were changed.' })
  assigned!: number;

  @Field(() => Int, { description: '未变：How many were so already.' })
  unchanged!: number;
}

/** One that is so already is left alone, whatever its version: the same sent again does nothing again. */
export const assignHouseholds = bulkDeed(
  'assignHouseholds',
  Household,
  async (tools, { households: seen, accountId }: AssignHouseholdsInput) => {
    if (accountId === undefined)
      throw invalid({ accountId: say('请选择网格员', 'say who, or null to take the doors back') });
    const ids = seen.map(({ id }) => id);
    const households = await tools.loadEach(Household, ids, 'households');
    if (accountId !== null) await holdWorker(tools, households, accountId);
    const worker = accountId === null ? null : reference(Account, accountId.toLowerCase());
    const isSo = ({ worker: now }: Household) => (now?.id ?? null) === (worker?.id ?? null);
    const faults = new ItemFaults('households', seen.length);
    households.forEach((household, at) => {
      if (!isSo(household) && household.version !== seen[at]!.version)
        faults.add(at, changedMeanwhile().words);
    });
    faults.raise('CONFLICT');
    const changed = households.filter((household) => !isSo(household));
    for (const household of changed) household.worker = worker;
    const answer: AssignedHouseholds = {
      assigned: changed.length,
      unchanged: households.length - changed.length,
    };
    return { subjects: changed, answer };
  },
);

/**
 * Holds the posts by which the account may record visits there until this is done; of those that the viewer may read.
 * @throws INVALID naming each household that none of them covers
 */
export async function holdWorker(
  tools: Tools,
  households: readonly Household[],
  accountId: string,
): Promise<void> {
  const { db, viewer, kernel } = tools;
  const post = kernel.tables.row(Post.name, 'post');
  const { rows } = await sql<{ path: string }>`
    select ${post.path} as path from ${post.from}
    where ${isWorkerOf(post, sql`${uuidOrNull(accountId)}::uuid`, { viewer, catalogue: kernel.catalogue })}
    for share of post`.execute(db);
  const faults = new ItemFaults('households', households.length);
  households.forEach(({ areaPath }, at) => {
    if (!rows.some(({ path }) => areaPath.startsWith(path)))
      faults.add(
        at,
        say(
          '该账号没有可在此户登记走访的在任职务。',
          'No post in force lets this account record visits there.',
        ),
      );
  });
  faults.raise();
}
