import { FEWEST_AREAS as FEWEST_SIDES, MOST_AREAS as MOST_SIDES } from '../jointZones/open-areas.js';
import { sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { say, type Words } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import { MOST_AREAS as MOST_COVERED } from '../organisations/cover-areas.js';
import { goesTo, stays } from './following.js';
import { pathAfter, type Plan } from './plan.js';

/** What stands on several areas, and belongs to one above them. */
const grounds = [
  {
    ...{ subject: 'Organisation', table: 'organisation', last: 'ends_by' },
    ...{ sides: 'OrganisationArea', sidesTable: 'organisation_area', key: 'organisation_id' },
    ...{ words: say('组织', 'organisation'), fewest: 0, most: MOST_COVERED },
    first: say('请先变更其覆盖区域，或撤销该组织', 'let it cover others first, or dissolve it'),
  },
  {
    ...{ subject: 'JointZone', table: 'joint_zone', last: 'ends_on' },
    ...{ sides: 'JointZoneArea', sidesTable: 'joint_zone_area', key: 'zone_id' },
    ...{ words: say('联防区', 'joint zone'), fewest: FEWEST_SIDES, most: MOST_SIDES },
    first: say('请先变更其参与区域，或结束联防', 'give it other areas first, or end it'),
  },
];

interface Standing {
  id: string;
  name: string;
  home: string;
  sides: { id: string; path: string }[];
}

type Changing = Pick<Plan, 'moves' | 'passes'>;

/**
 * Organisations and joint zones that would not hold together: an area outside of where they belong, one inside another, too few or
 * too many. What becomes of them is nobody's guess. @throws CONFLICT naming them
 */
export async function refuseUnfitGround(tools: Tools, plan: Changing): Promise<void> {
  const unfit: { id: string; name: string; why: Words; words: Words; first: Words; subject: string }[] = [];
  for (const ground of grounds)
    for (const standing of await standingOn(tools, plan, ground)) {
      const why = faultOf(afterwards(standing, plan, ground), ground);
      if (why) unfit.push({ ...ground, id: standing.id, name: standing.name, why });
    }
  if (unfit.length === 0) return;
  const told = (language: 'zh' | 'en') =>
    unfit
      .slice(0, 5)
      .map(({ words, name, why, first }) =>
        language === 'zh'
          ? `${words.zh}“${name}”${why.zh}，${first.zh}`
          : `${words.en} ${name} ${why.en}: ${first.en}`,
      )
      .join(language === 'zh' ? '；' : '; ');
  throw conflict(say(`${told('zh')}。`, `${told('en')}.`), {
    unfit: unfit.map(({ subject, id, name }) => ({ subject, id, name })),
  });
}

type Ground = (typeof grounds)[number];

/** Those that the plan touches. */
async function standingOn(
  { db, today }: Tools,
  { moves, passes }: Changing,
  { table, last, sidesTable, key }: Ground,
): Promise<Standing[]> {
  const ends = passes.map(({ from }) => from.areaPath);
  const along = moves.map(({ area }) => area.areaPath);
  const touched = (path: string) => sql`(${sql.ref(path)} = any(${ends}::text[])
    or exists (select from unnest(${along}::text[]) as moved (path) where starts_with(${sql.ref(path)}, moved.path)))`;
  const { rows } = await sql<Standing>`
    select it.id, it.name, it.area_path as home,
      coalesce((select json_agg(json_build_object('id', side.id, 'path', side.area_path))
        from ${sql.table(sidesTable)} as side where side.${sql.ref(key)} = it.id), '[]') as sides
    from ${sql.table(table)} as it
    where it.${sql.ref(last)} >= ${today} and (${touched('it.area_path')}
      or exists (select from ${sql.table(sidesTable)} as side where side.${sql.ref(key)} = it.id and ${touched('side.area_path')}))
    order by it.name`.execute(db);
  return rows;
}

interface Placed {
  home: string;
  sides: string[];
}

function afterwards({ id, home, sides }: Standing, { moves, passes }: Changing, ground: Ground): Placed {
  const placesOf = (entity: string, rowId: string, path: string): string[] => {
    const goes = goesTo(passes, entity, rowId);
    return [...(stays(goes) ? [pathAfter(moves, path)] : []), ...goes.map(({ to }) => to.areaPath)];
  };
  return {
    home: placesOf(ground.subject, id, home).at(-1)!,
    sides: [...new Set(sides.flatMap((side) => placesOf(ground.sides, side.id, side.path)))],
  };
}

function faultOf({ home, sides }: Placed, { fewest, most }: Ground): Words | null {
  if (sides.length < fewest)
    return say(`将只剩 ${sides.length} 个区域`, `would be left with ${sides.length} area`);
  if (sides.length > most) return say(`将超过 ${most} 个区域`, `would have more than ${most} areas`);
  if (sides.some((side) => !side.startsWith(home)))
    return say('将有区域不在其所属区域内', 'would have an area outside of where it belongs');
  if (sides.some((side) => sides.some((other) => other !== side && side.startsWith(other))))
    return say('将有一个区域在另一个之内', 'would have one area inside another');
  return null;
}
