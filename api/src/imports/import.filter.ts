import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { IdIs, NodeFilter } from '../kernel/graphql/operators.js';
import { ImportFinding } from './import-finding.entity.js';
import { ImportFindingKindIs, ImportStatusIs } from './import-kind.js';
import { Import } from './import.entity.js';

@InputType({ description: '导入筛选：Which imports.' })
export class ImportFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按区域：Into this part of the tree.' })
  area?: AreaScope;

  @Field(() => ImportStatusIs, { nullable: true, description: '按状态：That have come so far.' })
  status?: InstanceType<typeof ImportStatusIs>;
}

export enum ImportOrderField {
  CREATED_AT = 'createdAt',
}
registerEnumType(ImportOrderField, {
  name: 'ImportOrderField',
  description: '导入排序：What imports can be sorted by.',
  valuesConfig: { CREATED_AT: { description: '按新建时间：by when they were begun.' } },
});

export const importList = listOf(Import, {
  filter: ImportFilter,
  order: ImportOrderField,
  orderName: 'ImportOrder',
  defaultOrder: [{ field: 'createdAt', direction: 'DESC' }],
});

@InputType({ description: '导入问题筛选：Which findings.' })
export class ImportFindingFilter extends NodeFilter {
  @Field(() => IdIs, { nullable: true, description: '按导入：Of this import.' })
  import?: IdIs;

  @Field(() => ImportFindingKindIs, { nullable: true, description: '按类别：Of this kind.' })
  kind?: InstanceType<typeof ImportFindingKindIs>;
}

export enum ImportFindingOrderField {
  ROW = 'row',
}
registerEnumType(ImportFindingOrderField, {
  name: 'ImportFindingOrderField',
  description: '导入问题排序：What findings can be sorted by.',
  valuesConfig: { ROW: { description: '按行号：by their row in the file.' } },
});

export const importFindingList = listOf(ImportFinding, {
  filter: ImportFindingFilter,
  order: ImportFindingOrderField,
  orderName: 'ImportFindingOrder',
  defaultOrder: [{ field: 'row', direction: 'ASC' }],
});
