import type { CoverageOfChild } from './useCoverage';

export type ChildOrder = 'worst' | 'tree';

type Child = Pick<CoverageOfChild, 'households' | 'visited'>;

/** The API answers in the order of the tree. Worst first: the smallest share visited, then the most households left; where nobody lives comes last. */
export function orderChildren<Row extends Child>(children: readonly Row[], order: ChildOrder): Row[] {
  if (order === 'tree') return [...children];
  return [...children].sort((a, b) => share(a) - share(b) || left(b) - left(a));
}

const share = ({ households, visited }: Child) => (households > 0 ? visited / households : Infinity);
const left = ({ households, visited }: Child) => households - visited;
