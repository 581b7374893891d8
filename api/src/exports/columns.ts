import { getNamedType, type FieldNode, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { invalid } from '../kernel/errors.js';
import { wordOf } from '../kernel/graphql/word.js';
import { objectTypeOf, selectedFields, type Info } from '../kernel/read/selection.js';
import { say, type Words } from '../kernel/words.js';
import { Faults } from '../kernel/write/faults.js';
import type { ExportColumn, ExportColumnInput } from './export-kind.js';
import { isConnection, type ListDocument } from './list-document.js';

/** A value that the query selects of a row. */
interface Leaf extends ExportColumn {
  type: GraphQLNamedType;
}

/** Every value that the list selects, in its order. @throws INVALID where a row would hold a list of pages */
export const leavesOf = ({ info, type, nodes }: ListDocument): Leaf[] => below(info, type, nodes, []);

function below(
  info: Info,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  above: readonly ExportColumn[],
): Leaf[] {
  return selectedFields(info, type, nodes).flatMap(({ name, key, field, nodes }) => {
    if (name === '__typename') return [];
    const within = [...above, { path: key, title: wordOf(field.description) || name }];
    const object = objectTypeOf(field.type);
    if (isConnection(type) && name !== 'totalCount')
      throw invalid({
        query: say(
          `“${pathOf(above)}”是列表，不能成为一列，只能取 totalCount`,
          `selects the list ${pathOf(above)}, which is no column: select its totalCount, or export that list`,
        ),
      });
    if (object) return below(info, object, nodes, within);
    const title = within.map((each) => each.title).join('');
    return [{ path: pathOf(within), title, type: getNamedType(field.type) }];
  });
}

const pathOf = (parts: readonly ExportColumn[]): string => parts.map(({ path }) => path).join('.');

/** The columns as they will be: those asked for, or every value selected, titled by the schema's words. */
export function columnsOf(
  list: ListDocument,
  asked: readonly ExportColumnInput[] | null | undefined,
): ExportColumn[] {
  const leaves = leavesOf(list);
  const faults = new Faults();
  const known = leaves.map(({ path }) => path).join(', ');
  const columns = (asked ?? leaves).map((column, at) => {
    const leaf = leaves.find(({ path }) => path === column.path);
    faults.unless(leaf !== undefined, `columns.${at}.path`, notSelected(column.path, known));
    const title = column.title ?? leaf?.title ?? column.path;
    return {
      path: column.path,
      title: asked ? faults.text(`columns.${at}.title`, '标题', title, { max: 50 }) : title,
    };
  });
  faults.unless(columns.length > 0, 'columns', say('至少要有一列', 'must name at least one'));
  faults.unless(columns.length <= 50, 'columns', say('最多 50 列', 'must be at most 50'));
  faults.raise();
  return columns;
}

const notSelected = (path: string, known: string): Words =>
  say(`查询没有选取“${path}”，可选：${known}`, `is not selected by the query, which selects ${known}`);

/** Reads a column's value from a row: of a list on the way, the values of all. */
export function reader(path: string): (row: unknown) => unknown {
  const keys = path.split('.');
  const at = (value: unknown, depth: number): unknown => {
    if (value == null || depth === keys.length) return value;
    if (value instanceof Array) return value.map((each) => at(each, depth));
    return at((value as Record<string, unknown>)[keys[depth]!], depth + 1);
  };
  return (row) => at(row, 0);
}
