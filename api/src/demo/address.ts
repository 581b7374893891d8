import type { VillagePlan } from './plan.js';
import type { Random } from './random.js';

/** How to find a door. */
export interface Address {
  address: string;
  building: string | null;
  door: string;
}

const COMPOUNDS = [
  '阳光花园',
  '锦绣苑',
  '教师新村',
  '怡景苑',
  '金桂小区',
  '龙泉新居',
  '供销社家属院',
  '幸福里',
  '滨河嘉园',
  '翠湖苑',
  '建设小区',
  '和谐家园',
];
const STREETS = ['建设路', '文化巷', '人民路', '新华街', '环城路', '振兴巷', '光明街', '学府路'];

/** Is it a community of flats and streets, by the name of its committee? Else a village of groups and house numbers. */
export const isCommunity = (officialName: string): boolean =>
  /社区|居委会|居民委员会|生活区/.test(officialName);

/** `绿汁村民委员会` is what the committee is called; the place is 绿汁村. */
export const placeName = (officialName: string): string =>
  officialName
    .replace(/社区(居民委员会|居委会)$/, '社区')
    .replace(/(居民委员会|居委会)$/, '社区')
    .replace(/(村村民委员会|村民委员会|村村委会|村委会)$/, '村');

/**
 * The doors of one grid, in the order in which somebody would walk them.
 * @param grid its number in the village, from 1: villages give each grid two groups, communities a compound or two streets
 */
export function addressesOf(random: Random, village: VillagePlan, grid: number, count: number): Address[] {
  if (!village.community)
    return Array.from({ length: count }, (_, at) => {
      const group = grid * 2 - (at < count / 2 ? 1 : 0);
      const number = at < count / 2 ? at + 1 : at - Math.ceil(count / 2) + 1;
      return { address: `${village.place}${group}组${number}号`, building: null, door: `${number}号` };
    });
  if (random.chance(0.2)) {
    const street = STREETS[(village.offset + grid) % STREETS.length]!;
    const first = random.int(1, 60);
    return Array.from({ length: count }, (_, at) => ({
      address: `${village.place}${street}${first + at}号`,
      building: null,
      door: `${first + at}号`,
    }));
  }
  const compound =
    COMPOUNDS[(village.offset + grid) % COMPOUNDS.length]! + (random.chance(0.3) ? '二期' : '');
  const [floors, units] = [random.pick([6, 6, 7, 11, 18]), random.int(2, 4)];
  return Array.from({ length: count }, (_, at) => {
    const perUnit = floors * 2;
    const building = `${Math.floor(at / (perUnit * units)) + 1}栋`;
    const unit = Math.floor(at / perUnit) % units;
    const room = `${Math.floor((at % perUnit) / 2) + 1}0${(at % 2) + 1}`;
    const door = `${unit + 1}单元${room}室`;
    return { address: `${village.place}${compound}${building}${door}`, building, door };
  });
}
