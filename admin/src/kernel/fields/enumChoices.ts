/** A generated enum object as the choices of a select: the names are translated where they are shown. */
export const enumChoices = (name: string, values: Record<string, string>) =>
  Object.values(values).map((id) => ({ id, name: `enums.${name}.${id}` }));
