export const zh = {
  resources: {
    households: {
      name: '住户',
      fields: {
        area: '所属网格',
        areaId: '所属网格',
        address: '地址',
        building: '楼栋',
        door: '门牌',
        declaredSize: '申报人数',
        registeredSize: '已登记人数',
        size: '登记/申报',
        phone: '联系电话',
        tags: '标签',
        createdAt: '建档时间',
        lastVisit: '最近走访',
        visitedIn: '走访情况',
      },
      helper: { declaredSize: '住户自报的在住人数，用来核对是否漏登。' },
      visited: { true: '已走访', false: '未走访' },
      neverVisited: '未走访',
      sections: { place: '在哪里', facts: '基本情况' },
      empty: {
        title: '还没有住户',
        next: '先按门牌逐户建档，再登记每户人员，然后就可以走访。',
        wait: '住户由网格员或村（社区）书记建档，请联系本网格的网格员。',
      },
    },
  },
  deeds: {
    createHousehold: { label: '新建住户', done: '已建档' },
    updateHousehold: { label: '修改住户', done: '已修改' },
    moveHousehold: {
      label: '划转',
      explain: '将整户连同人员划转到另一网格。以往的走访记录仍留在原网格。',
      done: '已划转',
    },
  },
  enums: {
    HouseholdTag: {
      ELDERLY_ALONE: '独居老人',
      DISABLED: '残疾',
      PREGNANT: '孕产妇',
      INFANT: '婴幼儿',
      CHRONIC_ILLNESS: '慢性病',
      RENTED: '出租房',
      VACANT_HOME: '空置房',
      LOW_INCOME: '低保',
    },
  },
};

export const en: typeof zh = {
  resources: {
    households: {
      name: 'Household |||| Households',
      fields: {
        area: 'Grid',
        areaId: 'Grid',
        address: 'Address',
        building: 'Building',
        door: 'Door',
        declaredSize: 'People declared',
        registeredSize: 'People registered',
        size: 'Registered / declared',
        phone: 'Phone',
        tags: 'Tags',
        createdAt: 'Added',
        lastVisit: 'Last visit',
        visitedIn: 'Visited',
      },
      helper: { declaredSize: 'How many live here by the household’s own word; held against the register.' },
      visited: { true: 'Visited', false: 'Not visited' },
      neverVisited: 'Not visited',
      sections: { place: 'Where', facts: 'Facts' },
      empty: {
        title: 'No households yet',
        next: 'Add them door by door, register the people in each, and then visits can begin.',
        wait: 'Grid workers and village secretaries add households. Ask the grid worker here.',
      },
    },
  },
  deeds: {
    createHousehold: { label: 'Add household', done: 'Household added' },
    updateHousehold: { label: 'Edit household', done: 'Saved' },
    moveHousehold: {
      label: 'Move',
      explain: 'Moves the household and its people to another grid. Past visits stay with the old grid.',
      done: 'Moved',
    },
  },
  enums: {
    HouseholdTag: {
      ELDERLY_ALONE: 'Elderly, alone',
      DISABLED: 'Disabled',
      PREGNANT: 'Pregnant',
      INFANT: 'Infant',
      CHRONIC_ILLNESS: 'Chronic illness',
      RENTED: 'Rented',
      VACANT_HOME: 'Vacant',
      LOW_INCOME: 'Low income',
    },
  },
};
