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
        areaId: '所属网格',
        household: '住户',
        householdId: '住户',
        pinyin: '姓名全拼',
        initials: '拼音首字母',
        namePinyin: '姓名全拼',
        nameInitials: '拼音首字母',
      },
      helper: {
        idNumber: '填全 18 位后，自动带出性别和出生日期。没有身份证号的可不填。',
        exactIdNumber: '须填全 18 位',
        householdId: '按地址查找',
      },
      idNumberFaults: {
        shape: '身份证号须为 18 位：17 位数字加一位数字或 X',
        check: '校验位不符，请逐位核对',
        day: '其中的出生日期不存在',
        future: '其中的出生日期在今天之后',
      },
      registerAnother: '登记同户下一人',
      empty: {
        title: '还没有登记人员',
        next: '入户时逐人登记，做到户不漏人。',
        wait: '人员由网格员入户登记。',
      },
    },
  },
  deeds: {
    createPerson: { label: '登记人员', done: '已登记' },
    updatePerson: { label: '修改人员', done: '已修改' },
    movePerson: {
      label: '迁移',
      explain: '将此人迁到另一住户。身份证号已在别处登记的，由两处共同的上级迁移。',
      done: '已迁移',
    },
    revealPerson: { label: '查看人员隐私信息', done: '已查看' },
  },
  enums: {
    Sex: { FEMALE: '女', MALE: '男' },
    PersonRevealField: { ID_NUMBER: '身份证号', PHONE: '手机号' },
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
        areaId: 'Grid',
        household: 'Household',
        householdId: 'Household',
        pinyin: 'Name in pinyin',
        initials: 'Initials in pinyin',
        namePinyin: 'Name in pinyin',
        nameInitials: 'Initials in pinyin',
      },
      helper: {
        idNumber:
          'All 18 characters fill in the sex and the date of birth. Leave it empty where there is none.',
        exactIdNumber: 'All 18 characters',
        householdId: 'Search by address',
      },
      idNumberFaults: {
        shape: 'An ID number has 18 characters: 17 digits, and a digit or X',
        check: 'The check digit does not match: compare it digit by digit',
        day: 'The date of birth inside it is not a day',
        future: 'The date of birth inside it is in the future',
      },
      registerAnother: 'Register the next person here',
      empty: {
        title: 'Nobody registered yet',
        next: 'Register everyone in the household, so that no person is missed.',
        wait: 'Grid workers register people at their door.',
      },
    },
  },
  deeds: {
    createPerson: { label: 'Register a person', done: 'Registered' },
    updatePerson: { label: 'Edit person', done: 'Saved' },
    movePerson: {
      label: 'Move',
      explain:
        'Moves the person to another household. If the ID number is registered elsewhere, whoever is above both places moves them.',
      done: 'Moved',
    },
    revealPerson: { label: 'Show a person’s private data', done: 'Shown' },
  },
  enums: {
    Sex: { FEMALE: 'Female', MALE: 'Male' },
    PersonRevealField: { ID_NUMBER: 'ID number', PHONE: 'Phone' },
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
