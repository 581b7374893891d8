import { Field, ID, InputType } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { deed } from '../kernel/write/deed.js';
import { findingsKeptUntil } from './expire-imports.js';
import { ImportStatus } from './import-kind.js';
import { Import } from './import.entity.js';

@InputType({
  description: '取消导入：It stops at the rows it is at; what it has written stays, and can be undone.',
})
export class CancelImportInput {
  @Field(() => ID, { description: '编号：The import.' })
  id!: string;
}

/** Whoever works on it finds it no longer running when the next rows are to be written; see work-on-parts.ts. */
export const cancelImport = deed('cancelImport', Import, async (tools, { id }: CancelImportInput) => {
  const row = await tools.load(Import, id);
  const { made, done } = row;
  Object.assign(row, {
    ...{ status: ImportStatus.CANCELLED, parts: 0, finishedAt: tools.now },
    expiresAt: findingsKeptUntil(tools.now),
  });
  await sql`delete from import_part where import_id = ${id}`.execute(tools.db);
  tools.remarks.after = { status: ImportStatus.CANCELLED, made, done };
  return row;
});
