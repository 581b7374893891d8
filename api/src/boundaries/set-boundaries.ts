import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { pathEnd } from '../kernel/policy/path.js';
import { say } from '../kernel/words.js';
import { act } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { matchFeatures, type Known, type Match } from './match-features.js';
import { readFeatures } from './read-features.js';
import { pointsOf } from './shape.js';

/** What a browser shows at once, and a request carries in base64. */
const MOST_BYTES = 8 * 2 ** 20;
/** Of one upload, after each area was brought to its own most. */
const MOST_POINTS = 400_000;

@InputType({ description: '上传边界：A GeoJSON file with the outlines of areas.' })
export class SetBoundariesInput {
  @Field(() => ID, { description: '区域：The outlines are of this area and of areas below it.' })
  areaId!: string;

  @Field(() => String, {
    description:
      '文件：The GeoJSON file in base64, at most 8 MB: a FeatureCollection of polygons in degrees; each feature names its area by `code` or `name` (and `parent`).',
  })
  file!: string;

  @Field(() => Boolean, { nullable: true, description: '试运行：Only say what would happen.' })
  dryRun?: boolean | null;
}

@ObjectType({ description: '匹配结果：What became of one feature of the file.' })
export class BoundaryMatch {
  @Field(() => Int, { description: '序号：Its place in the file; the first is 1.' })
  number!: number;

  @Field(() => String, { nullable: true, description: '名称：What the file calls it.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: '代码：Its code in the file.' })
  code!: string | null;

  @Field(() => ID, { nullable: true, description: '区域：The area it is the outline of; null for none.' })
  areaId!: string | null;

  @Field(() => String, { nullable: true, description: '区域名称：That area by name, with the one above.' })
  areaName!: string | null;

  @Field(() => Int, { description: '坐标点数：How many points are kept of it.' })
  points!: number;

  @Field(() => String, { nullable: true, description: '说明：Why it is left out, and what to do.' })
  message!: string | null;
}

@ObjectType({ description: '上传结果：What an upload of boundaries did, or on a dry run would do.' })
export class BoundaryImport {
  @Field(() => Boolean, { description: '试运行：Whether nothing was written because it was only a trial.' })
  dryRun!: boolean;

  @Field(() => Int, { description: '新增：How many areas get their first outline.' })
  added!: number;

  @Field(() => Int, { description: '替换：How many outlines are replaced.' })
  replaced!: number;

  @Field(() => Int, { description: '未匹配：How many features are left out.' })
  leftOut!: number;

  @Field(() => [BoundaryMatch], { description: '逐个图形：Each feature; those left out come first.' })
  features!: BoundaryMatch[];
}

export const setBoundaries = act('setBoundaries', Area, async (tools, input: SetBoundariesInput) => {
  const top = await tools.load(Area, input.areaId);
  const file = Buffer.from(input.file, 'base64');
  if (file.length > MOST_BYTES)
    throw invalid({
      file: say('文件超过 8 MB，请简化或分开上传', 'is larger than 8 MB: simplify or split it'),
    });
  const areas = await currentAreas(tools, top);
  const { matched, unmatched } = matchFeatures(readFeatures(file), areas);
  if (matched.reduce((sum, { shape }) => sum + pointsOf(shape), 0) > MOST_POINTS)
    throw invalid({ file: say('坐标点过多，请简化后上传', 'has too many points: simplify it') });
  const dryRun = input.dryRun ?? false;
  const before = await boundariesOf(tools, matched);
  if (!dryRun) await write(tools, matched);
  const replaced = matched.filter(({ area }) => before.has(area.id)).length;
  const counts = { added: matched.length - replaced, replaced, leftOut: unmatched.length };
  tools.remarks.after = { ...counts, dryRun };
  const features: BoundaryMatch[] = [
    ...unmatched.map(({ outline: { number, name, code }, words }) => ({
      ...{ number, name, code, areaId: null, areaName: null, points: 0, message: words[tools.language] },
    })),
    ...matched.map(({ outline: { number, name, code }, area, shape }) => ({
      ...{ number, name, code, areaId: area.id, points: pointsOf(shape), message: null },
      areaName: [area.lineage.at(-1)?.name, area.name].filter(Boolean).join(' '),
    })),
  ];
  return { subject: top, answer: { dryRun, ...counts, features } };
});

/** All that the outlines may be of, by what they are matched by. */
async function currentAreas({ db }: Tools, { areaPath }: Area): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select id, name, official_code as "officialCode", area_path as "areaPath", lineage, county from area
    where area_path >= ${areaPath} and area_path < ${pathEnd(areaPath)} and status = ${AreaStatus.ACTIVE}
    order by area_path`.execute(db);
  return rows;
}

async function boundariesOf({ db }: Tools, matched: readonly Match[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select area_id as id from boundary where area_id = any (${matched.map(({ area }) => area.id)}::uuid[])`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** All in one statement. Whoever uploads later wins, outline by outline: it is a picture, not a register. */
async function write({ db, now }: Tools, matched: readonly Match[]): Promise<void> {
  const lines = matched
    .map(({ area, shape }) => ({
      ...{ id: v7(), county: area.county, area_path: area.areaPath, area_id: area.id },
      ...{ geometry: shape, points: pointsOf(shape), set_at: now },
    }))
    .sort((a, b) => (a.area_path < b.area_path ? -1 : 1));
  await sql`
    insert into boundary (id, county, area_path, area_id, geometry, points, set_at)
    select id, county, area_path, area_id, geometry, points, set_at from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as line (id uuid, county uuid, area_path text, area_id uuid, geometry jsonb, points int, set_at timestamptz)
    on conflict (area_id) do update set county = excluded.county, area_path = excluded.area_path,
      geometry = excluded.geometry, points = excluded.points, set_at = excluded.set_at`.execute(db);
}
