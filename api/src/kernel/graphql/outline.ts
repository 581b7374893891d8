import {
  getNamedType,
  GraphQLError,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { Answer } from '../read/answer.js';

/** Beside `@ObjectType()`: its fields are never resolved one by one, the statement of the field that returns it reads them all. */
export const ReadWhole = () => Extensions({ readWhole: true });

const isReadWhole = (type: GraphQLNamedType): boolean => type.extensions['readWhole'] === true;

/** Anything else than a statement's own text is a bug, and would show columns that no policy speaks of. */
const Whole = new GraphQLScalarType({
  name: 'Whole',
  serialize: (value) => {
    if (value instanceof Answer) return value;
    throw new GraphQLError('a field that is read whole was answered with something else');
  },
});

/**
 * The schema as the executor needs it: whatever is read whole is a leaf. Walking a page of 25 households again, field by
 * field, after PostgreSQL has put it together would cost more than reading it.
 */
export function outlineOf(schema: GraphQLSchema): GraphQLSchema {
  const outlined = new Map<string, GraphQLObjectType>();
  const outputOf = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isNonNullType(type)) return new GraphQLNonNull(outputOf(type.ofType) as never);
    const named = getNamedType(type) as GraphQLNamedType;
    if (isReadWhole(named)) return Whole;
    if (isListType(type)) return new GraphQLList(outputOf(type.ofType));
    return isObjectType(type) ? objectOf(type) : type;
  };
  const objectOf = (type: GraphQLObjectType): GraphQLObjectType => {
    const config = type.toConfig();
    const made =
      outlined.get(type.name) ??
      new GraphQLObjectType({
        ...config,
        interfaces: [],
        fields: () =>
          Object.fromEntries(
            Object.entries(config.fields).map(([name, field]) => [
              name,
              {
                ...field,
                type: outputOf(field.type),
                ...withResolver(schema, type, type.getFields()[name]!),
              },
            ]),
          ),
      });
    outlined.set(type.name, made);
    return made;
  };
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  return new GraphQLSchema({
    ...(query && { query: objectOf(query) }),
    ...(mutation && { mutation: objectOf(mutation) }),
  });
}

/** The resolver is told of the field as it was asked for and as the schema has it. */
function withResolver(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): { resolve?: GraphQLFieldResolver<unknown, unknown> } {
  const { resolve } = field;
  if (!resolve) return {};
  return {
    resolve: (source, args, context, info) =>
      resolve(source, args, context, {
        ...{
          fieldName: info.fieldName,
          fragments: info.fragments,
          operation: info.operation,
          path: info.path,
        },
        ...{ rootValue: info.rootValue, variableValues: info.variableValues },
        ...{ schema, parentType, returnType: field.type },
        fieldNodes: info.fieldNodes.map((node) => (node as Outlined).asked ?? node),
      }),
  };
}

interface Outlined extends FieldNode {
  readonly asked?: FieldNode;
}

/** The operation for the outline: what is read whole has no selection, but remembers the one that was asked for. */
export function outlined(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter: (node) => {
          const type = getNamedType(types.getType());
          if (!type || !isCompositeType(type) || isIntrospectionType(type) || !isReadWhole(type))
            return undefined;
          const { selectionSet: _, ...leaf } = node;
          return { ...leaf, asked: node } satisfies Outlined;
        },
      },
      // Fragments on what is read whole stay as they are: the statement opens them.
      FragmentDefinition: () => {
        const type = getNamedType(types.getType());
        return type && isReadWhole(type) ? false : undefined;
      },
    }),
  );
}
