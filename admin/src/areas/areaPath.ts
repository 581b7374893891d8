interface Named {
  name: string;
}
interface Placed extends Named {
  id: string;
}

/** 龙泉街道 中心社区 第一网格: below the county, which everyone knows. */
export const areaPath = (area: Named & { lineage?: Named[] }) =>
  [...(area.lineage ?? []).slice(1), area].map(({ name }) => name).join(' ');

/** 第一网格 to whoever has one village and nothing else: what lies above that, they know. */
export function pathBelow(area: Placed & { lineage?: Placed[] }, ownIds: readonly string[]): string {
  const [ownId, ...others] = ownIds;
  if (others.length > 0) return areaPath(area);
  if (area.id === ownId) return area.name;
  const lineage = area.lineage ?? [];
  return areaPath({
    ...area,
    lineage: lineage.slice(
      Math.max(
        0,
        lineage.findIndex(({ id }) => id === ownId),
      ),
    ),
  });
}
