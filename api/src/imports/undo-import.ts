import { Field, ID, InputType } from 'type-graphql';
import { conflict } from '../kernel/errors.js';
import { readUnscoped } from '../kernel/db/database.js';
import { deed } from '../kernel/write/deed.js';
import { dependents, refusal } from './dependents.js';
import { ImportStatus } from './import-kind.js';
import { Import } from './import.entity.js';
import { refuseAbove } from './refuse-above.js';
import { wakeImports } from './wake-imports.js';

@InputType({
  description: '撤销导入：Removes everything it made, as long as nothing else depends on any of it.',
})
export class UndoImportInput {
  @Field(() => ID, { description: '编号：The import.' })
  id!: string;
}

/** Refused at once where something depends on it; a job removes the records, all of them or none. */
export const undoImport = deed('undoImport', Import, async (tools, { id }: UndoImportInput) => {
  const row = await tools.load(Import, id);
  await refuseAbove(tools, id);
  // Also what lies outside the viewer's area by now: only how much there is is told.
  const found = await readUnscoped(tools.kernel.db, 'what depends on an import', dependents(id, tools.today));
  const holds = found.filter(({ count }) => count > 0);
  if (holds.length > 0)
    throw conflict(refusal(holds), {
      holds: Object.fromEntries(holds.map(({ what, count }) => [what, count])),
    });
  await wakeImports(tools.db);
  tools.remarks.after = { status: ImportStatus.UNDOING, made: row.made };
  return Object.assign(row, { status: ImportStatus.UNDOING, failure: null, workedAt: null, attempts: 0 });
});
