import { sql } from '../kernel/db/sql.js';
import { noticePart, noticesFrom } from '../kernel/notice/notice-part.js';
import { and } from '../kernel/read/and.js';
import { Response, ResponseStatus } from './response.entity.js';

/** To everybody who reads the response but whoever did it; of several changes the last. */
export const responseNotices = noticePart({
  kinds: {
    RESPONSE_OPENED: '专项行动设立：a response was opened where the viewer has a post, above it or below it.',
    RESPONSE_CHANGED: '专项行动变更：its name, level, phase (`detail`) or last day changed.',
    RESPONSE_CLOSED: '专项行动结束：it takes no records any more.',
  },
  selects: ({ statement, viewer, since, now }) => {
    const response = statement.table(Response.name);
    const [openedAt, changedAt] = [response.column('openedAt'), response.column('changedAt')];
    const closed = sql`${response.column('status')} = ${ResponseStatus.CLOSED}`;
    const events = sql`(values
      ('RESPONSE_OPENED', ${openedAt}, ${response.column('openedBy')}, true),
      ('RESPONSE_CHANGED', ${changedAt}, ${response.column('changedBy')}, not ${closed} and ${changedAt} > ${openedAt}),
      ('RESPONSE_CLOSED', ${changedAt}, ${response.column('changedBy')}, ${closed})) as told (kind, moment, who, holds)`;
    const [county, ...others] = new Set(viewer.posts.map(({ county }) => county));
    const there = others.length > 0 ? sql`any(${[county, ...others]}::uuid[])` : sql`${county ?? null}::uuid`;
    const which = and([
      // What may be read lies there anyway, in one of several ways: this leads to the index. And of a span with two ends the planner
      // expects little, as is right: a plan is made for all values.
      sql`${response.column('county')} = ${there} and ${changedAt} > ${since} and ${changedAt} <= ${now}`,
      statement.visible(response),
      sql`told.holds and told.moment > ${since} and told.who is distinct from ${viewer.accountId}`,
    ]);
    return [
      noticesFrom(
        {
          kind: sql`told.kind`,
          key: sql`${response.id} || ':' || extract(epoch from told.moment)::bigint`,
          at: sql`told.moment`,
          ...{ subject: 'Response', subjectId: response.id, name: response.column('name') },
          ...{ detail: response.column('phase'), day: response.column('endsOn') },
        },
        sql`from ${response.from} cross join lateral ${events} where ${which}`,
      ),
    ];
  },
});
