export const zh = {
  resources: {
    organisations: {
      name: '党组织与队伍',
      fields: {
        name: '名称',
        kind: '类型',
        area: '所属区域',
        areaId: '所属区域',
        areas: '覆盖区域',
        areaIds: '覆盖区域',
        parent: '上级组织',
        parentId: '上级组织',
        secretary: '书记（负责人）',
        startsOn: '成立日期',
        endsOn: '结束日期',
        current: '状态',
      },
      helper: {
        name: '如：甲村党支部、高速路口临时党支部、第三突击队',
        areaIds: '可选多个；不选则覆盖整个所属区域。',
        covers: '在本组织任职的人员，权限随覆盖区域即时变化。',
        endsOn: '临时组织须有结束日期，最长一年，到期可延长。',
        noEnd: '常设组织可不填。',
        ends: '到期后，在本组织的任职随之终止。',
      },
      states: { current: '存续', future: '尚未开始', ended: '已撤销或到期' },
      notCurrent: '不在存续期',
      all: '全部',
      empty: {
        title: '还没有党组织与队伍',
        next: '请先设立党支部、临时党支部或突击队，再添加成员、设置任职。',
        wait: '党组织与队伍由上级设立。',
      },
    },
  },
  deeds: {
    createOrganisation: { label: '设立组织', done: '组织已设立' },
    updateOrganisation: { label: '变更组织', done: '已保存' },
    dissolveOrganisation: {
      label: '撤销组织',
      explain: '撤销后，在本组织的任职全部即时终止；成员和记录保留备查。',
      done: '组织已撤销',
    },
  },
  enums: {
    OrganisationKind: {
      COMMITTEE: '党委',
      GENERAL_BRANCH: '党总支',
      BRANCH: '党支部',
      BUILDING_GROUP: '楼栋党小组',
      TEMPORARY_BRANCH: '临时党支部',
      COMMANDO_TEAM: '突击队',
      RESPONSIBILITY_ZONE: '责任区',
      VOLUNTEER_TEAM: '志愿队',
    },
  },
};
