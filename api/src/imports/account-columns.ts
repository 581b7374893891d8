import { say } from '../kernel/words.js';
import type { Column } from './columns.js';
import { ImportField } from './import-field.js';
import { ImportKind } from './import-kind.js';

const F = ImportField;
const kind = ImportKind.ACCOUNTS;

/** What a row has that gives a post to an account, in the order of the template. */
export const accountColumns: readonly Column[] = [
  {
    field: F.USERNAME,
    title: say('用户名', 'Username'),
    headers: ['账号', '登录名', '登录账号', '帐号', '账户', '用户账号'],
    ...{ kind, required: true },
    explain:
      '登录用，3 到 40 个小写字母、数字或 . _ -，全平台不能重复，可加乡镇或村的拼音。同一用户名占多行，就是同一账号的多个任职；已有的用户名只增加任职，不改姓名、电话和密码。',
    example: 'dongxiang-zhangsan',
  },
  {
    field: F.DISPLAY_NAME,
    title: say('姓名', 'Name'),
    headers: ['人员姓名', '名字', '使用人', '干部姓名', '网格员姓名'],
    ...{ kind, required: true },
    explain: '1 到 40 个字。同一用户名的各行，姓名须一致。',
    example: '张三',
  },
  {
    field: F.WORK_PHONE,
    title: say('工作电话', 'Work phone'),
    headers: ['电话', '手机', '手机号', '手机号码', '电话号码', '联系电话', '联系方式', '办公电话'],
    kind,
    explain: '没有可不填。',
    example: '13800001234',
  },
  {
    field: F.ROLE,
    title: say('角色', 'Role'),
    headers: ['岗位', '岗位角色', '系统角色', '权限角色', '账号角色'],
    ...{ kind, required: true },
    explain: '内置角色或本县自定义角色的名称，只能填您有权授予的。',
    example: '网格员',
  },
  {
    field: F.POST_AREA,
    title: say('任职区域', 'Post area'),
    headers: ['区域', '所在区域', '管辖区域', '负责区域', '所属区域', '区划代码', '区域代码', '单位'],
    kind,
    explain:
      '区划代码，或从上到下的名称，用 / 隔开，如 东乡/甲村/第一网格；不重名时只写最后一级即可。不填就是导入的目标区域。新账号归属其第一行的区域。',
    example: '甲村/第一网格',
  },
  {
    field: F.POST_TITLE,
    title: say('职务', 'Title'),
    headers: ['职务名称', '职位', '任职名称'],
    kind,
    explain: '不超过 40 个字，没有可不填。',
    example: '第一网格网格员',
  },
  {
    field: F.STARTS_ON,
    title: say('起始日期', 'First day'),
    headers: ['开始日期', '任职日期', '起始时间', '开始时间', '生效日期'],
    kind,
    explain: '如 2026-05-06、2026/5/6。不能早于今天；不填就是导入当天。',
    example: '',
  },
  {
    field: F.ENDS_ON,
    title: say('结束日期', 'Last day'),
    headers: ['截止日期', '结束时间', '截止时间', '到期日期', '失效日期'],
    kind,
    explain: '最后一天。不填就一直有效，直到被结束。',
    example: '',
  },
];
