import { Field, InputType, registerEnumType } from 'type-graphql';
import { Role, RoleStatusIs } from '../accounts/role.entity.js';
import { listOf } from '../kernel/graphql/connection.js';
import { NodeFilter, TextIs } from '../kernel/graphql/operators.js';

@InputType({ description: '角色筛选：Which composed roles.' })
export class RoleFilter extends NodeFilter {
  @Field(() => RoleStatusIs, { nullable: true, description: '按状态：That can be given, or are deleted.' })
  status?: InstanceType<typeof RoleStatusIs>;

  @Field(() => TextIs, { nullable: true, description: '按名称：Called this.' })
  title?: TextIs;
}

export enum RoleOrderField {
  TITLE = 'title',
}
registerEnumType(RoleOrderField, {
  name: 'RoleOrderField',
  description: '角色排序：What composed roles can be sorted by.',
  valuesConfig: { TITLE: { description: '按名称：by what they are called.' } },
});

export const roleList = listOf(Role, {
  filter: RoleFilter,
  order: RoleOrderField,
  orderName: 'RoleOrder',
  defaultOrder: [{ field: 'title', direction: 'ASC' }],
});
