/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  title: '角色叫什么，2 到 20 个字，不能与内置角色或本县其他角色重名。',
  may: '这个角色允许做什么。只能从您自己在全县拥有的权限中选择；每项权限可再选择范围。',
  gives: '任职者可以在自己的区域内授予哪些角色；那些角色的权限不能超出本角色。',
  givenBy: '除县管理员外，哪些内置角色可以在其区域内授予本角色。',
  status: '可用的能授予；已删除的只为历史任职保留名称。',
  inUse: '目前有多少个任职（含尚未开始的）在使用这个角色。',
  area: '角色属于哪个县。',
};
