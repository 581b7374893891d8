interface Named {
  name: string;
}

/** 龙泉街道 中心社区 第一网格: below the county, which everyone knows. */
export const areaPath = (area: Named & { lineage?: Named[] }) =>
  [...(area.lineage ?? []).slice(1), area].map(({ name }) => name).join(' ');
