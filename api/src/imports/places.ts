import { AreaKind, kindNames } from '../areas/area-kind.js';
import { Area } from '../areas/area.entity.js';
import type { Kernel } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { pathEnd } from '../kernel/policy/path.js';
import { permitted } from '../kernel/policy/translate.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { say, type Words } from '../kernel/words.js';
import { ImportField } from './import-field.js';
import type { RowFault } from './read-row.js';

export interface Place {
  id: string;
  kind: AreaKind;
  name: string;
  code: string | null;
  path: string;
  /** Whether whoever imports may register households there. */
  takes: boolean;
  /** Whether it is divided into grids: then its households lie in one of those. */
  divided: boolean;
}

/** With what lies above it, the county first. */
interface Listed extends Place {
  lineage: readonly Above[];
}

interface Above {
  kind: AreaKind;
  name: string;
}

/** The areas that an import can go to: those below its target that whoever imports may read now. No other exists. */
export class Places {
  private constructor(
    private readonly target: Place,
    private readonly above: readonly Above[],
    private readonly all: readonly Listed[],
  ) {}

  /** Null where the target itself is none of them any more. */
  static async within(
    db: Db,
    { tables }: Kernel,
    { able }: Viewer,
    { areaId, areaPath }: { areaId: string; areaPath: string },
  ): Promise<Places | null> {
    const area = tables.row(Area.name, 't');
    const { rows } = await sql<Listed>`
      select t.id, t.kind, t.name, t.official_code as code, t.area_path as path, t.lineage,
        ${permitted(able, 'createHousehold', area)} as takes,
        t.kind <> 'GRID' and exists (
          select from area grid where grid.parent_id = t.id and grid.kind = 'GRID' and grid.status = 'ACTIVE') as divided
      from ${area.from}
      where t.area_path >= ${areaPath} and t.area_path < ${pathEnd(areaPath)} and t.status = 'ACTIVE'
        and ${permitted(able, 'read', area)}
      order by t.area_path`.execute(db);
    const target = rows.find(({ id }) => id === areaId);
    return target ? new Places(target, target.lineage, rows) : null;
  }

  /** The one place that a row means, or what is wrong with how it says so. */
  find(said: { township: string; village: string; grid: string }): Place | RowFault {
    let within: readonly Place[] = [this.target];
    for (const { field, text, kinds } of [
      { field: ImportField.TOWNSHIP, text: said.township, kinds: [AreaKind.TOWNSHIP] },
      { field: ImportField.VILLAGE, text: said.village, kinds: VILLAGES },
      { field: ImportField.GRID, text: said.grid, kinds: [AreaKind.GRID] },
    ]) {
      if (text === '' || this.isAbove(text, kinds)) continue;
      const found = this.all.filter(
        (area) =>
          kinds.includes(area.kind) &&
          isCalled(area, text) &&
          within.some(({ path }) => area.path.startsWith(path)),
      );
      if (found.length === 0) return { field, words: notThere(this.target) };
      within = found;
    }
    const [place, ...others] = within;
    const lowest = said.grid ? ImportField.GRID : said.village ? ImportField.VILLAGE : ImportField.GRID;
    if (others.length > 0) return { field: lowest, words: several(within.length) };
    if (place!.divided)
      return {
        field: ImportField.GRID,
        words: say(`“${place!.name}”已划分网格，请填写网格`, `${place!.name} has grids: name one`),
      };
    if (!place!.takes) return { field: lowest, words: takesNone(place!) };
    return place!;
  }

  /** The one place that a code means, or a path of names such as 东乡/甲村; of nothing said, the target. */
  named(text: string): Place | RowFault {
    const names = text.split(/[/\\>／＞→]+/).filter((name) => plain(name) !== '');
    const last = names.pop();
    if (last === undefined) return this.target;
    const found = this.all.filter((area) => isCalled(area, last) && leadsTo(names, area.lineage));
    const [place, ...others] = found;
    const field = ImportField.POST_AREA;
    if (!place) return { field, words: notThere(this.target) };
    return others.length > 0 ? { field, words: severalOnPath(found.length) } : place;
  }

  private isAbove(text: string, kinds: readonly AreaKind[]): boolean {
    return this.above.some((area) => kinds.includes(area.kind) && isCalled({ ...area, code: null }, text));
  }
}

const VILLAGES = [AreaKind.VILLAGE, AreaKind.COMPOUND, AreaKind.DISTRICT];

/** 中心街社区居民委员会 is 中心街社区 to everybody who fills in a table. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(村民|居民)委员会$|[村居]委会$/, '');

const isCalled = ({ name, code }: Pick<Place, 'name' | 'code'>, text: string): boolean =>
  text === code || plain(name) === plain(text);

/** Each name in its turn, though not every area above has to be named. */
function leadsTo(names: readonly string[], lineage: readonly Above[]): boolean {
  let at = -1;
  return names.every((name) => {
    at = lineage.findIndex((area, index) => index > at && plain(area.name) === plain(name));
    return at >= 0;
  });
}

const notThere = ({ name, kind }: Place): Words =>
  say(
    `“${name}”${kind === AreaKind.GRID ? '' : '内'}没有这个名称或代码，请按系统中的名称填写`,
    `there is none of this name or code in ${name}: write it as it stands in the register`,
  );

const several = (count: number): Words =>
  say(
    `有 ${count} 个同名的区域，请同时填写上级（村或乡镇），或改填区划代码`,
    `there are ${count} of this name: name the village or township too, or use the code`,
  );

const severalOnPath = (count: number): Words =>
  say(
    `有 ${count} 个同名的区域，请写出上级，如 东乡/甲村/第一网格，或改填区划代码`,
    `there are ${count} of this name: write what lies above it too, as in A/B/C, or use the code`,
  );

const takesNone = ({ name, kind }: Place): Words =>
  say(
    `住户不能直接登记在${kindNames[kind].zh}“${name}”，请填写村（社区）和网格`,
    `households do not lie in the ${kind} ${name} itself: name the village and the grid`,
  );

/**
 * Holds the places of new households still until they are written.
 * @throws what is done again, where one was closed or divided since it was read
 */
export async function holdPlaces(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { count } = await sql`
    select from area where id = any(${ids}::uuid[]) and status = 'ACTIVE' for share`.execute(db);
  const { rows } = await sql`
    select from area grid join area on area.id = grid.parent_id
    where grid.parent_id = any(${ids}::uuid[]) and grid.kind = 'GRID' and grid.status = 'ACTIVE' and area.kind <> 'GRID'
    limit 1`.execute(db);
  if (count < ids.length || rows.length > 0)
    throw Object.assign(new Error('a place changed'), { code: '40001' });
}
