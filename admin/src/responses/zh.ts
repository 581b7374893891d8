export const zh = {
  resources: {
    responses: {
      name: '专项行动',
      fields: {
        name: '名称',
        kind: '类别',
        level: '响应级别',
        phase: '阶段',
        startsOn: '开始日期',
        endsOn: '结束日期',
        status: '状态',
        area: '实施范围',
        areaId: '实施范围',
      },
      helper: {
        phase: '如：摸排、管控、巩固',
        endsOn: '尚未确定的可不填',
      },
      areaAbove: '上级区域',
      coverage: '查看覆盖情况',
      empty: {
        title: '还没有专项行动',
        next: '先设立一个专项行动，走访和统计都归在它名下。',
        wait: '专项行动由县或乡镇设立，设立后即可登记走访。',
      },
    },
  },
  notices: {
    RESPONSE_OPENED: '新设专项行动：%{name}（%{detail}）',
    RESPONSE_CHANGED: '专项行动有变更：%{name}，现阶段：%{detail}',
    RESPONSE_CLOSED: '专项行动已结束：%{name}',
  },
  deeds: {
    createResponse: { label: '设立专项行动', done: '已设立' },
    updateResponse: { label: '修改专项行动', done: '已修改' },
    closeResponse: {
      label: '结束行动',
      explain: '结束后，本行动名下的走访记录和统计即行冻结，不能再登记、更正或作废，也不能重新开启。',
      done: '专项行动已结束，记录已冻结',
    },
  },
  enums: {
    ResponseStatus: { OPEN: '进行中', CLOSED: '已结束' },
    ResponseLevel: {
      1: 'Ⅰ级（特别重大）',
      2: 'Ⅱ级（重大）',
      3: 'Ⅲ级（较大）',
      4: 'Ⅳ级（一般）',
    },
    ResponseKind: {
      INFECTIOUS_DISEASE: '传染病防控',
      VACCINATION: '疫苗接种',
      HEATWAVE: '高温应对',
      FLOOD: '防汛转移',
      OTHER: '其他',
    },
  },
};
