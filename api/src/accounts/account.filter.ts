import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { Account, AccountStatusIs } from './account.entity.js';

@InputType({ description: '账号筛选：Which accounts.' })
export class AccountFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按所属区域：At home in this part of the tree.' })
  area?: AreaScope;

  @Field(() => TextIs, { nullable: true, description: '按用户名：With this username, in lower case.' })
  username?: TextIs;

  @Field(() => TextIs, { nullable: true, description: '按姓名：With this display name.' })
  displayName?: TextIs;

  @Field(() => AccountStatusIs, { nullable: true, description: '按状态：Enabled or disabled.' })
  status?: InstanceType<typeof AccountStatusIs>;
}

export enum AccountOrderField {
  USERNAME = 'username',
  DISPLAY_NAME = 'displayName',
  CREATED_AT = 'createdAt',
}
registerEnumType(AccountOrderField, {
  name: 'AccountOrderField',
  description: '账号排序：What accounts can be sorted by.',
  valuesConfig: {
    USERNAME: { description: '按用户名：by username.' },
    DISPLAY_NAME: { description: '按姓名：by display name.' },
    CREATED_AT: { description: '按创建时间：by when they were created.' },
  },
});

export const accountList = listOf(Account, {
  filter: AccountFilter,
  order: AccountOrderField,
  orderName: 'AccountOrder',
  defaultOrder: [{ field: 'username', direction: 'ASC' }],
});
