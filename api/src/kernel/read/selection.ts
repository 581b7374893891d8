import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';

/** What a selection needs of GraphQL's info: the executor's own, or the same for a deed's answer. */
export type Info = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'variableValues' | 'returnType' | 'schema'
>;

/** A field as selected: fragments opened, `@skip` and `@include` applied, equal response keys merged. */
export interface Selected {
  name: string;
  /** The response key: the alias, where there is one. */
  key: string;
  args: Record<string, unknown>;
  field: GraphQLField<unknown, unknown>;
  nodes: FieldNode[];
}

/** The fields selected on `type` below the given nodes. Fields of other types' fragments are left out. */
export function selectedFields(info: Info, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  const found = new Map<string, Selected>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (isLeftOut(selection, info)) continue;
      if (selection.kind === 'Field') add(found, info, type, selection);
      else {
        const fragment =
          selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
        if (fragment && concerns(info, fragment.typeCondition?.name.value, type))
          visit(fragment.selectionSet);
      }
    }
  };
  for (const node of nodes) if (node.selectionSet) visit(node.selectionSet);
  return [...found.values()];
}

export function objectTypeOf(type: unknown): GraphQLObjectType | null {
  const named = getNamedType(type as never);
  return isCompositeType(named) && isObjectType(named) ? named : null;
}

function add(found: Map<string, Selected>, info: Info, type: GraphQLObjectType, node: FieldNode): void {
  const name = node.name.value;
  const field = name === '__typename' ? TypeNameMetaFieldDef : type.getFields()[name]!;
  const key = node.alias?.value ?? name;
  const before = found.get(key);
  if (before) before.nodes.push(node);
  else {
    const args = field.args.length > 0 ? getArgumentValues(field, node, info.variableValues) : {};
    found.set(key, { name, key, args, field, nodes: [node] });
  }
}

function isLeftOut(node: SelectionNode, { variableValues }: Info): boolean {
  if (!node.directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false
  );
}

function concerns(info: Info, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (!condition || condition === type.name) return true;
  const named = info.schema.getType(condition);
  return isInterfaceType(named) && info.schema.isSubType(named, type);
}
