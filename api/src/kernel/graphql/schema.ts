import {
  defaultFieldResolver,
  isInputObjectType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { refuseWhileViewing, viewerOf, type Context, type Kernel } from '../context.js';
import { groupsOf } from '../policy/field-group.js';
import { deeds } from '../write/deed.js';
import { readOf } from '../read/readable.js';
import { DateTime } from './scalars.js';

type Resolver = new () => object;

export async function makeSchema(resolvers: readonly Resolver[]): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<Resolver>,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    skipCheck: true, // the server asserts that the schema is valid when it starts
    validate: false, // scalars, the database and the deeds validate; class-validator would do it again
  });
  for (const type of rootTypes(schema)) {
    closeToStrangers(type);
    if (type === schema.getMutationType()) closeWhileViewing(type);
    type.description = descriptions[type.name];
  }
  for (const type of Object.values(schema.getTypeMap()))
    if (
      type.name === 'Node' ||
      (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
    )
      type.extensions = { ...type.extensions, readWhole: true };
  return schema;
}

/** The schema builder makes the root types by itself, and gives no way to describe them. */
const descriptions: Readonly<Record<string, string>> = {
  Query:
    '查询：What can be read. Lists hold only what the viewer may read; a single record is null where they may not.',
  Mutation:
    '操作：What can be done. Each is one deed: all of it happens, with its audit row, or nothing does.',
};

const rootTypes = (schema: GraphQLSchema) =>
  [schema.getQueryType(), schema.getMutationType()].filter((type): type is GraphQLObjectType => !!type);

/** Closed by construction: a root field that does not say `@Public()` needs a viewer, whatever its resolver does. */
function closeToStrangers(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (field.extensions['access'] === 'public') continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (parent, args, context: Context, info) => {
      viewerOf(context);
      return resolve(parent, args, context, info);
    };
  }
}

/** Also what is open to anybody: only what says `@WhileViewing()` can be done while looking as somebody else. */
function closeWhileViewing(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (field.extensions['whileViewing']) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (parent, args, context: Context, info) => {
      refuseWhileViewing(context);
      return resolve(parent, args, context, info);
    };
  }
}

/** Stops the start where something could be reached that no policy speaks of. Reports everything it finds at once. */
export function checkSchema(
  schema: GraphQLSchema,
  { tables, catalogue }: Pick<Kernel, 'tables' | 'catalogue'>,
): void {
  const actions = new Set([...catalogue.permissions()].map(([, action]) => action));
  const faults: string[] = [];
  for (const { name, extensions } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (extensions['access']) continue;
    if (!deeds.has(name)) faults.push(`mutation ${name} is not a deed`);
    if (!actions.has(name)) faults.push(`mutation ${name} needs a permission, and no policy declares one`);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type))
      for (const { name, defaultValue } of Object.values(type.getFields()))
        if (defaultValue !== undefined)
          faults.push(
            `input field ${type.name}.${name} has a default, which compiled operations ignore: make it nullable`,
          );
    if (!('getInterfaces' in type) || !tables.has(type.name)) continue;
    if (!type.extensions['readWhole'])
      faults.push(`type ${type.name} is an entity and does not implement Node`);
    if (!catalogue.has(type.name, 'read'))
      faults.push(`type ${type.name} has no policy: declare who may read it`);
    for (const group of groupsOf(type.name))
      if (!catalogue.has(type.name, group))
        faults.push(`type ${type.name} has the field group ${group}, and no policy declares who may read it`);
    const meta = tables.of(type.name);
    for (const field of Object.keys((type as GraphQLObjectType).getFields()))
      if (field !== 'viewerCan' && !meta.properties[field as never] && !readOf(meta.class as never, field))
        faults.push(`field ${type.name}.${field} is neither a column, a relation nor a declared read`);
  }
  if (faults.length > 0)
    throw new Error(`The policy has holes; the server does not start:\n- ${faults.join('\n- ')}`);
}
