import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { EnumIs } from '../kernel/graphql/operators.js';

export enum ExportStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ExportStatus, {
  name: 'ExportStatus',
  description: '导出状态：How far an export has come.',
  valuesConfig: {
    QUEUED: { description: '等待中：it waits for its turn.' },
    RUNNING: { description: '导出中：rows are being written; see `rows` and `total`.' },
    DONE: { description: '已完成：the file can be downloaded until `expiresAt`.' },
    FAILED: { description: '未完成：it could not be finished; see `failure`.' },
    CANCELLED: { description: '已取消：by whoever asked for it.' },
  },
});
export const ExportStatusIs = EnumIs(ExportStatus, 'ExportStatus');

export enum ExportFormat {
  CSV = 'CSV',
}
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: '文件格式：What the file is.',
  valuesConfig: { CSV: { description: 'CSV：a table as text, in UTF-8, that Excel and WPS open.' } },
});

@ObjectType({ description: '导出列：A column of an export.' })
export class ExportColumn {
  @Field(() => String, {
    description: '路径：Where its value stands in a row, by response keys, e.g. `household.address`.',
  })
  path!: string;

  @Field(() => String, { description: '标题：What stands at its head.' })
  title!: string;
}

@InputType({ description: '导出列：A column of an export.' })
export class ExportColumnInput {
  @Field(() => String, {
    description: '路径：A field that the query selects, by response keys, e.g. `household.address`.',
  })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '标题：What stands at its head, at most 50 characters; the words of the schema, if left out.',
  })
  title?: string | null;
}
