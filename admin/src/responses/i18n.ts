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
        'area.name': '范围',
      },
      empty: {
        title: '还没有专项行动',
        next: '先设立一个专项行动，走访和统计都归在它名下。',
        wait: '专项行动由县或乡镇设立，设立后即可登记走访。',
      },
    },
  },
  enums: {
    ResponseStatus: { OPEN: '进行中', CLOSED: '已结束' },
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
        'area.name': 'Covers',
      },
      empty: {
        title: 'No response yet',
        next: 'Open a response first: visits and coverage belong to one.',
        wait: 'The county or township opens a response; visits can be recorded from then on.',
      },
    },
  },
  enums: {
    ResponseStatus: { OPEN: 'Open', CLOSED: 'Closed' },
    ResponseKind: {
      INFECTIOUS_DISEASE: 'Infectious disease',
      VACCINATION: 'Vaccination',
      HEATWAVE: 'Heatwave',
      FLOOD: 'Flood',
      OTHER: 'Other',
    },
  },
};
