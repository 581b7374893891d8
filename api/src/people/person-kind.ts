import { registerEnumType } from 'type-graphql';
import { EnumIs } from '../kernel/graphql/operators.js';

export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}
registerEnumType(Sex, {
  name: 'Sex',
  description: '性别：As in the identity document.',
  valuesConfig: { FEMALE: { description: '女：female.' }, MALE: { description: '男：male.' } },
});

export enum Residence {
  RESIDENT = 'RESIDENT',
  TENANT = 'TENANT',
  RETURNEE = 'RETURNEE',
  VISITOR = 'VISITOR',
  AWAY = 'AWAY',
}
registerEnumType(Residence, {
  name: 'Residence',
  description: '居住情况：On what footing somebody lives in a household.',
  valuesConfig: {
    RESIDENT: { description: '常住：lives here.' },
    TENANT: { description: '租住：rents here.' },
    RETURNEE: { description: '返乡：has come back from elsewhere.' },
    VISITOR: { description: '探访：is here for a visit.' },
    AWAY: { description: '外出：belongs here and is away.' },
  },
});
export const ResidenceIs = EnumIs(Residence, 'Residence');

export enum Relation {
  HEAD = 'HEAD',
  SPOUSE = 'SPOUSE',
  CHILD = 'CHILD',
  PARENT = 'PARENT',
  GRANDPARENT = 'GRANDPARENT',
  GRANDCHILD = 'GRANDCHILD',
  SIBLING = 'SIBLING',
  OTHER_RELATIVE = 'OTHER_RELATIVE',
  NOT_RELATED = 'NOT_RELATED',
}
registerEnumType(Relation, {
  name: 'Relation',
  description: '与户主关系：What somebody is to the head of the household.',
  valuesConfig: {
    HEAD: { description: '户主：the head.' },
    SPOUSE: { description: '配偶：wife or husband.' },
    CHILD: { description: '子女：son or daughter.' },
    PARENT: { description: '父母：mother or father.' },
    GRANDPARENT: { description: '祖父母：grandmother or grandfather.' },
    GRANDCHILD: { description: '孙子女：grandson or granddaughter.' },
    SIBLING: { description: '兄弟姐妹：sister or brother.' },
    OTHER_RELATIVE: { description: '其他亲属：another relative.' },
    NOT_RELATED: { description: '非亲属：no relative, such as a tenant.' },
  },
});
