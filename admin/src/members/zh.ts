export const zh = {
  resources: {
    members: {
      name: '成员',
      fields: {
        name: '姓名',
        duty: '职务',
        joinedOn: '加入日期',
        accountId: '账号',
        account: '账号',
        organisation: '所属组织',
        leftOn: '退出日期',
        belongs: '是否在册',
        who: '成员来源',
      },
      helper: { duty: '职务不带权限；需要权限的，请设置任职。' },
      who: { account: '有账号的人员', name: '没有账号的人员' },
      account: '有账号',
      empty: {
        title: '还没有成员',
        next: '请添加书记（负责人）和成员。',
        wait: '成员由组织所在区域添加。',
      },
    },
  },
  deeds: {
    addMember: { label: '添加成员', done: '成员已添加' },
    updateMember: { label: '变更职务', done: '职务已变更' },
    removeMember: {
      label: '移出',
      explain: '移出后不再是本组织成员，曾经的加入记录保留。在本组织的任职不随之终止，请另行终止。',
      done: '已移出',
    },
  },
  enums: { MemberDuty: { SECRETARY: '书记（负责人）', DEPUTY_SECRETARY: '副书记（副职）', MEMBER: '成员' } },
};
