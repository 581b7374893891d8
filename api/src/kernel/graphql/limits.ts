import { GraphQLError, type ASTNode, type ASTVisitor, type ValidationContext } from 'graphql';

const MOST_DEPTH = 12;
const MOST_ROOT_FIELDS = 20;
const MOST_ALIASES = 50;
const MOST_DIRECTIVES = 50;

const tooComplex = (message: string, node: ASTNode) =>
  new GraphQLError(message, { nodes: [node], extensions: { code: 'TOO_COMPLEX' } });

/** Bounds on what one operation may ask for; how many *rows* it may ask for is counted where lists are read. */
function withinLimits(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  const report = (what: string, most: number, node: ASTNode) =>
    context.reportError(tooComplex(`The operation has more than ${most} ${what}: split it.`, node));
  return {
    Field: (node) => {
      if (node.alias && ++aliases === MOST_ALIASES + 1) report('aliases', MOST_ALIASES, node);
    },
    Directive: (node) => {
      if (++directives === MOST_DIRECTIVES + 1) report('directives', MOST_DIRECTIVES, node);
    },
    OperationDefinition: (node) => {
      const fields = node.selectionSet.selections;
      if (fields.length > MOST_ROOT_FIELDS) report('root fields', MOST_ROOT_FIELDS, node);
      if (depthOf(context, fields, new Map()) > MOST_DEPTH) report('levels', MOST_DEPTH, node);
    },
  };
}

/** Levels of fields, each fragment measured once: spread in spread it would otherwise take exponential time. */
function depthOf(
  context: ValidationContext,
  nodes: readonly ASTNode[],
  fragments: Map<string, number>,
): number {
  const depth = (node: ASTNode): number => {
    if (node.kind === 'Field')
      return node.name.value.startsWith('__')
        ? 0
        : 1 + depthOf(context, node.selectionSet?.selections ?? [], fragments);
    if (node.kind === 'InlineFragment') return depthOf(context, node.selectionSet.selections, fragments);
    if (node.kind !== 'FragmentSpread') return 0;
    const name = node.name.value;
    if (!fragments.has(name)) {
      fragments.set(name, 0); // a cycle is another rule's to report
      const fragment = context.getFragment(name);
      fragments.set(name, fragment ? depthOf(context, fragment.selectionSet.selections, fragments) : 0);
    }
    return fragments.get(name)!;
  };
  return Math.max(0, ...nodes.map(depth));
}

export const limits = [withinLimits];
