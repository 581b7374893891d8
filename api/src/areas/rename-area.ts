import { sql } from '../kernel/db/sql.js';
import { Field, ID, InputType, Int } from 'type-graphql';
import { conflict } from '../kernel/errors.js';
import { pathEnd } from '../kernel/policy/path.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { Area } from './area.entity.js';
import { areaName, hasChildNamed } from './create-area.js';
import { ofToday } from './of-today.js';

@InputType({ description: '区域更名：A new name for an area.' })
export class RenameAreaInput {
  @Field(() => ID, { description: '编号：The area.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { description: '名称：Its new name, at most 60 characters.' })
  name!: string;
}

export const renameArea = deed('renameArea', Area, async (tools, input: RenameAreaInput) => {
  const area = await tools.load(Area, input.id, input);
  const name = areaName(input.name);
  if (name !== area.name && area.parent && (await hasChildNamed(tools, area.parent, name)))
    throw conflict(say(`同级已有名为“${name}”的区域。`, 'Its parent already has an area of this name.'));
  area.name = name;
  await ofToday(tools);
  await writeInLineages(tools, area, 'name');
  return area;
});

/** Everything below carries the names and kinds above it; the tree is small, and a change of them rare. */
export async function writeInLineages({ db }: Tools, area: Area, what: 'name' | 'kind'): Promise<void> {
  const { areaPath, lineage } = area;
  await sql`
    update area set lineage = jsonb_set(lineage, ${[String(lineage.length), what]}::text[], ${JSON.stringify(area[what])}::jsonb)
    where area_path > ${areaPath} and area_path < ${pathEnd(areaPath)}`.execute(db);
}
