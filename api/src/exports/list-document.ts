import {
  getVariableValues,
  isObjectType,
  Kind,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { invalid } from '../kernel/errors.js';
import { limits } from '../kernel/graphql/limits.js';
import { objectTypeOf, type Info } from '../kernel/read/selection.js';
import { say } from '../kernel/words.js';
import { onlyRoot, refused, withoutPages } from './without-pages.js';

/** Variables of the job's own begin so; see paged-document.ts. */
export const RESERVED = '_export';
/** A list that can be exported: an operation with one root field, one of our connections, of which only `nodes` is left. */
export interface ListDocument {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  root: FieldNode;
  /** The root field, and the type of its rows, in the schema. */
  field: GraphQLField<unknown, unknown>;
  type: GraphQLObjectType;
  nodes: readonly FieldNode[];
  info: Info;
  variables: Record<string, unknown>;
}

/** @throws INVALID naming `query` or `variables`, and what to do */
export function readList(
  schema: GraphQLSchema,
  query: string,
  variables: Record<string, unknown>,
): ListDocument {
  const asked = parsed(query);
  const [error] = validate(schema, asked, [...specifiedRules, ...limits]);
  if (error) throw refused(say(`查询有误：${error.message}`, `is not valid: ${error.message}`));
  const field = connectionField(schema, onlyRoot(asked));
  const document = withoutPages(asked);
  const operation = operationOf(document);
  const root = onlyRoot(document);
  const given = valuesOf(schema, operation, variables);
  return {
    ...{ document, operation, root, field },
    type: objectTypeOf(objectTypeOf(field.type)!.getFields()['nodes']!.type)!,
    nodes: root.selectionSet!.selections as readonly FieldNode[],
    info: {
      fieldNodes: [root],
      fragments: fragmentsOf(document),
      variableValues: given.coerced,
      returnType: field.type,
      schema,
    },
    variables: given.raw,
  };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: 4_000, noLocation: true });
  } catch (error) {
    const { message } = error as Error;
    throw refused(say(`查询有误：${message}`, `is not valid: ${message}`));
  }
}

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode =>
  definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );

/** One of our lists: read whole by a statement, with `nodes`, page after page. */
export const isConnection = (type: GraphQLObjectType | null): boolean =>
  isObjectType(type) && type.extensions['readWhole'] === true && 'nodes' in type.getFields();

function connectionField(schema: GraphQLSchema, { name: { value: name } }: FieldNode) {
  const field = schema.getQueryType()!.getFields()[name];
  if (field && isConnection(objectTypeOf(field.type))) return field;
  throw refused(say(`“${name}”不是可以导出的列表`, `${name} is no list: choose a field that has nodes`));
}

function valuesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  if (names.some((name) => name.startsWith(RESERVED)))
    throw refused(
      say(`变量名不能以 ${RESERVED} 开头`, `names a variable ${RESERVED}…: give it another name`),
    );
  const raw = Object.fromEntries(
    names.flatMap((name) => (name in variables ? [[name, variables[name]]] : [])),
  );
  const { errors, coerced } = getVariableValues(schema, variableDefinitions, raw, { maxErrors: 1 });
  if (errors)
    throw invalid({ variables: say(`变量有误：${errors[0]!.message}`, `do not fit: ${errors[0]!.message}`) });
  return { raw, coerced };
}
