import { AreaKind } from '../areas/area-kind.js';
import type { Area, AreaName } from '../areas/area.entity.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import { childPath } from '../kernel/policy/path.js';
import type { CountyPlan, GridPlan, VillagePlan } from './plan.js';
import type { Ids } from './random.js';

/** An area as it is written. */
export interface MadeArea extends BulkRow<Area> {
  id: string;
  county: string;
  areaPath: string;
  kind: AreaKind;
  name: string;
  officialCode: string | null;
  lineage: AreaName[];
}

export interface MadeGrid {
  area: MadeArea;
  /** Counted from 1 in its village. */
  number: number;
  plan: GridPlan;
}

export interface MadeVillage {
  area: MadeArea;
  plan: VillagePlan;
  grids: MadeGrid[];
}

export interface MadeAreas {
  county: MadeArea;
  townships: MadeArea[];
  villages: MadeVillage[];
  /** All of them, parents first. */
  rows: MadeArea[];
}

const NUMERALS = '一二三四五六七八';

/** The official divisions of the plan, with synthetic grids below its villages. @param root label of the county's path */
export function makeAreas(
  ids: Ids,
  { county, province, prefecture, townships }: CountyPlan,
  root: number,
  validFrom: string,
): MadeAreas {
  const rows: MadeArea[] = [];
  const make = (
    parent: MadeArea | null,
    ordinal: number,
    kind: AreaKind,
    name: string,
    officialCode: string | null,
  ) => {
    const id = ids.next();
    const area: MadeArea = {
      id,
      county: parent?.county ?? id,
      areaPath: childPath(parent?.areaPath ?? '', ordinal),
      kind,
      name,
      officialCode,
      parent: parent?.id ?? null,
      lineage: parent ? [...parent.lineage, { id: parent.id, kind: parent.kind, name: parent.name }] : [],
      validFrom,
      province: parent ? null : province,
      prefecture: parent ? null : prefecture,
      childrenMade: 0,
    };
    if (parent) parent.childrenMade = ordinal;
    rows.push(area);
    return area;
  };

  const top = make(null, root, AreaKind.COUNTY, county.name, county.code);
  const villages: MadeVillage[] = [];
  const madeTownships = townships.map(({ division, villages: planned }, at) => {
    const township = make(top, at + 1, AreaKind.TOWNSHIP, division.name, division.code);
    planned.forEach((plan, at) => {
      const area = make(township, at + 1, AreaKind.VILLAGE, plan.division.name, plan.division.code);
      const grids = plan.grids.map((grid, at) => ({
        area: make(area, at + 1, AreaKind.GRID, `第${NUMERALS[at]}网格`, null),
        number: at + 1,
        plan: grid,
      }));
      villages.push({ area, plan, grids });
    });
    return township;
  });
  return { county: top, townships: madeTownships, villages, rows };
}
