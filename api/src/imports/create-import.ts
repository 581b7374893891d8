import { Field, ID, InputType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import { Area } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { forbidden, rateLimited } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { reference } from '../kernel/write/rows.js';
import type { Tools } from '../kernel/write/tools.js';
import { ImportKind, ImportStatus, NO_COUNTS } from './import-kind.js';
import { Import } from './import.entity.js';

/** Of one account within a day: a check says which ID numbers are taken, and must be no way to try them in bulk. */
const MOST_A_DAY = 30;
const DAY_MS = 24 * 3_600_000;
/** What each row of accounts will need at its own area: asked at once, and of the same post. */
const RIGHTS_OF_ACCOUNTS = ['createAccount', 'grantPost'];

@InputType({ description: '新建导入：Into which area, and what the rows of the file are.' })
export class CreateImportInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string | null;

  @Field(() => ID, { description: '目标区域：Nothing outside it is made, whatever the file says.' })
  areaId!: string;

  @Field(() => ImportKind, { description: '导入内容：What a row is.' })
  kind!: ImportKind;

  @Field(() => String, { description: '文件名：What the file is called, with `.xlsx` or `.csv`.' })
  fileName!: string;
}

export const createImport = creation('createImport', Import, async (tools, input: CreateImportInput) => {
  const area = await tools.under(Area, input.areaId);
  const faults = new Faults();
  const fileName = faults.text('fileName', '文件名', input.fileName, { max: 200 });
  faults.unless(
    /\.(xlsx|csv)$/i.test(fileName),
    'fileName',
    say(
      '只能导入 .xlsx 或 .csv 文件；旧式 .xls 请另存为 .xlsx',
      'must end in .xlsx or .csv; save an old .xls as .xlsx',
    ),
  );
  faults.raise();
  await keepFew(tools);
  const { requestId, address, language } = tools.origin;
  return tools.create(Import, {
    ...{ id: input.id, kind: input.kind, status: ImportStatus.WAITING, fileName, counts: { ...NO_COUNTS } },
    account: reference(Account, tools.viewer.accountId),
    accountName: tools.viewer.displayName,
    post: reference(Post, postAt(tools, area, input.kind)),
    ...{ area, county: area.county, areaPath: area.areaPath },
    createdAt: tools.now,
    expiresAt: new Date(tools.now.getTime() + DAY_MS),
    origin: { requestId, address, language },
  });
});

/** The innermost post by which they import there: what it may no longer do later is not done. */
function postAt(
  { viewer: { posts }, kernel: { catalogue } }: Tools,
  { areaPath }: Area,
  kind: ImportKind,
): string {
  const rights = ['createImport', ...(kind === ImportKind.ACCOUNTS ? RIGHTS_OF_ACCOUNTS : [])];
  const [post] = posts
    .filter((post) => rights.every((right) => catalogue.may(post, 'Area', right)))
    .filter((held) => areaPath.startsWith(held.areaPath))
    .sort((a, b) => b.areaPath.length - a.areaPath.length);
  if (!post) throw forbidden();
  return post.id;
}

/** Counted one request after the other: several at once are no way round. */
async function keepFew({ db, now, viewer: { accountId } }: Tools): Promise<void> {
  await sql`select from account where id = ${accountId} for no key update`.execute(db);
  const { rows } = await sql<{ made: number }>`
    select count(*)::int as made from import
    where account_id = ${accountId} and created_at > ${new Date(now.getTime() - DAY_MS)}`.execute(db);
  if (rows[0]!.made >= MOST_A_DAY)
    throw rateLimited(
      3_600,
      say(`24 小时内最多导入 ${MOST_A_DAY} 次。`, `At most ${MOST_A_DAY} imports in 24 hours.`),
    );
}
