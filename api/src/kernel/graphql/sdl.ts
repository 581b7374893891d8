import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
  type GraphQLSchema,
} from 'graphql';

/** The schema as text: sorted by name, so that it does not change with the order in which files are loaded. */
export function sdlOf(schema: GraphQLSchema): string {
  const sorted = parse(printSchema(lexicographicSortSchema(schema)));
  const withEnumsInOrder = visit(sorted, {
    // An enum's values keep their order, from the county to the grid: the panel shows them in it.
    EnumTypeDefinition: (node) => {
      const type = schema.getType(node.name.value);
      const order = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
      const values = [...(node.values ?? [])].sort(
        (a, b) => order.indexOf(a.name.value) - order.indexOf(b.name.value),
      );
      return { ...node, values };
    },
  });
  return `${print(withEnumsInOrder)}\n`;
}

interface Described {
  description?: string | null | undefined;
}

/** Every type, field, argument and enum value that nobody has described, by its coordinate: `Visit.note`. */
export function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const look = (coordinate: string, { description }: Described) => {
    if (!description?.trim()) missing.push(coordinate);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      if ('args' in field)
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name}:)`, arg);
    }
  }
  return missing.sort();
}
