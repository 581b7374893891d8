/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  name: '组织的名称。',
  kind: '党委、党总支、党支部、楼栋党小组为常设；临时党支部、突击队、责任区、志愿队有期限。',
  area: '组织设在哪里，由该区域负责管理。',
  areas: '组织覆盖的区域：在本组织任职的人员可在这些区域履职。',
  parent: '隶属的上级组织。',
  secretary: '书记、队长或负责人，同一时间一名。',
  startsOn: '成立的日期。',
  endsOn: '结束的日期；到期后在本组织的任职自动终止。',
  current: '今天是否存续。',
};
