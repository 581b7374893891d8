import { Field, ID, InputType, Int } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { conflict, invalid } from '../kernel/errors.js';
import { counted, say, type Words } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { allowedChildren, AreaKind, kindNames, refuseKindBelow } from './area-kind.js';
import { Area } from './area.entity.js';
import { ofToday } from './of-today.js';
import { writeInLineages } from './rename-area.js';

@InputType({ description: '变更区域类型：A village becomes a compound, and so on.' })
export class ChangeAreaKindInput {
  @Field(() => ID, { description: '编号：The area.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => AreaKind, { description: '区域类型：What it becomes.' })
  kind!: AreaKind;
}

interface Standing {
  table: string;
  /** SQL. */
  where: string;
  kinds: readonly AreaKind[];
  words: Words;
}

const standing: Standing[] = [];

/** A module whose rows lie only in areas of some kinds says so here: rows with `area_id`. */
export const standsOnlyIn = (rows: Standing): void => {
  standing.push(rows);
};

export const changeAreaKind = deed('changeAreaKind', Area, async (tools, input: ChangeAreaKindInput) => {
  const area = await tools.load(Area, input.id, input);
  const parent = await tools.under(Area, area.parent!.id, 'read');
  const { kind } = input;
  if (kind === area.kind) throw invalid({ kind: say('已是此类型', 'is what it is already') });
  refuseKindBelow(kind, parent.kind, 'kind');
  area.kind = kind;
  await ofToday(tools);
  await tools.rows.flush(); // whoever creates something in it waits from here on
  await refuseMisfits(tools, area);
  await writeInLineages(tools, area, 'kind');
  return area;
});

/** @throws CONFLICT where something in it cannot be in what it becomes */
async function refuseMisfits({ db }: Tools, { id, kind }: Area): Promise<void> {
  const count = async (table: string, where: ReturnType<typeof sql>) =>
    (
      await sql<{
        count: number;
      }>`select count(*)::int as count from ${sql.table(table)} where ${where}`.execute(db)
    ).rows[0]!.count;
  const found: { words: Words; count: number }[] = [
    {
      words: say('不能设在其下的区域', 'areas that cannot hang below it'),
      count: await count(
        'area',
        sql`parent_id = ${id} and status = 'ACTIVE' and not (kind = any(${allowedChildren(kind)}::text[]))`,
      ),
    },
  ];
  for (const { table, where, kinds, words } of standing)
    if (!kinds.includes(kind))
      found.push({ words, count: await count(table, sql`area_id = ${id} and (${sql.raw(where)})`) });
  const left = found.filter(({ count }) => count > 0);
  if (left.length > 0)
    throw conflict(
      say(
        `不能改为${kindNames[kind].zh}，其中有：${counted(left).zh}。请先迁出。`,
        `It cannot become a ${kindNames[kind].en} with ${counted(left).en}: move them first.`,
      ),
    );
}
