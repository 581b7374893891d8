/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  household: '走访的是哪一户。',
  visitedAt: '敲门的时间。没有信号时登记的，以当时为准。',
  outcome: '见到人、家中无人、拒访等：这次走访的结果。',
  peopleMet: '这一户见到了几个人；只有“见到人”时才填。',
  noticesHanded: '发放告知书、宣传单的份数。',
  note: '不超过 500 字。请勿填写病情和身份证号。',
  visitorName: '走访人当时的姓名。',
  area: '这一户当时所在的网格；以后划转也不改变。',
  voidedAt: '作废的时间。作废的走访不计入任何数字。',
  voidReason: '为什么作废。',
};
