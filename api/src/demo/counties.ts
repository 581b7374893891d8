/**
 * How big each demo county is: orders of size for trying things out, not statistics. Yimen has about 60,000 households and
 * 170,000 people; the others are near the people counted there in 2020, with households at the size common there.
 */
export interface CountySize {
  households: number;
  people: number;
}

export const countySizes: Readonly<Record<string, CountySize>> = {
  /** 易门县 */
  '530425': { households: 60_000, people: 170_000 },
  /** 盐湖区 */
  '140802': { households: 345_000, people: 928_000 },
  /** 八公山区 */
  '340405': { households: 52_000, people: 131_000 },
  /** 崂山区 */
  '370212': { households: 201_000, people: 503_000 },
  /** 黄州区 */
  '421102': { households: 168_000, people: 457_000 },
};
