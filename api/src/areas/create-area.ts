import { sql } from '../kernel/db/sql.js';
import { Field, ID, InputType } from 'type-graphql';
import { v7 } from 'uuid';
import { conflict, invalid } from '../kernel/errors.js';
import { childPath } from '../kernel/policy/path.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { AreaKind, refuseKindBelow } from './area-kind.js';
import { Area } from './area.entity.js';

@InputType({ description: '新建区域：A new area below another.' })
export class CreateAreaInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '上级区域：The area it hangs below.' })
  parentId!: string;

  @Field(() => AreaKind, { description: '区域类型：One of the kinds its parent allows.' })
  kind!: AreaKind;

  @Field(() => String, { description: '名称：Its name, at most 60 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '区划代码：6, 9 or 12 digits; a grid needs none.' })
  officialCode?: string;
}

export const createArea = creation('createArea', Area, async (tools, input: CreateAreaInput) => {
  const parent = await tools.load(Area, input.parentId);
  refuseKindBelow(input.kind, parent.kind, 'kind');
  const name = areaName(input.name);
  if (await hasChildNamed(tools, parent, name))
    throw conflict(
      say(`“${parent.name}”下已有名为“${name}”的区域。`, `${parent.name} already has an area of this name.`),
    );
  return newArea(tools, parent, await nextOrdinal(tools, parent), {
    ...input,
    name,
    officialCode: officialCode(input),
  });
});

/** Takes the next `count` labels below the parent, without touching the version that an editor of the parent holds. */
export async function nextOrdinal(tools: Tools, parent: Area, count = 1): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    update area set children_made = children_made + ${count} where id = ${parent.id}
    returning children_made as last`.execute(tools.db);
  return rows[0]!.last - count + 1;
}

interface NewArea {
  id?: string | null;
  kind: AreaKind;
  name: string;
  officialCode?: string | null;
}

export const newArea = (tools: Tools, parent: Area, ordinal: number, input: NewArea): Area =>
  tools.create(Area, {
    id: input.id ?? v7(),
    kind: input.kind,
    name: input.name,
    officialCode: input.officialCode ?? null,
    parent,
    county: parent.county,
    areaPath: childPath(parent.areaPath, ordinal),
    lineage: [...parent.lineage, { id: parent.id, kind: parent.kind, name: parent.name }],
    validFrom: tools.today,
  });

export function areaName(text: string): string {
  const name = text.trim();
  if (name.length === 0 || name.length > 60)
    throw invalid({ name: say('名称须为 1 到 60 个字', 'must have 1 to 60 characters') });
  return name;
}

export function officialCode({ officialCode: code }: { officialCode?: string | null }): string | null {
  if (!code) return null;
  if (!/^(\d{6}|\d{9}|\d{12})$/.test(code))
    throw invalid({ officialCode: say('区划代码须为 6、9 或 12 位数字', 'must have 6, 9 or 12 digits') });
  return code;
}

export async function hasChildNamed({ db }: Tools, parent: Pick<Area, 'id'>, name: string): Promise<boolean> {
  const { rows } = await sql`
    select from area where parent_id = ${parent.id} and name = ${name} and status = 'ACTIVE'`.execute(db);
  return rows.length > 0;
}
