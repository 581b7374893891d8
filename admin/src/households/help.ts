/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  address: '怎样找到这一户，从所属网格往下写起，如“一组12号”。',
  building: '小区有多栋楼时填写楼栋。',
  door: '门上的号码。',
  area: '这一户所在的网格；没有网格的村或小区，就是该村或小区。',
  declaredSize: '住户自己说家里有几口人，用来和登记人数核对：少登的就是漏人。',
  registeredSize: '目前登记在这一户、您有权查看的人数。',
  phone: '上门前联系用。平时只显示头尾，查看完整号码须说明事由，并留下记录。',
  worker: '分派去这一户走访的网格员。其任职结束或该户划转后自动空出，本网格的其他网格员仍可走访。',
  tags: '敲门前要知道的情况，如独居老人、孕产妇。只能从固定的几项里选。',
  lastVisit: '最近一次有效走访，作废的不算。',
  createdAt: '这一户登记入册的时间。',
  import: '随哪一次导入建的档；空着的是逐户登记的，或者您无权查看那次导入。',
};
