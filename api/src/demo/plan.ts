import { readFileSync, readdirSync } from 'node:fs';
import { AreaKind } from '../areas/area-kind.js';
import { readDivisions, type Division } from '../areas/division-table.js';
import { isCommunity, placeName } from './address.js';
import { countySizes } from './counties.js';
import { Random } from './random.js';
import { planVisits } from './plan-visits.js';

/** What a demo county is going to hold, decided before any of it is made. */
export interface CountyPlan {
  county: Division;
  province: string;
  prefecture: string;
  townships: TownshipPlan[];
  households: number;
  people: number;
}

export interface TownshipPlan {
  division: Division;
  villages: VillagePlan[];
}

export interface VillagePlan {
  division: Division;
  /** What people call it, as in addresses. */
  place: string;
  community: boolean;
  /** Where its names are drawn from, so that neighbours do not all have the same. */
  offset: number;
  grids: GridPlan[];
}

export interface GridPlan {
  households: number;
  staffed: boolean;
  /** Which part of its households has been visited, 0 to 1. */
  visited: number;
}

const FOLDER = new URL('../../divisions/', import.meta.url);
/** What one grid worker would walk in a village of common size; bigger villages have bigger grids. */
const GRID_HOUSEHOLDS = 180;

export const demoCounties = (): string[] =>
  readdirSync(FOLDER)
    .flatMap((file) => (file.endsWith('.csv') ? [file.replace('.csv', '')] : []))
    .sort();

export interface DemoOptions {
  seed?: string;
  /** Less than 1 makes a smaller county with all its areas: for tests. */
  scale?: number;
}

/** @throws Error where there is no such demo county, naming those there are */
export function planCounty(code: string, { seed = 'sibulou', scale = 1 }: DemoOptions = {}): CountyPlan {
  const size = countySizes[code];
  if (!size) throw new Error(`There is no demo county ${code}: choose one of ${demoCounties().join(', ')}.`);
  const { divisions, faults } = readDivisions(readFileSync(new URL(`${code}.csv`, FOLDER)));
  if (faults.length > 0)
    throw new Error(`divisions/${code}.csv: line ${faults[0]!.line} ${faults[0]!.words.en}`);
  const random = new Random(`${seed} plan ${code}`);
  const only = (kind: Division['kind']) => divisions.find((division) => division.kind === kind)!;
  const townships = divisions
    .filter(({ kind }) => kind === AreaKind.TOWNSHIP)
    .map((division) => ({
      division,
      villages: divisions
        .filter(({ kind, parentCode }) => kind === AreaKind.VILLAGE && parentCode === division.code)
        .map((village): VillagePlan => ({
          division: village,
          place: placeName(village.name),
          community: isCommunity(village.name),
          offset: random.int(0, 99),
          grids: [],
        })),
    }));
  const villages = townships.flatMap((township) => township.villages);
  const households = Math.round(size.households * scale);
  const inVillage = portions(
    households,
    villages.map((village) => weight(random, village)),
  );
  villages.forEach((village, at) => {
    const count = Math.min(8, Math.max(3, Math.round(inVillage[at]! / scale / GRID_HOUSEHOLDS)));
    const sizes = portions(
      inVillage[at]!,
      Array.from({ length: count }, () => random.spread(0.3)),
    );
    village.grids = sizes.map((households) => ({ households, staffed: true, visited: 0 }));
  });
  planVisits(random, villages);
  return {
    county: only(AreaKind.COUNTY),
    province: only('PROVINCE').name,
    prefecture: only('PREFECTURE').name,
    townships,
    households,
    people: Math.round(size.people * scale),
  };
}

/** Communities are bigger than villages; the code table's virtual ones, for development zones, are small. */
const weight = (random: Random, { division, community }: VillagePlan): number =>
  random.spread(0.4) * (/虚拟/.test(division.name) ? 0.2 : community ? 1.6 : 1);

/** `total` cut by weights into whole portions of at least one. */
function portions(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const cut = weights.map((weight) => Math.max(1, Math.floor((total * weight) / sum)));
  const left = total - cut.reduce((all, portion) => all + portion, 0);
  for (let at = 0; at < left; at++) cut[at % cut.length]! += 1;
  return cut;
}
