import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { pathEnd } from '../kernel/policy/path.js';
import { say } from '../kernel/words.js';
import { act } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { allowedParents, AreaKind, kindNames } from './area-kind.js';
import { Area } from './area.entity.js';
import { newArea, nextOrdinal } from './create-area.js';
import { readDivisions, type Division, type RowFault } from './division-table.js';
import { ofToday } from './of-today.js';
import { writeInLineages } from './rename-area.js';

@InputType({ description: '导入区划：A table of divisions for a county.' })
export class ImportAreasInput {
  @Field(() => ID, { description: '县：The county to import into.' })
  countyId!: string;

  @Field(() => String, {
    description:
      '文件：The CSV file in base64: columns code, name, kind, parentCode; UTF-8 (with or without BOM) or GBK.',
  })
  file!: string;

  @Field(() => Boolean, { nullable: true, description: '试运行：Only say what would happen.' })
  dryRun?: boolean | null;
}

@ObjectType({ description: '导入错误：What is wrong with one row of the table.' })
export class AreaImportError {
  @Field(() => Int, { description: '行号：The line in the file; the first is 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: '列：The column.' })
  column!: string | null;

  @Field(() => String, { description: '说明：What is wrong and what to do.' })
  message!: string;
}

@ObjectType({ description: '导入结果：What an import did, or on a dry run would do.' })
export class AreaImport {
  @Field(() => Boolean, { description: '试运行：Whether nothing was written because it was only a trial.' })
  dryRun!: boolean;

  @Field(() => Int, { description: '新建：How many areas are new.' })
  created!: number;

  @Field(() => Int, { description: '更名：How many have a new name.' })
  renamed!: number;

  @Field(() => Int, { description: '未变：How many were there already, just so.' })
  unchanged!: number;

  @Field(() => [AreaImportError], { description: '错误：With a single one nothing is written.' })
  errors!: AreaImportError[];
}

export const importAreas = act('importAreas', Area, async (tools, input: ImportAreasInput) => {
  const county = await tools.load(Area, input.countyId);
  const { divisions, faults } = readDivisions(Buffer.from(input.file, 'base64'));
  const plan = await planImport(tools, county, divisions);
  const errors = [...faults, ...plan.faults].sort((a, b) => a.line - b.line);
  const dryRun = input.dryRun ?? false;
  const write = errors.length === 0 && !dryRun;
  if (write) await carryOut(tools, county, plan);
  const counts = { created: plan.created.length, renamed: plan.renamed.length, unchanged: plan.unchanged };
  tools.remarks.after = { ...counts, dryRun, errors: errors.length };
  const told = errors.map(({ line, column, words }) => ({
    line,
    column,
    message: words[tools.language],
  }));
  return { subject: county, answer: { dryRun, ...counts, errors: told } };
});

interface Plan {
  created: Division[];
  renamed: { area: Area; name: string }[];
  unchanged: number;
  upper: { province: string | null; prefecture: string | null };
  existing: Map<string, Area>;
  faults: RowFault[];
}

/** Holds the table against what is there. Areas that the table does not name are left as they are. */
async function planImport(tools: Tools, county: Area, divisions: readonly Division[]): Promise<Plan> {
  const { rows } = await sql<Record<string, unknown>>`
    select * from area where area_path >= ${county.areaPath} and area_path < ${pathEnd(county.areaPath)} and status = 'ACTIVE'`.execute(
    tools.db,
  );
  const areas = rows.map((row) => tools.rows.found(Area, row));
  const existing = new Map(
    areas.flatMap((area) => (area.officialCode ? [[area.officialCode, area] as const] : [])),
  );
  const kindOf = new Map<string, string>(divisions.map(({ code, kind }) => [code, kind]));
  const nameOf = (kind: string) => divisions.find((division) => division.kind === kind)?.name ?? null;
  const plan: Plan = {
    created: [],
    renamed: [],
    unchanged: 0,
    upper: { province: nameOf('PROVINCE'), prefecture: nameOf('PREFECTURE') },
    existing,
    faults: [],
  };
  if (!divisions.some(({ code }) => code === county.officialCode))
    throw invalid({
      file: say(
        `表中没有“${county.name}”（${county.officialCode}），请确认文件`,
        `does not hold ${county.name} (${county.officialCode}): is it the right file?`,
      ),
    });

  for (const division of divisions) {
    if (division.kind === 'PROVINCE' || division.kind === 'PREFECTURE') continue;
    const { line, code, name, kind, parentCode } = division;
    const fault = (column: keyof Division, zh: string, en: string) =>
      plan.faults.push({ line, column, words: say(zh, en) });
    if (kind === AreaKind.COUNTY && code !== county.officialCode) {
      fault(
        'code',
        `${name} 不是本县，一次只能导入一个县`,
        `${name} is another county: import one at a time`,
      );
      continue;
    }
    const area = existing.get(code);
    const parentKind = kindOf.get(parentCode) ?? existing.get(parentCode)?.kind;
    const parents: readonly string[] = allowedParents[kind] ?? [];
    if (kind !== AreaKind.COUNTY && !parentKind)
      fault('parentCode', `上级代码 ${parentCode} 不存在`, `there is no parent ${parentCode}`);
    else if (kind !== AreaKind.COUNTY && !parents.includes(parentKind!))
      fault(
        'parentCode',
        `上级 ${parentCode} 下不能设${kindNames[kind]?.zh ?? kind}`,
        `a ${kind} cannot hang below ${parentCode}`,
      );
    else if (!area) plan.created.push(division);
    else if (area.kind !== kind)
      fault(
        'kind',
        `${code} 已是${kindNames[area.kind].zh}，不能改类型`,
        `${code} is a ${area.kind} already`,
      );
    else if (kind !== AreaKind.COUNTY && area.parent && parentCode !== codeOf(existing, area.parent.id))
      fault(
        'parentCode',
        `${code} 现属另一上级，请先办理划转`,
        `${code} hangs below another parent: move it first`,
      );
    else if (area.name !== name) plan.renamed.push({ area, name });
    else plan.unchanged += 1;
  }
  return plan;
}

const codeOf = (existing: Map<string, Area>, id: string): string | undefined =>
  [...existing].find(([, area]) => area.id === id)?.[0];

async function carryOut(
  tools: Tools,
  county: Area,
  { created, renamed, upper, existing }: Plan,
): Promise<void> {
  Object.assign(county, upper);
  await ofToday(tools);
  for (const { area, name } of renamed) {
    area.name = name;
    await writeInLineages(tools, area, 'name');
  }
  const levels = [AreaKind.TOWNSHIP, AreaKind.DISTRICT, AreaKind.VILLAGE, AreaKind.COMPOUND, AreaKind.GRID];
  for (const level of levels)
    for (const [parentCode, divisions] of Map.groupBy(
      created.filter(({ kind }) => kind === level),
      (division) => division.parentCode,
    )) {
      const parent = existing.get(parentCode)!;
      await tools.rows.flush(); // a new parent must stand before its children are counted
      const first = await nextOrdinal(tools, parent, divisions.length);
      divisions.forEach(({ code, name, kind }, at) =>
        existing.set(
          code,
          newArea(tools, parent, first + at, { kind: kind as AreaKind, name, officialCode: code }),
        ),
      );
    }
}
