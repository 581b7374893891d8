/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  accountName: '由谁担任；已结束的任职保留当时的姓名。',
  role: '能做什么，由角色决定。',
  area: '在哪里能做：该区域及其所有下级。',
  organisation: '在组织任职的，权限及于该组织覆盖的每个区域，与组织同时结束。',
  title: '职务的叫法，如“党支部书记”。',
  startsOn: '生效的第一天。',
  endsOn: '生效的最后一天；不填就一直有效，直到被免去。',
  current: '今天是否有效。',
  delegated: '请假期间由他人代理的任职，到期、结束代理或原任职终止时一并失效。',
  delegatedFrom: '代理哪一项任职。',
  delegatedBy: '由谁委托。',
};
