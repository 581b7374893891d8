export const zh = {
  resources: {
    areas: {
      name: '区划',
      fields: { name: '名称', kind: '类型', officialCode: '区划代码', status: '状态', lineage: '上级' },
      empty: {
        title: '还没有区划',
        next: '先导入本县的乡镇和村，再逐村划分网格。',
        wait: '区划由县管理员维护，请联系上级。',
      },
      noneFound: '辖区内没有这个名称的网格、村或小区',
    },
  },
  enums: {
    AreaKind: {
      COUNTY: '县',
      TOWNSHIP: '乡镇（街道）',
      DISTRICT: '管区',
      VILLAGE: '村（社区）',
      COMPOUND: '小区',
      GRID: '网格',
    },
    AreaStatus: { ACTIVE: '现用', CLOSED: '已撤销' },
  },
};

export const en: typeof zh = {
  resources: {
    areas: {
      name: 'Area |||| Areas',
      fields: {
        name: 'Name',
        kind: 'Kind',
        officialCode: 'Official code',
        status: 'Status',
        lineage: 'Belongs to',
      },
      empty: {
        title: 'No areas yet',
        next: 'Import the county’s townships and villages first, then draw the grids village by village.',
        wait: 'The county admin keeps the areas. Ask the level above you.',
      },
      noneFound: 'No grid, village or compound of that name in your area',
    },
  },
  enums: {
    AreaKind: {
      COUNTY: 'County',
      TOWNSHIP: 'Township',
      DISTRICT: 'Management district',
      VILLAGE: 'Village',
      COMPOUND: 'Compound',
      GRID: 'Grid',
    },
    AreaStatus: { ACTIVE: 'Active', CLOSED: 'Closed' },
  },
};
