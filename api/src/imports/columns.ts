import { say, type Words } from '../kernel/words.js';
import { accountColumns } from './account-columns.js';
import { relationWords, residenceWords, sexWords, tagWords } from './allowed-words.js';
import { ImportField } from './import-field.js';
import { ImportKind } from './import-kind.js';

export interface Column {
  field: ImportField;
  /** As the template has it. */
  title: Words;
  /** Other headers that mean it, as `plainHeader` of recognise.ts has them. */
  headers: readonly string[];
  /** Of which rows; of households and of people, if left out. */
  kind?: ImportKind;
  required?: true;
  /** Said on the template's second sheet. */
  explain: string;
  /** Only these words; the first of each line is the one the template offers. */
  allowed?: readonly string[];
  example: string;
}

const F = ImportField;
const { PEOPLE, HOUSEHOLDS, ACCOUNTS } = ImportKind;

/** In the order of the template. A header that stands in several lines means the first one that its kind of file has. */
const columns: readonly Column[] = [
  {
    field: F.TOWNSHIP,
    title: say('乡镇', 'Township'),
    headers: ['乡镇街道', '街道', '镇', '乡', '镇街', '所属乡镇', '乡镇名称'],
    explain: '乡镇（街道）的名称或区划代码。只导入一个乡镇时可不填。',
    example: '',
  },
  {
    field: F.VILLAGE,
    title: say('村（社区）', 'Village'),
    headers: ['村', '社区', '村社区', '村居', '行政村', '小区', '所属村', '所属社区', '村名', '社区名称'],
    explain: '村、社区或小区的名称或区划代码。只导入一个村时可不填。',
    example: '',
  },
  {
    field: F.GRID,
    title: say('网格', 'Grid'),
    headers: ['所属网格', '网格名称', '网格编号', '网格号'],
    explain: '网格的名称。该村已划分网格时必填；不同村的网格同名时，请同时填写村（社区）。',
    example: '第一网格',
  },
  {
    field: F.ADDRESS,
    title: say('地址', 'Address'),
    headers: [
      '住址',
      '现住址',
      '居住地址',
      '家庭住址',
      '家庭地址',
      '详细地址',
      '居住地',
      '现居住地址',
      '户籍地址',
    ],
    explain: '怎样找到这一户，不超过 120 字。与楼栋、门牌合起来区分每一户；有楼栋或门牌时可不填。',
    example: '建设路12号',
  },
  {
    field: F.BUILDING,
    title: say('楼栋', 'Building'),
    headers: ['楼', '栋', '楼栋号', '楼号', '栋号', '幢', '幢号', '楼幢'],
    explain: '楼栋，没有可不填。',
    example: '3幢',
  },
  {
    field: F.DOOR,
    title: say('门牌', 'Door'),
    headers: ['门牌号', '房号', '室号', '户号', '单元室', '房间号', '门号'],
    explain: '门牌或房号，没有可不填。',
    example: '2单元501',
  },
  {
    field: F.DECLARED_SIZE,
    title: say('申报人数', 'People declared'),
    headers: ['人数', '家庭人数', '家庭人口', '人口数', '在住人数', '户人数', '常住人数'],
    explain: '住户自报的在住人数，0 到 50。按人员导入时可不填，按文件中该户的行数计。',
    example: '3',
  },
  {
    field: F.HOUSEHOLD_PHONE,
    title: say('住户电话', 'Household phone'),
    headers: [
      '户主电话',
      '户主手机',
      '户主联系电话',
      '家庭电话',
      '联系电话',
      '联系方式',
      '手机',
      '手机号',
      '手机号码',
      '电话',
      '电话号码',
    ],
    explain: '住户的联系电话，7 到 15 位数字。',
    example: '13800001234',
  },
  {
    field: F.TAGS,
    title: say('住户标签', 'Household tags'),
    headers: ['标签', '户标签', '住户类别'],
    explain: '上门时要留意的情况，多个用顿号隔开。',
    allowed: tagWords.offered,
    example: '',
  },
  {
    field: F.HEAD,
    title: say('户主', 'Head of household'),
    headers: ['户主姓名', '户主名称'],
    kind: PEOPLE,
    explain: '户主的姓名。与本行姓名相同时，与户主关系可不填。',
    example: '张三',
  },
  {
    field: F.NAME,
    title: say('姓名', 'Name'),
    headers: ['人员姓名', '居民姓名', '名字', '家庭成员', '成员姓名'],
    kind: PEOPLE,
    required: true,
    explain: '不超过 50 字。',
    example: '张三',
  },
  {
    field: F.RELATION,
    title: say('与户主关系', 'Relation to head'),
    headers: ['关系', '户主关系', '与户主的关系', '家庭关系'],
    kind: PEOPLE,
    explain: '本人是户主的填“户主”。“妻子”“长子”“母亲”等常用称谓也能识别。',
    allowed: relationWords.offered,
    example: '户主',
  },
  {
    field: F.ID_NUMBER,
    title: say('身份证号', 'ID number'),
    headers: ['身份证', '身份证号码', '公民身份号码', '身份号码', '证件号', '证件号码', '身份证件号码'],
    kind: PEOPLE,
    explain: '18 位。请保持“文本”格式，否则 Excel 会改掉末三位。没有的可不填，但要填性别和出生日期。',
    example: '',
  },
  {
    field: F.SEX,
    title: say('性别', 'Sex'),
    headers: [],
    kind: PEOPLE,
    explain: '填了身份证号的可不填。',
    allowed: sexWords.offered,
    example: '男',
  },
  {
    field: F.BIRTH_DATE,
    title: say('出生日期', 'Birth date'),
    headers: ['出生年月日', '生日', '出生年月', '出生'],
    kind: PEOPLE,
    explain: '如 1980-05-06、1980/5/6、1980年5月6日。填了身份证号的可不填。',
    example: '1980-05-06',
  },
  {
    field: F.PHONE,
    title: say('本人电话', 'Own phone'),
    headers: ['联系电话', '手机', '手机号', '手机号码', '电话', '电话号码', '联系方式', '个人电话'],
    kind: PEOPLE,
    explain: '本人的联系电话，7 到 15 位数字，没有可不填。',
    example: '13800001234',
  },
  {
    field: F.RESIDENCE,
    title: say('居住情况', 'Residence'),
    headers: ['居住状态', '居住类型', '人员类别', '居住类别', '人户状态'],
    kind: PEOPLE,
    explain: '不填按“常住”计。',
    allowed: residenceWords.offered,
    example: '常住',
  },
];

const byField = new Map([...columns, ...accountColumns].map((column) => [column.field, column]));

export const titleOf = (field: ImportField): string => byField.get(field)!.title.zh;

/** What a row of this kind has. */
export const columnsFor = (kind: ImportKind): readonly Column[] =>
  kind === ACCOUNTS
    ? accountColumns
    : columns
        .filter((column) => (column.kind ?? kind) === kind)
        .map((column) =>
          column.field === F.DECLARED_SIZE && kind === HOUSEHOLDS ? { ...column, required: true } : column,
        );
