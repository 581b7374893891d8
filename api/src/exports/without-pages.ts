import { Kind, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { invalid } from '../kernel/errors.js';
import { say, type Words } from '../kernel/words.js';

const PAGING = ['first', 'after', 'offset'];
/** Of a list, what an export leaves out: it counts and pages by itself. */
const LEFT_OUT = ['pageInfo', 'totalCount', '__typename'];

export const refused = (words: Words) => invalid({ query: words });

/** The operation's only field. */
export function onlyRoot(document: DocumentNode): FieldNode {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations as OperationDefinitionNode[];
  const [root, ...more] = operation?.selectionSet.selections ?? [];
  const isOne = operations.length === 1 && operation!.operation === 'query' && more.length === 0;
  if (isOne && root?.kind === Kind.FIELD && !root.directives?.length) return root;
  throw refused(
    say(
      '须是只取一个列表的查询，例如 { people { nodes { name } } }',
      'must be one query of one list, like { people { nodes { name } } }',
    ),
  );
}

/** The operation without the caller's page, and without what only that has used. */
export function withoutPages(document: DocumentNode): DocumentNode {
  const root = onlyRoot(document);
  const nodes = (root.selectionSet?.selections ?? []).filter(
    (each) => each.kind !== Kind.FIELD || !LEFT_OUT.includes(each.name.value),
  );
  const isPlain = nodes.every(
    (each) =>
      each.kind === Kind.FIELD && each.name.value === 'nodes' && !each.alias && !each.directives?.length,
  );
  if (nodes.length === 0 || !isPlain)
    throw refused(
      say('列表中须直接选取 nodes { … }', 'must select nodes { … } of the list, by that name, and no edges'),
    );
  const listed: FieldNode = {
    ...root,
    arguments: (root.arguments ?? []).filter(({ name }) => !PAGING.includes(name.value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
  };
  const without = visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: { kind: Kind.SELECTION_SET as const, selections: [listed] },
    }),
  });
  return withoutUnused(without);
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(document, {
    VariableDefinition: ({ variable: { name } }) => (used.has(name.value) ? undefined : null),
  });
}
