import { beginningOf, daysAfter } from '../kernel/clock.js';
import { sql } from '../kernel/db/sql.js';
import { noticePart, noticesFrom } from '../kernel/notice/notice-part.js';
import { rulesFor } from '../kernel/policy/translate.js';
import { and } from '../kernel/read/and.js';
import { mayDo } from '../kernel/read/may-do.js';
import { Binding } from './binding.entity.js';
import { holds } from './in-force.js';

/** So long before its end a binding is told to run out. */
const SOON = 14;

export const bindingNotices = noticePart({
  kinds: {
    BINDINGS_TO_EXTEND: `待续包保：\`count\` bindings end within ${SOON} days, which the viewer may extend; the last on \`day\`.`,
  },
  selects: ({ statement, viewer, catalogue }) => {
    if (!rulesFor(viewer.able, 'updateBinding', Binding.name)) return [];
    const binding = statement.table(Binding.name);
    const endsBy = binding.column('endsBy');
    const last = sql`max(${binding.column('endsOn')})`;
    const which = and([
      statement.along(binding),
      holds(binding, viewer.today),
      sql`${endsBy} <= ${daysAfter(viewer.today, SOON)}`,
      mayDo('updateBinding', binding, viewer, catalogue),
    ]);
    return [
      noticesFrom(
        {
          ...{
            kind: sql`'BINDINGS_TO_EXTEND'`,
            key: last,
            subject: 'Binding',
            day: last,
            count: sql`count(*)`,
          },
          at: sql`max(${beginningOf(sql`(${endsBy} - ${sql.lit(SOON)})`)})`,
        },
        sql`from ${binding.from} where ${which} having count(*) > 0`,
      ),
    ];
  },
});
