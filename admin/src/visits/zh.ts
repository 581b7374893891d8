export const zh = {
  resources: {
    visits: {
      name: '走访',
      fields: {
        household: '住户',
        'household.address': '住户',
        responseId: '专项行动',
        'response.name': '专项行动',
        area: '所属网格',
        areaId: '所属网格',
        visitorName: '走访人',
        visitorId: '走访人',
        visitedAt: '走访时间',
        visitedFrom: '走访日期起',
        visitedTo: '走访日期止',
        outcome: '结果',
        peopleMet: '见到人数',
        noticesHanded: '发放告知书（份）',
        note: '备注',
        voidedAt: '作废时间',
        voidReason: '作废原因',
        reason: '作废原因',
        voided: '是否作废',
      },
      voided: '已作废',
      empty: {
        title: '还没有走访记录',
        next: '打开一户住户，点“登记走访”。',
        wait: '走访由网格员登记，登记后即可在此查看。',
      },
    },
  },
  deeds: {
    recordVisit: { label: '登记走访', done: '已登记走访' },
    amendVisit: { label: '更正', explain: '只能更正本人当天的走访。', done: '已更正' },
    voidVisit: {
      label: '作废',
      explain: '作废后不再计入走访，记录和原因仍会保留。',
      done: '已作废',
    },
  },
  enums: {
    VisitOutcome: { MET: '见到人', ABSENT: '家中无人', REFUSED: '拒绝', VACANT: '空置' },
  },
};
