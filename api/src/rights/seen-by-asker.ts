import { Account } from '../accounts/account.entity.js';
import { composedOf } from '../accounts/composed-of.js';
import { Post } from '../accounts/post.entity.js';
import { AreaStatus } from '../areas/area.entity.js';
import { viewerOf, type Context } from '../kernel/context.js';
import type { Composed } from '../kernel/policy/composed.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { permitted } from '../kernel/policy/translate.js';
import { selectText } from '../kernel/read/read.js';
import type { Row } from '../kernel/read/row.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { PostVerdict, type ExplainedPost } from './explanation.type.js';
import type { Asked } from './explain-access.js';

export interface SeenPost extends Omit<ExplainedPost, 'verdict'> {
  county: string;
  areaPath: string;
  composed: Composed | null;
  /** Why it does not count today, whatever is asked; null where it counts. */
  state: PostVerdict.ENDED | PostVerdict.NOT_BEGUN | PostVerdict.AREA_CLOSED | null;
}

interface Seen {
  placeName: string | null;
  posts: SeenPost[];
}

/** The account's posts and the record's place, as far as the asker may read them, in one statement; null where they may not read both. */
export async function seenByAsker(context: Context, { accountId, subject, id }: Asked): Promise<Seen | null> {
  const { able, today } = viewerOf(context);
  const { tables } = context.kernel;
  const account = tables.row(Account.name, 'asked_account');
  const record = tables.row(subject, 'asked_record');
  const post = tables.row(Post.name, 'held');
  const readable = (row: Row) => permitted(able, 'read', row);
  const posts = sql`select json_agg(${postJson(post, today)} order by ${post.column('endsBy')} desc, ${post.id})
    from ${post.from} where ${post.column('account')} = ${account.id} and ${readable(post)}`;
  const text = await selectText(
    context,
    sql`(select json_build_object('placeName', place_name(${record.path}), 'posts', coalesce((${posts}), '[]'))
      from ${account.from}, ${record.from}
      where ${account.id} = ${uuidOrNull(accountId)} and ${readable(account)}
        and ${record.id} = ${uuidOrNull(id)} and ${readable(record)})`,
  );
  return text === null ? null : (JSON.parse(text) as Seen);
}

function postJson(post: Row, today: string): Sql {
  const { row: area, joined } = post.related('area', 'held_area');
  const state = sql`case
    when ${post.column('endsBy')} < ${today} then ${PostVerdict.ENDED}
    when ${post.column('startsOn')} > ${today} then ${PostVerdict.NOT_BEGUN}
    when not exists (select from ${area.from} where ${joined} and ${area.column('status')} = ${AreaStatus.ACTIVE})
      then ${PostVerdict.AREA_CLOSED} end`;
  const columns = ['id', 'role', 'title', 'county', 'areaPath', 'startsOn', 'endsOn'].map(
    (name) => sql`${sql.lit(name)}, ${post.column(name)}`,
  );
  const composed = composedOf(post.column('role'), post.column('county'));
  return sql`json_build_object(${sql.join(columns)}, 'composed', ${composed}, 'areaId', ${post.column('area')},
    'placeName', place_name(${post.path}), 'state', ${state})`;
}
