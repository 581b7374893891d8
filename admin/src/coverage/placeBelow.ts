interface Placed {
  id: string;
  name: string;
  lineage: { id: string; name: string }[];
}

/** The names between an area and one above it, whose own name, and all above that, go without saying. */
export function namesBetween({ id, lineage }: Placed, aboveId: string): string[] {
  if (id === aboveId) return [];
  const depth = lineage.findIndex((area) => area.id === aboveId);
  return lineage.slice(depth + 1).map(({ name }) => name);
}

/** The same down to the area itself: where something in it lies. */
export const placeBelow = (area: Placed, aboveId: string): string[] =>
  area.id === aboveId ? [] : [...namesBetween(area, aboveId), area.name];
