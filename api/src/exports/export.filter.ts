import { Field, InputType, registerEnumType } from 'type-graphql';
import { listOf } from '../kernel/graphql/connection.js';
import { NodeFilter } from '../kernel/graphql/operators.js';
import { ExportStatusIs } from './export-kind.js';
import { Export } from './export.entity.js';

@InputType({ description: '导出筛选：Which exports.' })
export class ExportFilter extends NodeFilter {
  @Field(() => ExportStatusIs, { nullable: true, description: '按状态：That have come so far.' })
  status?: InstanceType<typeof ExportStatusIs>;
}

export enum ExportOrderField {
  CREATED_AT = 'createdAt',
}
registerEnumType(ExportOrderField, {
  name: 'ExportOrderField',
  description: '导出排序：What exports can be sorted by.',
  valuesConfig: { CREATED_AT: { description: '按申请时间：by when they were asked for.' } },
});

export const exportList = listOf(Export, {
  filter: ExportFilter,
  order: ExportOrderField,
  orderName: 'ExportOrder',
  defaultOrder: [{ field: 'createdAt', direction: 'DESC' }],
});
