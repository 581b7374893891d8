/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  name: '区划名称，同一上级下不可重名。更名后，以往的报表和记录仍保留原来的名称。',
  kind: '县、乡镇（街道）、村（社区）、网格等。类型决定它下面可以设什么。',
  officialCode:
    '统计用区划代码，县 6 位、乡镇 9 位、村 12 位。代码会逐年调整，网格没有代码；在用区划的代码不能重复。',
  status: '在用，或已撤销。撤销的区划只留作历史，不能再登记新的内容。',
  childCount: '直接设在它下面、目前在用的区划个数。',
  gridCount: '它下面各级合计、目前在用的网格个数。',
  validFrom: '启用的第一天。',
  validTo: '撤销的日期。',
};
