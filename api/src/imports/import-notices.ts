import { sql } from '../kernel/db/sql.js';
import { noticePart, noticesFrom } from '../kernel/notice/notice-part.js';
import { and } from '../kernel/read/and.js';
import { ImportStatus } from './import-kind.js';
import { Import } from './import.entity.js';

/** To whoever imports. What is undone or erased is no news any more. */
export const importNotices = noticePart({
  kinds: {
    IMPORT_CHECKED:
      '导入检查完成：the `count` rows of a file have been checked; whether to import them is for the viewer to say.',
    IMPORT_DONE: '导入完成：every row has been dealt with, `count` records were made.',
    IMPORT_FAILED: '导入未完成：it ended early; `detail` says why.',
  },
  selects: ({ statement, viewer, since }) => {
    const row = statement.table(Import.name);
    const [checkedAt, finishedAt, made] = [
      row.column('workedAt'),
      row.column('finishedAt'),
      row.column('made'),
    ];
    const of = sql`(values
      (${ImportStatus.CHECKED}, 'IMPORT_CHECKED', ${checkedAt}, ${row.column('rows')}),
      (${ImportStatus.DONE}, 'IMPORT_DONE', ${finishedAt}, ${made}),
      (${ImportStatus.FAILED}, 'IMPORT_FAILED', ${finishedAt}, ${made})) as told (status, kind, moment, count)`;
    const which = and([
      sql`${row.column('account')} = ${viewer.accountId} and ${row.column('createdAt')} > ${since}`,
      statement.visible(row),
      sql`told.status = ${row.column('status')} and told.moment > ${since}`,
    ]);
    return [
      noticesFrom(
        {
          kind: sql`told.kind`,
          key: sql`${row.id} || ':' || extract(epoch from told.moment)::bigint`, // checked again, it is news again
          at: sql`told.moment`,
          ...{ subject: 'Import', subjectId: row.id, name: row.column('fileName') },
          ...{ detail: row.column('failure'), count: sql`told.count` },
        },
        sql`from ${row.from} cross join lateral ${of} where ${which}`,
      ),
    ];
  },
});
