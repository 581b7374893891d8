/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  name: '专项行动的名称。',
  kind: '针对什么：传染病、接种、高温、防汛等。',
  level: '从一级（最高）到四级。',
  phase: '目前所处的阶段，用指挥部自己的话写。',
  area: '在哪个县或乡镇开展。',
  startsOn: '开始的日期。',
  endsOn: '结束的日期，未定可不填。',
  status: '进行中的可以登记走访；结束后只能查看。',
};
