import { sql } from '../kernel/db/sql.js';
import { noticePart, noticesFrom } from '../kernel/notice/notice-part.js';
import { and } from '../kernel/read/and.js';
import { ExportStatus } from './export-kind.js';
import { Export } from './export.entity.js';

/** So long before its file goes. */
const EXPIRING = sql.raw(`interval '4 hours'`);

/** A file that is gone is no news any more. */
export const exportNotices = noticePart({
  kinds: {
    EXPORT_DONE: '导出完成：a file the viewer asked for can be downloaded.',
    EXPORT_FAILED: '导出未完成：it could not be made; `detail` says why.',
    EXPORT_EXPIRING: '导出将过期：its file can be downloaded for four hours more at most.',
  },
  selects: ({ statement, viewer, since, now }) => {
    const made = statement.table(Export.name);
    const [status, finishedAt, expiresAt] = [
      made.column('status'),
      made.column('finishedAt'),
      made.column('expiresAt'),
    ];
    const ready = sql`${status} = ${ExportStatus.DONE} and ${expiresAt} > ${now}`;
    const events = sql`(values
      ('EXPORT_DONE', ${finishedAt}, ${ready}),
      ('EXPORT_FAILED', ${finishedAt}, ${status} = ${ExportStatus.FAILED}),
      ('EXPORT_EXPIRING', ${expiresAt} - ${EXPIRING}, ${ready} and ${expiresAt} - ${EXPIRING} <= ${now})) as told (kind, moment, holds)`;
    const which = and([
      sql`${made.column('account')} = ${viewer.accountId} and ${made.column('createdAt')} > ${since}`,
      statement.visible(made),
      sql`told.holds`,
    ]);
    return [
      noticesFrom(
        {
          ...{ kind: sql`told.kind`, key: made.id, at: sql`told.moment` },
          ...{ subject: 'Export', subjectId: made.id, name: made.column('fileName') },
          detail: made.column('failure'),
        },
        sql`from ${made.from} cross join lateral ${events} where ${which}`,
      ),
    ];
  },
});
