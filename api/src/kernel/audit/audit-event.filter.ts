import { Field, InputType, registerEnumType } from 'type-graphql';
import { listOf } from '../graphql/connection.js';
import { DateTimeIs, IdIs, NodeFilter, TextIs } from '../graphql/operators.js';
import { filterBy, operatorsSql } from '../read/filter.js';
import { AuditEvent } from './audit-event.entity.js';

@InputType({ description: '审计筛选：Which events of the audit trail.' })
export class AuditEventFilter extends NodeFilter {
  @Field(() => IdIs, { nullable: true, description: '按操作人：Done by this account.' })
  account?: IdIs;

  @Field(() => TextIs, { nullable: true, description: '按操作：This deed, by the name of its mutation.' })
  action?: TextIs;

  @Field(() => TextIs, { nullable: true, description: '按对象类型：To this type.' })
  subject?: TextIs;

  @Field(() => IdIs, { nullable: true, description: '按对象：To this record.' })
  subjectId?: IdIs;

  @Field(() => DateTimeIs, { nullable: true, description: '按时间：In this span of time.' })
  at?: DateTimeIs;
}

filterBy(AuditEvent, {
  account: (row, value: IdIs) => operatorsSql('accountId', row, { ...value }),
});

export enum AuditEventOrderField {
  AT = 'at',
}
registerEnumType(AuditEventOrderField, {
  name: 'AuditEventOrderField',
  description: '审计排序：What the audit trail can be sorted by.',
  valuesConfig: { AT: { description: '按时间：by when it was done.' } },
});

export const auditEventList = listOf(AuditEvent, {
  filter: AuditEventFilter,
  order: AuditEventOrderField,
  orderName: 'AuditEventOrder',
  defaultOrder: [{ field: 'at', direction: 'DESC' }],
});
