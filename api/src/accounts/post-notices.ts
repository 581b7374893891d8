import { beginningOf, daysAfter } from '../kernel/clock.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { noticePart, noticesFrom, type Noticing } from '../kernel/notice/notice-part.js';
import { rulesFor } from '../kernel/policy/translate.js';
import { and } from '../kernel/read/and.js';
import { mayDo } from '../kernel/read/may-do.js';
import type { Row } from '../kernel/read/row.js';
import { inForce, Post } from './post.entity.js';

/** So long before its end a post is told to run out. */
const SOON = 14;

export const postNotices = noticePart({
  kinds: {
    POST_GRANTED: '新任职：a post was given to the viewer; gone with the post.',
    POST_ENDING: `任职将到期：a post of the viewer ends on \`day\`, within ${SOON} days.`,
    POSTS_TO_EXTEND: `待延长任职：\`count\` posts end within ${SOON} days, which the viewer may extend; the last on \`day\`.`,
  },
  selects: (noticing) => [granted(noticing), ending(noticing), ...toExtend(noticing)],
});

const ofPost = ({ statement }: Noticing, post: Row) => {
  const { row: area, joined } = post.related('area', `${post.alias}_area`);
  const place = sql`(select ${area.column('name')} from ${area.from} where ${joined} and ${statement.visible(area)})`;
  return {
    subject: 'Post',
    subjectId: post.id,
    role: post.column('role'),
    name: post.column('title'),
    place,
  };
};

const own = ({ statement, viewer }: Noticing, post: Row): Sql<boolean> =>
  and([sql`${post.column('account')} = ${viewer.accountId}`, statement.visible(post)]);

/** Also one that begins later, and none that is over. */
function granted(noticing: Noticing): Sql {
  const { statement, viewer, since } = noticing;
  const post = statement.table(Post.name);
  const at = post.column('grantedAt');
  const which = and([
    own(noticing, post),
    sql`${post.column('endsBy')} >= ${viewer.today}`,
    sql`${at} > ${since}`,
  ]);
  return noticesFrom(
    {
      kind: sql`'POST_GRANTED'`,
      key: post.id,
      at,
      ...ofPost(noticing, post),
      day: post.column('startsOn'),
    },
    sql`from ${post.from} where ${which}`,
  );
}

/** From the day on which it runs out soon, or was given for so short a time. */
const since = (post: Row): Sql =>
  sql`greatest(${beginningOf(sql`(${post.column('endsBy')} - ${sql.lit(SOON)})`)}, ${post.column('grantedAt')})`;

const runsOut = (post: Row, today: string): Sql<boolean> =>
  and([inForce(post, today), sql`${post.column('endsBy')} <= ${daysAfter(today, SOON)}`]);

function ending(noticing: Noticing): Sql {
  const { statement, viewer } = noticing;
  const post = statement.table(Post.name);
  return noticesFrom(
    {
      kind: sql`'POST_ENDING'`,
      key: sql`${post.id} || ':' || ${post.column('endsOn')}`,
      at: since(post),
      ...ofPost(noticing, post),
      day: post.column('endsOn'),
    },
    sql`from ${post.from} where ${own(noticing, post)} and ${runsOut(post, viewer.today)}`,
  );
}

/** One line for all of them: the list of posts names each. Those of one's own are told above. */
function toExtend({ statement, viewer, catalogue }: Noticing): Sql[] {
  if (!rulesFor(viewer.able, 'extendPost', Post.name)) return [];
  const post = statement.table(Post.name);
  const last = sql`max(${post.column('endsOn')})`;
  const which = and([
    statement.along(post),
    runsOut(post, viewer.today),
    sql`${post.column('account')} <> ${viewer.accountId}`,
    mayDo('extendPost', post, viewer, catalogue),
  ]);
  return [
    noticesFrom(
      {
        ...{ kind: sql`'POSTS_TO_EXTEND'`, key: last, at: sql`max(${since(post)})`, subject: 'Post' },
        ...{ day: last, count: sql`count(*)` },
      },
      sql`from ${post.from} where ${which} having count(*) > 0`,
    ),
  ];
}
