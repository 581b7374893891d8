/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  name: '联防区的名称。',
  area: '所有参与区域的共同上级，由其管理。',
  sides: '参与联防的区域，互不隶属。',
  shares: '各参与区域之间互相可见、可办的内容；未列出的一概不可见。',
  leadName: '牵头负责人。',
  startsOn: '开始的日期。',
  endsOn: '结束的日期；次日起互相不再可见。',
  current: '今天是否生效。',
  lead: '谁来牵头；牵头人的账号。',
};
