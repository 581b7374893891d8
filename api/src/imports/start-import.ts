import { Field, ID, InputType, Int } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Doubtful, ImportStatus, NO_COUNTS } from './import-kind.js';
import { Import } from './import.entity.js';
import { wakeImports } from './wake-imports.js';

@InputType({ description: '开始导入：What happens with the rows that are doubtful or wrong.' })
export class StartImportInput {
  @Field(() => ID, { description: '编号：The import.' })
  id!: string;

  @Field(() => Doubtful, { description: '疑似重复的处理：What happens with rows that may be there already.' })
  doubtful!: Doubtful;

  @Field(() => [Int], {
    nullable: true,
    description: '例外行：Doubtful rows, by their number in the file, with which the opposite happens.',
  })
  exceptRows?: number[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '跳过错误行：Must be said where rows are wrong: they are left out, and the others imported.',
  })
  skipFaulty?: boolean | null;
}

export const startImport = deed('startImport', Import, async (tools, input: StartImportInput) => {
  const row = await tools.load(Import, input.id);
  const { faulty } = row.counts;
  if (faulty > 0 && !input.skipFaulty)
    throw invalid({
      skipFaulty: say(
        `有 ${faulty} 行存在错误：请改好后重新上传，或确认跳过这些行`,
        `${faulty} rows are wrong: correct the file, or say that they are to be left out`,
      ),
    });
  const excepted = new Set(input.exceptRows ?? []);
  // Only what the check has shown is decided here: what is doubtful only since then is left out.
  const added = row.doubtfulRows.filter(
    (number) => (input.doubtful === Doubtful.ADD) !== excepted.has(number),
  );
  await sql`delete from import_finding where import_id = ${row.id}`.execute(tools.db);
  await wakeImports(tools.db);
  tools.remarks.after = { status: ImportStatus.RUNNING, checked: row.counts, doubtful: input.doubtful };
  return Object.assign(row, {
    ...{ status: ImportStatus.RUNNING, doubtful: input.doubtful, doubtfulRows: added },
    ...{ counts: { ...NO_COUNTS }, done: 0, partsDone: 0, findingsKept: 0, workedAt: null, attempts: 0 },
    expiresAt: null,
  });
});
