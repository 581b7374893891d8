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
      coverage: '查看覆盖情况',
      empty: {
        title: '还没有专项行动',
        next: '先设立一个专项行动，走访和统计都归在它名下。',
        wait: '专项行动由县或乡镇设立，设立后即可登记走访。',
      },
    },
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

export const en: typeof zh = {
  resources: {
    responses: {
      name: 'Response |||| Responses',
      fields: {
        name: 'Name',
        kind: 'Kind',
        level: 'Level',
        phase: 'Phase',
        startsOn: 'Starts on',
        endsOn: 'Ends on',
        status: 'Status',
        area: 'Covers',
        areaId: 'Covers',
      },
      helper: {
        phase: 'e.g. screening, control, consolidation',
        endsOn: 'Leave it empty while it is open',
      },
      coverage: 'See its coverage',
      empty: {
        title: 'No response yet',
        next: 'Open a response first: visits and coverage belong to one.',
        wait: 'The county or township opens a response; visits can be recorded from then on.',
      },
    },
  },
  deeds: {
    createResponse: { label: 'Open a response', done: 'Response opened' },
    updateResponse: { label: 'Edit response', done: 'Saved' },
    closeResponse: {
      label: 'Close',
      explain:
        'Closing freezes its records: visits can no longer be recorded, amended or voided under it, and it cannot be opened again.',
      done: 'Closed; its records are frozen',
    },
  },
  enums: {
    ResponseStatus: { OPEN: 'Open', CLOSED: 'Closed' },
    ResponseLevel: {
      1: 'I (most serious)',
      2: 'II (serious)',
      3: 'III (major)',
      4: 'IV (general)',
    },
    ResponseKind: {
      INFECTIOUS_DISEASE: 'Infectious disease',
      VACCINATION: 'Vaccination',
      HEATWAVE: 'Heatwave',
      FLOOD: 'Flood',
      OTHER: 'Other',
    },
  },
};
