import { Field, ID, InputType } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { columnsFor, titleOf } from './columns.js';
import { ImportField } from './import-field.js';
import { ImportKind, ImportStatus, NO_COUNTS } from './import-kind.js';
import { Import } from './import.entity.js';
import { wakeImports } from './wake-imports.js';

@InputType({ description: '检查导入：What the columns of the file are.' })
export class CheckImportInput {
  @Field(() => ID, { description: '编号：The import.' })
  id!: string;

  @Field(() => [ImportField], {
    nullable: 'items',
    description: '列：What each column holds, from left to right; null leaves one out.',
  })
  fields!: (ImportField | null)[];
}

/** Holds every row against the register, and writes nothing but what it found. */
export const checkImport = deed('checkImport', Import, async (tools, input: CheckImportInput) => {
  const row = await tools.load(Import, input.id);
  const faults = new Faults();
  faultsOfMapping(row, input.fields, faults);
  faults.raise();
  await sql`delete from import_finding where import_id = ${row.id}`.execute(tools.db);
  await wakeImports(tools.db);
  tools.remarks.after = { status: ImportStatus.CHECKING, rows: row.rows };
  return Object.assign(row, {
    status: ImportStatus.CHECKING,
    columns: row.columns.map(({ header }, at) => ({ header, field: input.fields[at] ?? null })),
    ...{ counts: { ...NO_COUNTS }, done: 0, partsDone: 0, findingsKept: 0, doubtfulRows: [] },
    ...{ workedAt: null, attempts: 0 },
  });
});

function faultsOfMapping(
  { kind, columns }: Import,
  fields: readonly (ImportField | null)[],
  faults: Faults,
): void {
  faults.unless(
    fields.length === columns.length,
    'fields',
    say(`须逐列说明，共 ${columns.length} 列`, `must name all ${columns.length} columns`),
  );
  const given = fields.filter((field) => field !== null);
  const twice = given.find((field, at) => given.indexOf(field) !== at);
  if (twice)
    faults.unless(
      false,
      'fields',
      say(`“${titleOf(twice)}”只能对应一列`, `${twice} must stand for one column only`),
    );
  for (const { field } of columnsFor(kind).filter(({ required }) => required))
    faults.unless(
      given.includes(field),
      'fields',
      say(`缺少“${titleOf(field)}”列`, `lacks a column for ${field}`),
    );
  if (kind === ImportKind.ACCOUNTS) return;
  const someDoor = [ImportField.ADDRESS, ImportField.BUILDING, ImportField.DOOR];
  faults.unless(
    someDoor.some((field) => given.includes(field)),
    'fields',
    say('缺少“地址”列', 'lacks a column for ADDRESS'),
  );
  if (kind === ImportKind.PEOPLE)
    faults.unless(
      given.includes(ImportField.RELATION) || given.includes(ImportField.HEAD),
      'fields',
      say('缺少“与户主关系”列', 'lacks a column for RELATION'),
    );
}
