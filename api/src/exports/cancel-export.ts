import { Field, ID, InputType } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { deed } from '../kernel/write/deed.js';
import { ExportStatus } from './export-kind.js';
import { Export } from './export.entity.js';

@InputType({ description: '取消导出：It stops at the page it is at.' })
export class CancelExportInput {
  @Field(() => ID, { description: '编号：The export.' })
  id!: string;
}

/** Whoever works on it finds the row no longer running when the next page is to be written; see write-part.ts. */
export const cancelExport = deed('cancelExport', Export, async (tools, { id }: CancelExportInput) => {
  const cancelled = await tools.load(Export, id);
  Object.assign(cancelled, { status: ExportStatus.CANCELLED, finishedAt: tools.now });
  await sql`delete from export_part where export_id = ${id}`.execute(tools.db);
  tools.remarks.after = { status: ExportStatus.CANCELLED, rows: cancelled.rows };
  return cancelled;
});
