import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EnumIs } from '../kernel/graphql/operators.js';
import { ImportField } from './import-field.js';

export enum ImportKind {
  HOUSEHOLDS = 'HOUSEHOLDS',
  PEOPLE = 'PEOPLE',
  ACCOUNTS = 'ACCOUNTS',
}
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: '导入内容：What a row of the file is.',
  valuesConfig: {
    HOUSEHOLDS: { description: '住户：each row is a household.' },
    PEOPLE: {
      description:
        '人员：each row is somebody, with their household beside them; households that are not there are made.',
    },
    ACCOUNTS: {
      description:
        '账号与任职：each row is a post, with the account that shall hold it; accounts that are not there are created.',
    },
  },
});

export enum ImportStatus {
  WAITING = 'WAITING',
  UPLOADED = 'UPLOADED',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
  EXPIRED = 'EXPIRED',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
}
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: '导入状态：How far an import has come.',
  valuesConfig: {
    WAITING: { description: '待上传：there is no file yet.' },
    UPLOADED: { description: '待核对列：the file is read; say what its columns are.' },
    CHECKING: { description: '检查中：each row is held against the register; nothing is written.' },
    CHECKED: { description: '待导入：what would happen is known.' },
    RUNNING: { description: '导入中：rows are being written.' },
    DONE: { description: '已完成：every row has been dealt with.' },
    FAILED: { description: '未完成：it ended early; see its failure.' },
    CANCELLED: { description: '已取消：somebody stopped it; what was written until then stays.' },
    EXPIRED: { description: '已过期：nobody started it for a day, and its rows were erased.' },
    UNDOING: { description: '撤销中：what it made is being removed.' },
    UNDONE: { description: '已撤销：what it made is removed.' },
  },
});
export const ImportStatusIs = EnumIs(ImportStatus, 'ImportStatus');

export enum ImportFindingKind {
  FAULT = 'FAULT',
  REGISTERED = 'REGISTERED',
  DOUBTFUL = 'DOUBTFUL',
  NOTE = 'NOTE',
}
registerEnumType(ImportFindingKind, {
  name: 'ImportFindingKind',
  description: '问题类别：What a finding means for its row.',
  valuesConfig: {
    FAULT: { description: '错误：something is wrong, and the row is left out.' },
    REGISTERED: { description: '已登记：they are in the register already, and the row is left out.' },
    DOUBTFUL: { description: '疑似重复：may be there already; whoever imports says what is to happen.' },
    NOTE: { description: '提示：to be known; the row is imported.' },
  },
});
export const ImportFindingKindIs = EnumIs(ImportFindingKind, 'ImportFindingKind');

export enum Doubtful {
  SKIP = 'SKIP',
  ADD = 'ADD',
}
registerEnumType(Doubtful, {
  name: 'Doubtful',
  description: '疑似重复的处理：What happens with rows that may be there already.',
  valuesConfig: {
    SKIP: { description: '不导入：they are left out.' },
    ADD: { description: '仍然导入：they are added.' },
  },
});

@ObjectType({ description: '列：A column of the file, and what it is taken for.' })
export class ImportColumn {
  @Field(() => String, { description: '表头：What stands in the first line.' })
  header!: string;

  @Field(() => ImportField, {
    nullable: true,
    description: '对应项：What it holds; null where it is left out.',
  })
  field!: ImportField | null;
}

@ObjectType({ description: '计数：What the rows come to: would, before it runs; did, afterwards.' })
export class ImportCounts {
  @Field(() => Int, { description: '新住户：Households made.' })
  households!: number;

  @Field(() => Int, { description: '新人员：People made.' })
  people!: number;

  @Field(() => Int, { description: '新账号：Accounts created.' })
  accounts!: number;

  @Field(() => Int, { description: '新任职：Posts granted.' })
  posts!: number;

  @Field(() => Int, { description: '已登记：Rows left out, since they are there already.' })
  registered!: number;

  @Field(() => Int, { description: '疑似重复：Rows that may be there already.' })
  doubtful!: number;

  @Field(() => Int, { description: '有错误：Rows left out, since something is wrong with them.' })
  faulty!: number;
}

export const NO_COUNTS: Readonly<ImportCounts> = {
  households: 0,
  people: 0,
  accounts: 0,
  posts: 0,
  registered: 0,
  doubtful: 0,
  faulty: 0,
};
