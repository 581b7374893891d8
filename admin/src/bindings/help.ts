/** What the fields mean, for whoever fills them in; the English is the schema's. */
export const help = {
  area: '对哪里负责。包保只明确责任人，本身不带来任何权限；能看什么、能做什么由任职决定。',
  kind: '在责任链的哪一级：县领导包乡镇，乡镇领导包村，干部包小区或网格，网格员包户，部门包片。',
  holderName: '责任人姓名。有账号的取账号姓名；已结束的保留当时的姓名。',
  holderTitle: '职务，或所在部门。',
  holderPhone: '工作电话，能看到这条包保的人都能看到。',
  holderLeft: '责任人的账号已停用，该区域视为缺位。',
  part: '只包其中一部分的，写明范围，如“1-3号楼”；不填即整个区域。',
  startsOn: '负责的第一天。',
  endsOn: '负责的最后一天；不填就一直有效，直到结束或移交。',
  current: '今天是否有人据此负责。',
  areasHeld: '同一人在同一类中目前负责的区域数，只计您能看到的。',
  overLimit: '超过县里设定的上限。',
  previous: '由谁移交而来。',
  householdsMoved: '移交时随之转交走访的住户数。',
};
