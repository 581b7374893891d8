import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { RESERVED, type ListDocument } from './list-document.js';

/** What the job adds to the list: a page of its own size, how it goes on, and the first time how many there are. */
const [own] = parse(`
  query ($${RESERVED}First: Int!, $${RESERVED}After: String, $${RESERVED}Count: Boolean!) {
    list(first: $${RESERVED}First, after: $${RESERVED}After) {
      pageInfo { hasNextPage endCursor }
      totalCount @include(if: $${RESERVED}Count)
    }
  }`).definitions as [OperationDefinitionNode];
const [list] = own.selectionSet.selections;

export function pagedDocument({ document, operation, root }: ListDocument): DocumentNode {
  if (list?.kind !== Kind.FIELD) throw new Error('the page is a field');
  const paged: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...own.variableDefinitions!],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          ...root,
          arguments: [...(root.arguments ?? []), ...list.arguments!],
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: [...root.selectionSet!.selections, ...list.selectionSet!.selections],
          },
        },
      ],
    },
  };
  return {
    ...document,
    definitions: document.definitions.map((each) => (each === operation ? paged : each)),
  };
}

export const pageVariables = (page: { first: number; after: string | null; count: boolean }) => ({
  [`${RESERVED}First`]: page.first,
  [`${RESERVED}After`]: page.after,
  [`${RESERVED}Count`]: page.count,
});
