import type { GraphQLResolveInfo } from 'graphql';
import { Account } from '../accounts/account.entity.js';
import { asOwner } from '../accounts/read-own.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { NOTICE_TYPES } from '../kernel/notice/notice-part.js';
import { Answer } from '../kernel/read/answer.js';
import { Json } from '../kernel/read/json.js';
import { rootField, selectText } from '../kernel/read/read.js';
import { Row } from '../kernel/read/row.js';
import { Statement } from '../kernel/read/statement.js';
import type { NoticeConnection } from './notice.type.js';

const DAYS_BACK = 30;
const DAY_MS = 86_400_000;

/** Everything the modules have to tell the viewer, in one statement; see docs/decisions/023. */
export async function notices(context: Context, info: GraphQLResolveInfo): Promise<NoticeConnection> {
  const { kernel } = context;
  const asked = asOwner(context);
  const viewer = viewerOf(asked);
  const statement = new Statement(kernel, viewer, info);
  const now = kernel.clock.now();
  const since = new Date(now.getTime() - DAYS_BACK * DAY_MS);
  const told = kernel.notices.flatMap((part) =>
    part.selects({ statement, viewer, catalogue: kernel.catalogue, since, now }),
  );
  const notice = noticeRow(context);
  const list = statement.page(notice, rootField(info), sql<boolean>`true`, {
    order: [{ field: 'at', direction: 'DESC' }],
    item: (type, nodes) => statement.parts(type, nodes, ({ name }) => notice.column(name)),
    also: { unread: new Json([sql`(select count(*)::text from notice where unread)`]) },
  });
  // Not kept with the viewer's statements: it holds the time of asking.
  const answer = await selectText(
    asked,
    sql`(with read as materialized (${readUntil(statement, viewer.accountId)}), notice as materialized (
      select told.*, told.at > (select until from read) as unread from (${sql.join(told, sql.raw(' union all '))}) as told)
    select ${list.sql})`,
  );
  return new Answer(answer!) as unknown as NoticeConnection;
}

/** Whoever has never looked has read what was before the account. */
function readUntil(statement: Statement, accountId: string): Sql {
  const account = statement.table(Account.name);
  const [readAt, createdAt] = [account.column('noticesReadAt'), account.column('createdAt')];
  return sql`select coalesce(${readAt}, ${createdAt}) as until from ${account.from}
    where ${account.id} = ${accountId} and ${statement.visible(account)}`;
}

/** What the statement has put together stands for a table: a list of it is a list like any other. */
function noticeRow({ kernel: { tables } }: Context): Row {
  const columns = { ...NOTICE_TYPES, unread: 'boolean' };
  const properties = Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, { fieldNames: [name], columnTypes: [type] }]),
  );
  return new Row(tables, { className: 'Notice', tableName: 'notice', properties } as never, 'notice');
}
