export const zh = {
  resources: {
    people: {
      name: '人员',
      fields: {
        name: '姓名',
        sex: '性别',
        birthDate: '出生日期',
        idNumber: '身份证号',
        phone: '手机号',
        residence: '居住情况',
        relation: '与户主关系',
        area: '所属网格',
        'household.address': '住户',
        householdId: '住户',
      },
      empty: {
        title: '还没有登记人员',
        next: '入户时逐人登记，做到户不漏人。',
        wait: '人员由网格员入户登记。',
      },
    },
  },
  deeds: {
    createPerson: { label: '登记人员', done: '已登记' },
  },
  enums: {
    Sex: { FEMALE: '女', MALE: '男' },
    Residence: { RESIDENT: '常住', TENANT: '租住', RETURNEE: '返乡', VISITOR: '探访', AWAY: '外出' },
    Relation: {
      HEAD: '户主',
      SPOUSE: '配偶',
      CHILD: '子女',
      PARENT: '父母',
      GRANDPARENT: '祖父母',
      GRANDCHILD: '孙子女',
      SIBLING: '兄弟姐妹',
      OTHER_RELATIVE: '其他亲属',
      NOT_RELATED: '非亲属',
    },
  },
};

export const en: typeof zh = {
  resources: {
    people: {
      name: 'Person |||| People',
      fields: {
        name: 'Name',
        sex: 'Sex',
        birthDate: 'Date of birth',
        idNumber: 'ID number',
        phone: 'Phone',
        residence: 'Residence',
        relation: 'Relation to head',
        area: 'Grid',
        'household.address': 'Household',
        householdId: 'Household',
      },
      empty: {
        title: 'Nobody registered yet',
        next: 'Register everyone in the household, so that no person is missed.',
        wait: 'Grid workers register people at their door.',
      },
    },
  },
  deeds: {
    createPerson: { label: 'Register a person', done: 'Registered' },
  },
  enums: {
    Sex: { FEMALE: 'Female', MALE: 'Male' },
    Residence: {
      RESIDENT: 'Resident',
      TENANT: 'Tenant',
      RETURNEE: 'Returnee',
      VISITOR: 'Visitor',
      AWAY: 'Away',
    },
    Relation: {
      HEAD: 'Head',
      SPOUSE: 'Spouse',
      CHILD: 'Child',
      PARENT: 'Parent',
      GRANDPARENT: 'Grandparent',
      GRANDCHILD: 'Grandchild',
      SIBLING: 'Sibling',
      OTHER_RELATIVE: 'Other relative',
      NOT_RELATED: 'Not related',
    },
  },
};
