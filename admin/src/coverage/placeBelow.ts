interface Placed {
  id: string;
  name: string;
  lineage: { id: string; name: string }[];
}

/** Where an area lies as seen from one above it: that one's own name, and all above, go without saying. */
export function placeBelow({ id, name, lineage }: Placed, aboveId: string): string {
  if (id === aboveId) return '';
  const depth = lineage.findIndex((area) => area.id === aboveId);
  return [...lineage.slice(depth + 1).map((area) => area.name), name].join(' ');
}
