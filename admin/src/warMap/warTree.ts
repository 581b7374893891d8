import type { AreaKind, CoverageTreeQuery } from '../kernel/gql/graphql';
import type { Measure } from './warMapPage';

export type CoverageRow = NonNullable<CoverageTreeQuery['coverageTree']>[number];

/** One area of the picture. */
export interface WarNode {
  id: string;
  name: string;
  kind: AreaKind;
  row: CoverageRow;
  /** What there is to do, and how much of it is still missed. */
  whole: number;
  missed: number;
  /** 0 to 1; null where there is nothing to do. */
  share: number | null;
  children: WarNode[];
}

const figures = (
  { households, visited, peopleDeclared, peopleRegistered }: CoverageRow,
  measure: Measure,
): { whole: number; missed: number } =>
  measure === 'households'
    ? { whole: households, missed: households - visited }
    : { whole: peopleDeclared, missed: Math.max(0, peopleDeclared - peopleRegistered) };

/** The rows of the answer as a tree: the first one is its root, and parents come before their children. */
export function warTree(rows: readonly CoverageRow[], measure: Measure): WarNode | null {
  const nodes = new Map<string, WarNode>();
  let root: WarNode | null = null;
  for (const row of rows) {
    const { whole, missed } = figures(row, measure);
    const { id, name, kind } = row.area;
    const share = whole > 0 ? missed / whole : null;
    const node: WarNode = { id, name, kind, row, whole, missed, share, children: [] };
    nodes.set(id, node);
    if (row.parentId) nodes.get(row.parentId)?.children.push(node);
    root ??= node;
  }
  return root;
}

export const leavesOf = (node: WarNode): WarNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);

/** The smallest share done first is what one must look at first; where nothing is to do comes last. */
export const worstFirst = (nodes: readonly WarNode[]): WarNode[] =>
  [...nodes].sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || b.missed - a.missed);

/** On a tile there is no room for what everybody knows: 钱淮村村委会 is 钱淮村. */
export const shortName = (name: string): string =>
  name.replace(/(社区|村)?(居民委员会|村民委员会|居委会|村委会)$/, '$1') || name;

/** Without what lies deeper than so many levels. */
export const cut = (node: WarNode, levels: number): WarNode =>
  levels === 0
    ? { ...node, children: [] }
    : { ...node, children: node.children.map((child) => cut(child, levels - 1)) };

/** The villages, or what is smallest where there are none, that have the most to do, and where they lie. */
export function worstOf(root: WarNode, count: number): { node: WarNode; place: string }[] {
  const above = new Map<string, string>();
  const walk = (node: WarNode) =>
    node.children.forEach((child) => {
      above.set(child.id, node.name);
      walk(child);
    });
  walk(root);
  const nodes = leavesOf(cut(root, 2)).filter(({ share }) => share !== null && share > 0);
  return worstFirst(nodes)
    .slice(0, count)
    .map((node) => ({ node, place: above.get(node.id) ?? '' }));
}
