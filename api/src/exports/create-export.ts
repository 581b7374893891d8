import { print } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import { Area } from '../areas/area.entity.js';
import { dayOf } from '../kernel/clock.js';
import { sql } from '../kernel/db/sql.js';
import { Problem } from '../kernel/errors.js';
import { Json } from '../kernel/graphql/scalars.js';
import { wordOf } from '../kernel/graphql/word.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { reference } from '../kernel/write/rows.js';
import type { Tools } from '../kernel/write/tools.js';
import { columnsOf } from './columns.js';
import { ExportColumnInput, ExportFormat, ExportStatus } from './export-kind.js';
import { Export } from './export.entity.js';
import { readList } from './list-document.js';
import { refuseExact } from './refuse-exact.js';

/** Of one account: under way at once, and asked for within a day, since each is kept for one. */
const [MOST_AT_ONCE, MOST_A_DAY] = [3, 30];
const DAY = 24 * 3_600_000;
/** Kept with the export, and in the trail. */
const MOST_TEXT = 50_000;
/** More than that no program for tables opens. */
export const MOST_ROWS = 1_000_000;

@InputType({ description: '导出列表：Which list, which of its values, and why.' })
export class CreateExportInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string | null;

  @Field(() => String, {
    description:
      '查询：One query of one list with `nodes`, as it is shown on the screen: its filter and order hold, its pages do not.',
  })
  query!: string;

  @Field(() => Json, { nullable: true, description: '变量：The variables of the query.' })
  variables?: Record<string, unknown> | null;

  @Field(() => [ExportColumnInput], {
    nullable: true,
    description: '导出列：From left to right; every value that the query selects, if left out.',
  })
  columns?: ExportColumnInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '任职：The post it is made in: it holds what that shows. Left out, the only one of the viewer that may export.',
  })
  postId?: string | null;

  @Field(() => String, { description: '理由：What it is for, 4 to 200 characters; it is kept in the trail.' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description: '最多行数：Only so many of the first rows; all, if left out.',
  })
  maxRows?: number | null;

  @Field(() => ExportFormat, { nullable: true, description: '文件格式：CSV, if left out.' })
  format?: ExportFormat | null;
}

/** Done by a viewer that holds one post; see in-one-post.ts. */
export const createExport = creation('createExport', Export, async (tools, input: CreateExportInput) => {
  const post = tools.viewer.posts[0]!;
  const area = await tools.under(Area, post.areaId);
  const told = checked(input);
  const list = readList(tools.kernel.operations.schema, input.query, input.variables ?? {});
  refuseExact(list);
  const columns = columnsOf(list, input.columns);
  const { requestId, address, language } = tools.origin;
  await keepFew(tools);
  // In the transaction: an export that was not written is not run.
  await sql`select wake_exports()`.execute(tools.db);
  const name = `${wordOf(list.field.description)} ${area.name} ${dayOf(tools.now)}`;
  const { reason, maxRows } = told;
  const format = input.format ?? ExportFormat.CSV;
  const what = { query: print(list.document), variables: list.variables, columns, maxRows, format };
  Object.assign(tools.remarks, { reason, after: what });
  return tools.create(Export, {
    ...{ id: input.id, reason, ...what, status: ExportStatus.QUEUED },
    fileName: `${name.replace(/[\\/:*?"<>|]/g, '-')}.csv`,
    account: reference(Account, tools.viewer.accountId),
    post: reference(Post, post.id),
    ...{ area, county: area.county, areaPath: area.areaPath },
    createdAt: tools.now,
    origin: { requestId, address, language },
  });
});

function checked({ query, variables, reason: given, maxRows = null }: CreateExportInput) {
  const faults = new Faults();
  const reason = faults.text('reason', '理由', given, { min: 4, max: 200 });
  const tooLong = say(`不能超过 ${MOST_TEXT} 个字符`, `must not exceed ${MOST_TEXT} characters`);
  faults.unless(query.length <= MOST_TEXT, 'query', tooLong);
  const isObject = variables == null || (typeof variables === 'object' && !(variables instanceof Array));
  faults.unless(isObject, 'variables', say('须为对象', 'must be an object'));
  faults.unless(JSON.stringify(variables ?? {}).length <= MOST_TEXT, 'variables', tooLong);
  faults.unless(
    maxRows === null || (maxRows >= 1 && maxRows <= MOST_ROWS),
    'maxRows',
    say(`最多行数须为 1 到 ${MOST_ROWS}`, `must be from 1 to ${MOST_ROWS}`),
  );
  faults.raise();
  return { reason, maxRows };
}

/** Counted one request after the other: several at once are no way round. */
async function keepFew({ db, now, viewer: { accountId } }: Tools): Promise<void> {
  await sql`select from account where id = ${accountId} for no key update`.execute(db);
  const { rows } = await sql<{ open: number; made: number }>`
    select count(*) filter (where status in ('QUEUED', 'RUNNING'))::int as open, count(*)::int as made
    from export where account_id = ${accountId} and created_at > ${new Date(now.getTime() - DAY)}`.execute(
    db,
  );
  const { open, made } = rows[0]!;
  if (open >= MOST_AT_ONCE)
    throw new Problem(
      'RATE_LIMITED',
      say(
        `您已有 ${open} 个导出正在进行，请等其完成或先取消。`,
        `${open} of your exports are under way: wait for them, or cancel one.`,
      ),
      { retryAfterSeconds: 60 },
    );
  if (made >= MOST_A_DAY)
    throw new Problem(
      'RATE_LIMITED',
      say(`24 小时内最多导出 ${MOST_A_DAY} 次。`, `At most ${MOST_A_DAY} exports in 24 hours.`),
      { retryAfterSeconds: 3_600 },
    );
}
