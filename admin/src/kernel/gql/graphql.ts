/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 能否操作：Whether an account may do something to a record, or what stands against it. */
export const AccessVerdict = {
  /** 可以：it may. */
  ALLOWED: 'ALLOWED',
  /** 账号已停用：the account is disabled. */
  ACCOUNT_DISABLED: 'ACCOUNT_DISABLED',
  /** 须先修改密码：its password was set by somebody else and not changed yet: its posts do not count. */
  PASSWORD_NOT_CHANGED: 'PASSWORD_NOT_CHANGED',
  /** 须先设置二次验证：one of its roles must have a second factor, and it has none: its posts do not count. */
  NO_SECOND_FACTOR: 'NO_SECOND_FACTOR',
  /** 无在任职务：none of its posts that can be seen is in force. */
  NO_POST: 'NO_POST',
  /** 角色无此权限：none of its roles has the permission. */
  ROLE_LACKS: 'ROLE_LACKS',
  /** 不在范围内：the record lies outside of what its posts reach. */
  OUT_OF_REACH: 'OUT_OF_REACH',
  /** 状态不符：the record is not in a state for it. */
  WRONG_STATE: 'WRONG_STATE',
  /** 另有限制：a rule beyond role, area and state stands against it. */
  GUARDED: 'GUARDED'
} as const;

export type AccessVerdict = typeof AccessVerdict[keyof typeof AccessVerdict];
/** 账号筛选：Which accounts. */
export type AccountFilter = {
  /** 按所属区域：At home in this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按姓名：With this display name. */
  displayName?: TextIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按状态：Enabled or disabled. */
  status?: AccountStatusIs | null | undefined;
  /** 按用户名：With this username, in lower case. */
  username?: TextIs | null | undefined;
};

/** Sorts a list of Account. */
export type AccountOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: AccountOrderField;
};

/** 账号排序：What accounts can be sorted by. */
export const AccountOrderField = {
  /** 按用户名：by username. */
  USERNAME: 'USERNAME',
  /** 按姓名：by display name. */
  DISPLAY_NAME: 'DISPLAY_NAME',
  /** 按创建时间：by when they were created. */
  CREATED_AT: 'CREATED_AT'
} as const;

export type AccountOrderField = typeof AccountOrderField[keyof typeof AccountOrderField];
/** 账号状态：Whether an account can sign in. */
export const AccountStatus = {
  /** 启用：can sign in. */
  ACTIVE: 'ACTIVE',
  /** 停用：cannot sign in; kept for history. */
  DISABLED: 'DISABLED'
} as const;

export type AccountStatus = typeof AccountStatus[keyof typeof AccountStatus];
/** Compares a AccountStatus. */
export type AccountStatusIs = {
  /** Equal to this. */
  eq?: AccountStatus | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<AccountStatus> | null | undefined;
};

/** 添加成员：Somebody who joins an organisation, by account or by name. */
export type AddMemberInput = {
  /** 账号：Their account; then the name is that account’s. */
  accountId?: string | null | undefined;
  /** 职务：What they are in it; MEMBER if left out. */
  duty?: MemberDuty | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 姓名：Of somebody without an account, at most 40 characters. */
  name?: string | null | undefined;
  /** 组织：Which organisation. */
  organisationId: string;
};

/** 更正走访：What was found, put right by the visitor on the same day. */
export type AmendVisitInput = {
  /** 编号：The visit. */
  id: string;
  /** 备注：At most 500 characters. */
  note?: string | null | undefined;
  /** 发放材料数：How many notices were handed over, at most 100; 0 if left out. */
  noticesHanded?: number | null | undefined;
  /** 走访结果：How it ended. */
  outcome: VisitOutcome;
  /** 见到人数：At least 1 if the outcome is MET, else 0 or left out. */
  peopleMet?: number | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 区划变动筛选：Which changes of the tree. */
export type AreaChangeFilter = {
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按类型：Of this kind. */
  kind?: AreaChangeKindIs | null | undefined;
  /** 按状态：In this state. */
  status?: AreaChangeStatusIs | null | undefined;
};

/** 区划变动类型：What was done to the tree. */
export const AreaChangeKind = {
  /** 划转：an area was put below another, with all that lies in it. */
  MOVE: 'MOVE',
  /** 合并：areas became one. */
  MERGE: 'MERGE',
  /** 拆分：an area became several. */
  SPLIT: 'SPLIT',
  /** 撤回：one of the others was taken back. */
  UNDO: 'UNDO'
} as const;

export type AreaChangeKind = typeof AreaChangeKind[keyof typeof AreaChangeKind];
/** Compares a AreaChangeKind. */
export type AreaChangeKindIs = {
  /** Equal to this. */
  eq?: AreaChangeKind | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<AreaChangeKind> | null | undefined;
};

/** 区划变动状态：How far it has come. */
export const AreaChangeStatus = {
  /** 排队中：it is large, and waits for its turn. */
  QUEUED: 'QUEUED',
  /** 办理中：it is being done; everybody sees the tree as it was until all of it is. */
  RUNNING: 'RUNNING',
  /** 已完成：it is done. */
  DONE: 'DONE',
  /** 未完成：nothing was changed; `failure` says why. */
  FAILED: 'FAILED',
  /** 已撤回：it was done, and taken back. */
  UNDONE: 'UNDONE'
} as const;

export type AreaChangeStatus = typeof AreaChangeStatus[keyof typeof AreaChangeStatus];
/** Compares a AreaChangeStatus. */
export type AreaChangeStatusIs = {
  /** Equal to this. */
  eq?: AreaChangeStatus | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<AreaChangeStatus> | null | undefined;
};

/** 区域筛选：Which areas. */
export type AreaFilter = {
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按类型：Of this kind. */
  kind?: AreaKindIs | null | undefined;
  /** 按名称：With this name. */
  name?: TextIs | null | undefined;
  /** 按区划代码：With this official code. */
  officialCode?: TextIs | null | undefined;
  /** 按上级：Directly below this area. */
  parent?: IdIs | null | undefined;
  /** 按状态：In use or closed. */
  status?: AreaStatusIs | null | undefined;
};

/** 区域类型：What an area is in the tree. */
export const AreaKind = {
  /** 县（市、区）：the root of a tree. */
  COUNTY: 'COUNTY',
  /** 乡镇（街道）：township or street. */
  TOWNSHIP: 'TOWNSHIP',
  /** 管区：a management district, between township and village where a county has them. */
  DISTRICT: 'DISTRICT',
  /** 村（社区）：village or community. */
  VILLAGE: 'VILLAGE',
  /** 小区：an urban compound; it may not belong to a community yet. */
  COMPOUND: 'COMPOUND',
  /** 网格：the ground one or a few grid workers walk, 300 to 400 households at most. */
  GRID: 'GRID'
} as const;

export type AreaKind = typeof AreaKind[keyof typeof AreaKind];
/** Compares a AreaKind. */
export type AreaKindIs = {
  /** Equal to this. */
  eq?: AreaKind | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<AreaKind> | null | undefined;
};

/** Sorts a list of Area. */
export type AreaOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: AreaOrderField;
};

/** 区域排序：What areas can be sorted by. */
export const AreaOrderField = {
  /** 按层级：in the order of the tree. */
  PATH: 'PATH',
  /** 按名称：by name. */
  NAME: 'NAME',
  /** 按类型：by kind. */
  KIND: 'KIND'
} as const;

export type AreaOrderField = typeof AreaOrderField[keyof typeof AreaOrderField];
/** 新名称：What an area is called once it has come along, where its name is taken there. */
export type AreaRenameInput = {
  /** 区域：One of those that lie directly below what is merged. */
  areaId: string;
  /** 名称：Its new name. */
  name: string;
};

/** 按区域筛选：By the place in the tree. An area the viewer may not open holds nothing. */
export type AreaScope = {
  /** 仅本级：At this very area. */
  eq?: string | null | undefined;
  /** 及其下级：At this area or anywhere below it. */
  under?: string | null | undefined;
};

/** 区域状态：Whether an area is in use. */
export const AreaStatus = {
  /** 在用：in use. */
  ACTIVE: 'ACTIVE',
  /** 已撤销：closed, kept for history. */
  CLOSED: 'CLOSED'
} as const;

export type AreaStatus = typeof AreaStatus[keyof typeof AreaStatus];
/** Compares a AreaStatus. */
export type AreaStatusIs = {
  /** Equal to this. */
  eq?: AreaStatus | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<AreaStatus> | null | undefined;
};

/** 变动原因：With what a stretch of an area’s history begins. */
export const AreaTermCause = {
  /** 设立：it came into being. */
  CREATED: 'CREATED',
  /** 更名：it got another name. */
  RENAMED: 'RENAMED',
  /** 划转：it, or an area above it, was moved below another. */
  MOVED: 'MOVED',
  /** 合并：another area was merged into it, or it into another. */
  MERGED: 'MERGED',
  /** 拆分：it was split, or came of a split. */
  SPLIT: 'SPLIT',
  /** 撤销：it was closed. */
  CLOSED: 'CLOSED',
  /** 恢复：it was put to use again. */
  REOPENED: 'REOPENED',
  /** 类型变更：it became another kind. */
  KIND_CHANGED: 'KIND_CHANGED',
  /** 代码变更：it got another official code. */
  CODE_CHANGED: 'CODE_CHANGED',
  /** 撤回变动：a change was taken back. */
  UNDONE: 'UNDONE'
} as const;

export type AreaTermCause = typeof AreaTermCause[keyof typeof AreaTermCause];
/** 区域沿革筛选：Which stretches of the history of areas. */
export type AreaTermFilter = {
  /** 按区域：Of this area. */
  area?: IdIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按类型：Of this kind then. */
  kind?: AreaKindIs | null | undefined;
  /** 按名称：Called so then. */
  name?: TextIs | null | undefined;
  /** 按区划代码：With this official code then. */
  officialCode?: TextIs | null | undefined;
  /** 日期：In force at the end of that day. */
  on?: string | null | undefined;
  /** 按上级：That hung directly below this area then. */
  parentId?: IdIs | null | undefined;
  /** 按状态：In use or closed then. */
  status?: AreaStatusIs | null | undefined;
};

/** 安排网格：Several grids for one grid worker, by a post in each. */
export type AssignGridsInput = {
  /** 账号：Who shall be their grid worker. */
  accountId: string;
  /** 网格：Which grids, 1 to 500. */
  areaIds: Array<string>;
  /** 结束日期：The last day; without one the posts last until they are ended. */
  endsOn?: string | null | undefined;
  /** 起始日期：The first day; today if left out. Not in the past. */
  startsOn?: string | null | undefined;
  /** 职务：What the posts are called, at most 40 characters. */
  title?: string | null | undefined;
};

/** 分派住户：Who goes to these doors. */
export type AssignHouseholdsInput = {
  /** 网格员：Whose post in force lets them record visits at each of these doors; null takes the doors back. */
  accountId?: string | null | undefined;
  /** 住户：Which households, 1 to 500. */
  households: Array<SeenHousehold>;
};

/** 审计筛选：Which events of the audit trail. */
export type AuditEventFilter = {
  /** 按操作人：Done by this account. */
  account?: IdIs | null | undefined;
  /** 按操作：This deed, by the name of its mutation. */
  action?: TextIs | null | undefined;
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按时间：In this span of time. */
  at?: DateTimeIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按对象类型：To this type. */
  subject?: TextIs | null | undefined;
  /** 按对象：To this record. */
  subjectId?: IdIs | null | undefined;
};

/** Sorts a list of AuditEvent. */
export type AuditEventOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: AuditEventOrderField;
};

/** 审计排序：What the audit trail can be sorted by. */
export const AuditEventOrderField = {
  /** 按时间：by when it was done. */
  AT: 'AT'
} as const;

export type AuditEventOrderField = typeof AuditEventOrderField[keyof typeof AuditEventOrderField];
/** 包保筛选：Which bindings. */
export type BindingFilter = {
  /** 按账号：Held by this account. */
  account?: IdIs | null | undefined;
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 是否在任：In force today, or not. */
  current?: BooleanIs | null | undefined;
  /** 即将到期：In force today, and the last day is within so many days; 0 to 366. */
  expiringWithinDays?: number | null | undefined;
  /** 是否移交而来：Handed over from somebody else, or not. */
  handedOver?: BooleanIs | null | undefined;
  /** 按包保人：Held by somebody of this name. */
  holderName?: TextIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按类型：Of this kind. */
  kind?: BindingKindIs | null | undefined;
  /** 包保超限：In force, and their holder answers for too many areas; or not. */
  overLimit?: BooleanIs | null | undefined;
};

/** 包保类型：At which level of the chain somebody answers for an area. */
export const BindingKind = {
  /** 县领导包保：a leader of the county, for a township or what lies in one. */
  COUNTY_LEADER: 'COUNTY_LEADER',
  /** 乡镇领导包保：a leader of the township, for a village or a compound. */
  TOWNSHIP_LEADER: 'TOWNSHIP_LEADER',
  /** 干部包保：a cadre, for a compound, a grid or a village. */
  CADRE: 'CADRE',
  /** 网格员包户：a worker, for a grid or for a group of households in it. */
  WORKER: 'WORKER',
  /** 部门包片：a department, by whoever leads its people there. */
  DEPARTMENT: 'DEPARTMENT'
} as const;

export type BindingKind = typeof BindingKind[keyof typeof BindingKind];
/** Compares a BindingKind. */
export type BindingKindIs = {
  /** Equal to this. */
  eq?: BindingKind | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<BindingKind> | null | undefined;
};

/** 包保上限：How many areas one person can answer for. */
export type BindingLimitInput = {
  /** 包保类型：In which kind. */
  kind: BindingKind;
  /** 上限：So many, 1 to 999. */
  limit: number;
};

/** Sorts a list of Binding. */
export type BindingOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: BindingOrderField;
};

/** 包保排序：What bindings can be sorted by. */
export const BindingOrderField = {
  /** 按区域：in the order of the tree. */
  AREA: 'AREA',
  /** 按包保人：by the name of who holds them. */
  HOLDER: 'HOLDER',
  /** 按起始日期：by their first day. */
  STARTS_ON: 'STARTS_ON',
  /** 按结束日期：by their last day; those without an end count as the latest. */
  ENDS_ON: 'ENDS_ON'
} as const;

export type BindingOrderField = typeof BindingOrderField[keyof typeof BindingOrderField];
/** 是否：Compares a yes or no. */
export type BooleanIs = {
  /** Equal to this. */
  eq: boolean;
};

/** 取消导出：It stops at the page it is at. */
export type CancelExportInput = {
  /** 编号：The export. */
  id: string;
};

/** 取消导入：It stops at the rows it is at; what it has written stays, and can be undone. */
export type CancelImportInput = {
  /** 编号：The import. */
  id: string;
};

/** 变更区划代码：Another official code, from a day on. */
export type ChangeAreaCodeInput = {
  /** 生效日期：The first day of it: up to today, and not before the last change of the area. Today if left out. */
  from?: string | null | undefined;
  /** 编号：The area. */
  id: string;
  /** 区划代码：6, 9 or 12 digits; null where it has none any more. */
  officialCode?: string | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 变更区域类型：A village becomes a compound, and so on. */
export type ChangeAreaKindInput = {
  /** 编号：The area. */
  id: string;
  /** 区域类型：What it becomes. */
  kind: AreaKind;
  /** 版本：The version that was read. */
  version: number;
};

/** 修改密码：A new password for the own account. */
export type ChangePasswordInput = {
  /** 当前密码：The password until now. */
  current: string;
  /** 新密码：At least 10 characters, not the username, not a common one. */
  next: string;
};

/** 检查导入：What the columns of the file are. */
export type CheckImportInput = {
  /** 列：What each column holds, from left to right; null leaves one out. */
  fields: Array<ImportField | null | undefined>;
  /** 编号：The import. */
  id: string;
};

/** 撤销区域：Closes an area under which nothing current is left. */
export type CloseAreaInput = {
  /** 编号：The area. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 结束专项行动：Ends a response and freezes its records. */
export type CloseResponseInput = {
  /** 编号：The response. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 确认二次验证：Shows that the authenticator app has the secret. */
export type ConfirmSecondFactorInput = {
  /** 动态验证码：The six digits that the app shows. */
  code: string;
};

/** 新建账号：A new account; it sees nothing until it is given a post. */
export type CreateAccountInput = {
  /** 所属区域：Its home area. */
  areaId: string;
  /** 姓名：The name that others see, at most 40 characters. */
  displayName: string;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 初始密码：At least 10 characters, not the username, not a common one. It signs in within 14 days, and allows nothing but setting another. */
  password: string;
  /** 工作电话：A business phone. */
  phone?: string | null | undefined;
  /** 用户名：3 to 40 letters, digits or . _ -; upper case becomes lower case. */
  username: string;
};

/** 新建区域：A new area below another. */
export type CreateAreaInput = {
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 区域类型：One of the kinds its parent allows. */
  kind: AreaKind;
  /** 名称：Its name, at most 60 characters. */
  name: string;
  /** 区划代码：6, 9 or 12 digits; a grid needs none. */
  officialCode?: string | null | undefined;
  /** 上级区域：The area it hangs below. */
  parentId: string;
};

/** 安排包保：Somebody is to answer for an area. */
export type CreateBindingInput = {
  /** 账号：Whose name is taken from it. Either this or `holderName`. */
  accountId?: string | null | undefined;
  /** 包保区域：What they are to answer for. */
  areaId: string;
  /** 结束日期：The last day, not before today; without one it lasts until it is ended. */
  endsOn?: string | null | undefined;
  /** 姓名：Of somebody without an account, at most 40 characters. */
  holderName?: string | null | undefined;
  /** 工作电话：A business phone; of an account its own, if left out. */
  holderPhone?: string | null | undefined;
  /** 职务：What they are, or the department, at most 40 characters. */
  holderTitle?: string | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 包保类型：At which level of the chain. */
  kind: BindingKind;
  /** 包保范围：Which part of the area, at most 60 characters; all of it if left out. */
  part?: string | null | undefined;
  /** 起始日期：The first day; today if left out. */
  startsOn?: string | null | undefined;
};

/** 导出列表：Which list, which of its values, and why. */
export type CreateExportInput = {
  /** 导出列：From left to right; every value that the query selects, if left out. */
  columns?: Array<ExportColumnInput> | null | undefined;
  /** 文件格式：CSV, if left out. */
  format?: ExportFormat | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 最多行数：Only so many of the first rows; all, if left out. */
  maxRows?: number | null | undefined;
  /** 任职：The post it is made in: it holds what that shows. Left out, the only one of the viewer that may export. */
  postId?: string | null | undefined;
  /** 查询：One query of one list with `nodes`, as it is shown on the screen: its filter and order hold, its pages do not. */
  query: string;
  /** 理由：What it is for, 4 to 200 characters; it is kept in the trail. */
  reason: string;
  /** 变量：The variables of the query. */
  variables?: unknown;
};

/** 登记住户：A new household. */
export type CreateHouseholdInput = {
  /** 地址：How to find the door, at most 120 characters. */
  address: string;
  /** 所属区域：Its grid, or its village or compound where that has no grids. */
  areaId: string;
  /** 楼栋：The building, at most 40 characters. */
  building?: string | null | undefined;
  /** 申报人数：How many people it says it has, from 0 to 50. */
  declaredSize: number;
  /** 门牌：The door, at most 40 characters. */
  door?: string | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 联系电话：In full; kept sealed and shown masked. */
  phone?: string | null | undefined;
  /** 标签：What to bear in mind at the door. */
  tags?: Array<HouseholdTag> | null | undefined;
};

/** 新建导入：Into which area, and what the rows of the file are. */
export type CreateImportInput = {
  /** 目标区域：Nothing outside it is made, whatever the file says. */
  areaId: string;
  /** 文件名：What the file is called, with `.xlsx` or `.csv`. */
  fileName: string;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 导入内容：What a row is. */
  kind: ImportKind;
};

/** 设立联防区：Areas that shall see of each other what is shared, for a term. */
export type CreateJointZoneInput = {
  /** 参与区域：2 to 20 areas, none inside another; the viewer answers for an area above all of them. */
  areaIds: Array<string>;
  /** 结束日期：The last day, within a year; it can be put off. */
  endsOn: string;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 牵头人：The account of who leads it. */
  leadId: string;
  /** 名称：Its name, at most 60 characters. */
  name: string;
  /** 共享内容：What they see of each other; of `shareable`. */
  shares: Array<ShareInput>;
  /** 开始日期：The first day; today if left out. Not in the past. */
  startsOn?: string | null | undefined;
};

/** 设立组织：A new organisation, where it belongs and what it covers. */
export type CreateOrganisationInput = {
  /** 所属区域：Where it belongs; it stays there. */
  areaId: string;
  /** 覆盖区域：At or below where it belongs, at most 50; left out, all of where it belongs. */
  areaIds?: Array<string> | null | undefined;
  /** 结束日期：Its last day. What is set up for a term needs one, within a year; it can be put off. */
  endsOn?: string | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 类型：What it is; it stays so. */
  kind: OrganisationKind;
  /** 名称：Its name, at most 60 characters. */
  name: string;
  /** 上级组织：The one it stands under. */
  parentId?: string | null | undefined;
  /** 成立日期：Its first day; today if left out. One that has long stood began in the past. */
  startsOn?: string | null | undefined;
};

/** 登记人员：A new person in a household. */
export type CreatePersonInput = {
  /** 出生日期：The day of birth. */
  birthDate: string;
  /** 住户：The household they live in. */
  householdId: string;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 身份证号：In full; checked, kept sealed and shown masked. Leave it out where there is none. */
  idNumber?: string | null | undefined;
  /** 姓名：The name, at most 50 characters. */
  name: string;
  /** 电话：In full; kept sealed and shown masked. */
  phone?: string | null | undefined;
  /** 与户主关系：What they are to the head of the household. */
  relation: Relation;
  /** 居住情况：On what footing they live here. */
  residence: Residence;
  /** 性别：As in the identity document. */
  sex: Sex;
};

/** 设立专项行动：A new response, run by a county or a township. */
export type CreateResponseInput = {
  /** 范围：The county or township where it is run. */
  areaId: string;
  /** 结束日期：Its last day, where that is known. */
  endsOn?: string | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 类别：What it is against or for; it stays so. */
  kind: ResponseKind;
  /** 响应级别：From 1, the most serious, to 4. */
  level: number;
  /** 名称：Its name, at most 60 characters. */
  name: string;
  /** 阶段：The phase it starts in, at most 30 characters. */
  phase: string;
  /** 开始日期：Its first day. */
  startsOn: string;
};

/** 新建角色：A new role of a county. */
export type CreateRoleInput = {
  /** 县：The county it shall belong to. */
  areaId: string;
  /** 可由谁授予：Which built-in roles may give it, beside the county admin. */
  givenBy?: Array<RoleName> | null | undefined;
  /** 可授予的角色：Which roles its holders may give: none that can do more than itself. */
  gives?: Array<string> | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 权限：What it shall allow; nothing that one does not hold at the county oneself. */
  may: Array<RolePermissionInput>;
  /** 名称：What it is called, 2 to 20 characters. */
  title: string;
};

/** 按时刻筛选：Compares a moment; half-open ranges join without gap or overlap. */
export type DateTimeIs = {
  /** At or after. */
  gte?: string | null | undefined;
  /** Before. */
  lt?: string | null | undefined;
};

/** 委托代理：Somebody else holds a post for a leave. */
export type DelegatePostInput = {
  /** 代理人：Who stands in. Of one’s own post an account that one may read, at home where the post lies or above it; of another’s one that one may give posts to. */
  accountId: string;
  /** 结束日期：The last day, at most 92 days on, and not after the post's own. */
  endsOn: string;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 任职：The post that somebody is to stand in for. */
  postId: string;
  /** 起始日期：The first day; today if left out. */
  startsOn?: string | null | undefined;
};

/** 删除角色：A role that nobody needs any more. */
export type DeleteRoleInput = {
  /** 编号：The role. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 排序方向：Which end comes first. */
export const Direction = {
  /** 升序：smallest first. */
  ASC: 'ASC',
  /** 降序：largest first. */
  DESC: 'DESC'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
/** 停用账号：The account can no longer sign in; its sessions end at once. */
export type DisableAccountInput = {
  /** 编号：The account. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 撤销组织：Dissolves an organisation at once; posts at it end with it. */
export type DissolveOrganisationInput = {
  /** 编号：The organisation. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 疑似重复的处理：What happens with rows that may be there already. */
export const Doubtful = {
  /** 不导入：they are left out. */
  SKIP: 'SKIP',
  /** 仍然导入：they are added. */
  ADD: 'ADD'
} as const;

export type Doubtful = typeof Doubtful[keyof typeof Doubtful];
/** 启用账号：A disabled account can sign in again. */
export type EnableAccountInput = {
  /** 编号：The account. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 结束包保：Ends a binding, at once or on a day to come. */
export type EndBindingInput = {
  /** 结束日期：The last day; left out, or yesterday: it ends at once. */
  endsOn?: string | null | undefined;
  /** 编号：The binding. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 结束代理：Whoever was away is back. */
export type EndDelegationInput = {
  /** 编号：The post that is held in somebody’s stead. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 结束联防：Ends a joint zone at once. */
export type EndJointZoneInput = {
  /** 编号：The joint zone. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 结束任职：Ends a post, at once or on a day to come. */
export type EndPostInput = {
  /** 结束日期：The last day it is in force; left out, or yesterday: it ends at once. */
  endsOn?: string | null | undefined;
  /** 编号：The post. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 结束会话：Ends one of the own sessions, e.g. on a lost phone. */
export type EndSessionInput = {
  /** 编号：The session. */
  id: string;
};

/** 精确匹配：Equal, and nothing else: for what must not be guessed piece by piece. */
export type ExactIs = {
  /** Equal to this text. */
  eq: string;
};

/** 导出列：A column of an export. */
export type ExportColumnInput = {
  /** 路径：A field that the query selects, by response keys, e.g. `household.address`. */
  path: string;
  /** 标题：What stands at its head, at most 50 characters; the words of the schema, if left out. */
  title?: string | null | undefined;
};

/** 导出筛选：Which exports. */
export type ExportFilter = {
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按状态：That have come so far. */
  status?: ExportStatusIs | null | undefined;
};

/** 文件格式：What the file is. */
export const ExportFormat = {
  /** CSV：a table as text, in UTF-8, that Excel and WPS open. */
  CSV: 'CSV'
} as const;

export type ExportFormat = typeof ExportFormat[keyof typeof ExportFormat];
/** Sorts a list of Export. */
export type ExportOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: ExportOrderField;
};

/** 导出排序：What exports can be sorted by. */
export const ExportOrderField = {
  /** 按申请时间：by when they were asked for. */
  CREATED_AT: 'CREATED_AT'
} as const;

export type ExportOrderField = typeof ExportOrderField[keyof typeof ExportOrderField];
/** 导出状态：How far an export has come. */
export const ExportStatus = {
  /** 等待中：it waits for its turn. */
  QUEUED: 'QUEUED',
  /** 导出中：rows are being written; see `rows` and `total`. */
  RUNNING: 'RUNNING',
  /** 已完成：the file can be downloaded until `expiresAt`. */
  DONE: 'DONE',
  /** 未完成：it could not be finished; see `failure`. */
  FAILED: 'FAILED',
  /** 已取消：by whoever asked for it. */
  CANCELLED: 'CANCELLED'
} as const;

export type ExportStatus = typeof ExportStatus[keyof typeof ExportStatus];
/** Compares a ExportStatus. */
export type ExportStatusIs = {
  /** Equal to this. */
  eq?: ExportStatus | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<ExportStatus> | null | undefined;
};

/** 延长任职：A later end for a post that is to end, or none. */
export type ExtendPostInput = {
  /** 结束日期：The new last day, later than the one until now; left out, it lasts until it is ended. */
  endsOn?: string | null | undefined;
  /** 编号：The post. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 授予任职：A role in an area for somebody, for a term. */
export type GrantPostInput = {
  /** 账号：Who shall hold it. */
  accountId: string;
  /** 任职区域：Where; left out for a post at an organisation. */
  areaId?: string | null | undefined;
  /** 结束日期：The last day; without one it lasts until it is ended. */
  endsOn?: string | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 任职组织：At which organisation: it counts in every area that one covers, and ends with it at the latest. Instead of `areaId`. */
  organisationId?: string | null | undefined;
  /** 角色：One of `viewer.grantableRoles`. */
  role: string;
  /** 起始日期：The first day; today if left out. Not in the past. */
  startsOn?: string | null | undefined;
  /** 职务：What the post is called, at most 40 characters. */
  title?: string | null | undefined;
};

/** 移交包保：What one person answers for goes to another. */
export type HandOverBindingInput = {
  /** 账号：Whose name is taken from it. Either this or `holderName`. */
  accountId?: string | null | undefined;
  /** 包保：Which, 1 to 500, all of one person. */
  bindings: Array<SeenBinding>;
  /** 姓名：Of somebody without an account, at most 40 characters. */
  holderName?: string | null | undefined;
  /** 工作电话：A business phone; of an account its own, if left out. */
  holderPhone?: string | null | undefined;
  /** 职务：What they are, or the department, at most 40 characters. */
  holderTitle?: string | null | undefined;
  /** 移交日期：The first day of whoever takes over; today if left out. */
  on?: string | null | undefined;
  /** 移交原因：At most 200 characters. */
  reason?: string | null | undefined;
  /** 同时移交住户：Whether the households that the one was assigned in these areas go along, where the binding is a worker’s; yes if left out. Only on the day itself. */
  withHouseholds?: boolean | null | undefined;
};

/** 住户筛选：Which households. */
export type HouseholdFilter = {
  /** 按地址：With this address. */
  address?: TextIs | null | undefined;
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按标签：With this tag. */
  tags?: TagIs | null | undefined;
  /** 按走访：Visited in a response, or not yet. */
  visitedIn?: VisitedIn | null | undefined;
  /** 按责任网格员：Assigned to this account, or to nobody (`isNull`), as `worker` tells it. */
  worker?: IdIs | null | undefined;
};

/** Sorts a list of Household. */
export type HouseholdOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: HouseholdOrderField;
};

/** 住户排序：What households can be sorted by. */
export const HouseholdOrderField = {
  /** 按层级：by their place in the tree. */
  PATH: 'PATH',
  /** 按地址：by address, door 2 before door 10. */
  ADDRESS: 'ADDRESS',
  /** 按登记时间：by when they were registered. */
  CREATED_AT: 'CREATED_AT'
} as const;

export type HouseholdOrderField = typeof HouseholdOrderField[keyof typeof HouseholdOrderField];
/** 可查看项：What of a household can be unmasked. */
export const HouseholdRevealField = {
  /** 联系电话：its phone number. */
  PHONE: 'PHONE'
} as const;

export type HouseholdRevealField = typeof HouseholdRevealField[keyof typeof HouseholdRevealField];
/** 住户标签：What to bear in mind at a door. */
export const HouseholdTag = {
  /** 独居老人：an old person lives alone. */
  ELDERLY_ALONE: 'ELDERLY_ALONE',
  /** 残疾人：somebody is disabled. */
  DISABLED: 'DISABLED',
  /** 孕产妇：somebody is pregnant or has just given birth. */
  PREGNANT: 'PREGNANT',
  /** 婴幼儿：there is a baby or a small child. */
  INFANT: 'INFANT',
  /** 慢性病：somebody depends on regular treatment. */
  CHRONIC_ILLNESS: 'CHRONIC_ILLNESS',
  /** 出租房：the home is let. */
  RENTED: 'RENTED',
  /** 空置房：nobody lives there now. */
  VACANT_HOME: 'VACANT_HOME',
  /** 低保户：the household lives on a minimum allowance. */
  LOW_INCOME: 'LOW_INCOME'
} as const;

export type HouseholdTag = typeof HouseholdTag[keyof typeof HouseholdTag];
/** 按编号筛选：Compares an id. */
export type IdIs = {
  /** Equal to this id. */
  eq?: string | null | undefined;
  /** One of these ids; an empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** Whether there is none. */
  isNull?: boolean | null | undefined;
};

/** 导入区划：A table of divisions for a county. */
export type ImportAreasInput = {
  /** 县：The county to import into. */
  countyId: string;
  /** 试运行：Only say what would happen. */
  dryRun?: boolean | null | undefined;
  /** 文件：The CSV file in base64: columns code, name, kind, parentCode; UTF-8 (with or without BOM) or GBK. */
  file: string;
};

/** 导入项：What a column can hold. */
export const ImportField = {
  /** 乡镇：the township, where the file goes over several. */
  TOWNSHIP: 'TOWNSHIP',
  /** 村（社区）：the village, community or compound, by name or code. */
  VILLAGE: 'VILLAGE',
  /** 网格：the grid, by name or code. */
  GRID: 'GRID',
  /** 地址：how to find the door. */
  ADDRESS: 'ADDRESS',
  /** 楼栋：the building. */
  BUILDING: 'BUILDING',
  /** 门牌：the door. */
  DOOR: 'DOOR',
  /** 申报人数：how many people the household says it has. */
  DECLARED_SIZE: 'DECLARED_SIZE',
  /** 住户电话：the phone of the household. */
  HOUSEHOLD_PHONE: 'HOUSEHOLD_PHONE',
  /** 住户标签：what to bear in mind at the door. */
  TAGS: 'TAGS',
  /** 户主：the name of the head of the household. */
  HEAD: 'HEAD',
  /** 姓名：the name. */
  NAME: 'NAME',
  /** 与户主关系：what they are to the head. */
  RELATION: 'RELATION',
  /** 身份证号：the ID number. */
  ID_NUMBER: 'ID_NUMBER',
  /** 性别：as in the identity document. */
  SEX: 'SEX',
  /** 出生日期：the day of birth. */
  BIRTH_DATE: 'BIRTH_DATE',
  /** 本人电话：their own phone. */
  PHONE: 'PHONE',
  /** 居住情况：on what footing they live here. */
  RESIDENCE: 'RESIDENCE',
  /** 用户名：the name to sign in with. */
  USERNAME: 'USERNAME',
  /** 账号姓名：the name that others see. */
  DISPLAY_NAME: 'DISPLAY_NAME',
  /** 工作电话：a business phone. */
  WORK_PHONE: 'WORK_PHONE',
  /** 角色：what a built-in or a composed role is called. */
  ROLE: 'ROLE',
  /** 任职区域：the code of an area, or the names that lead to it. */
  POST_AREA: 'POST_AREA',
  /** 职务：what the post is called. */
  POST_TITLE: 'POST_TITLE',
  /** 起始日期：the first day of the post. */
  STARTS_ON: 'STARTS_ON',
  /** 结束日期：its last day. */
  ENDS_ON: 'ENDS_ON'
} as const;

export type ImportField = typeof ImportField[keyof typeof ImportField];
/** 导入筛选：Which imports. */
export type ImportFilter = {
  /** 按区域：Into this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按状态：That have come so far. */
  status?: ImportStatusIs | null | undefined;
};

/** 导入问题筛选：Which findings. */
export type ImportFindingFilter = {
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按导入：Of this import. */
  import?: IdIs | null | undefined;
  /** 按类别：Of this kind. */
  kind?: ImportFindingKindIs | null | undefined;
};

/** 问题类别：What a finding means for its row. */
export const ImportFindingKind = {
  /** 错误：something is wrong, and the row is left out. */
  FAULT: 'FAULT',
  /** 已登记：they are in the register already, and the row is left out. */
  REGISTERED: 'REGISTERED',
  /** 疑似重复：may be there already; whoever imports says what is to happen. */
  DOUBTFUL: 'DOUBTFUL',
  /** 提示：to be known; the row is imported. */
  NOTE: 'NOTE'
} as const;

export type ImportFindingKind = typeof ImportFindingKind[keyof typeof ImportFindingKind];
/** Compares a ImportFindingKind. */
export type ImportFindingKindIs = {
  /** Equal to this. */
  eq?: ImportFindingKind | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<ImportFindingKind> | null | undefined;
};

/** 导入内容：What a row of the file is. */
export const ImportKind = {
  /** 住户：each row is a household. */
  HOUSEHOLDS: 'HOUSEHOLDS',
  /** 人员：each row is somebody, with their household beside them; households that are not there are made. */
  PEOPLE: 'PEOPLE',
  /** 账号与任职：each row is a post, with the account that shall hold it; accounts that are not there are created. */
  ACCOUNTS: 'ACCOUNTS'
} as const;

export type ImportKind = typeof ImportKind[keyof typeof ImportKind];
/** Sorts a list of Import. */
export type ImportOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: ImportOrderField;
};

/** 导入排序：What imports can be sorted by. */
export const ImportOrderField = {
  /** 按新建时间：by when they were begun. */
  CREATED_AT: 'CREATED_AT'
} as const;

export type ImportOrderField = typeof ImportOrderField[keyof typeof ImportOrderField];
/** 导入状态：How far an import has come. */
export const ImportStatus = {
  /** 待上传：there is no file yet. */
  WAITING: 'WAITING',
  /** 待核对列：the file is read; say what its columns are. */
  UPLOADED: 'UPLOADED',
  /** 检查中：each row is held against the register; nothing is written. */
  CHECKING: 'CHECKING',
  /** 待导入：what would happen is known. */
  CHECKED: 'CHECKED',
  /** 导入中：rows are being written. */
  RUNNING: 'RUNNING',
  /** 已完成：every row has been dealt with. */
  DONE: 'DONE',
  /** 未完成：it ended early; see its failure. */
  FAILED: 'FAILED',
  /** 已取消：somebody stopped it; what was written until then stays. */
  CANCELLED: 'CANCELLED',
  /** 已过期：nobody started it for a day, and its rows were erased. */
  EXPIRED: 'EXPIRED',
  /** 撤销中：what it made is being removed. */
  UNDOING: 'UNDOING',
  /** 已撤销：what it made is removed. */
  UNDONE: 'UNDONE'
} as const;

export type ImportStatus = typeof ImportStatus[keyof typeof ImportStatus];
/** Compares a ImportStatus. */
export type ImportStatusIs = {
  /** Equal to this. */
  eq?: ImportStatus | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<ImportStatus> | null | undefined;
};

/** 联防区筛选：Which joint zones. */
export type JointZoneFilter = {
  /** 按共同上级：Managed in this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 是否生效：In their term today, or not. */
  current?: BooleanIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按名称：With this name. */
  name?: TextIs | null | undefined;
};

/** Sorts a list of JointZone. */
export type JointZoneOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: JointZoneOrderField;
};

/** 联防区排序：What joint zones can be sorted by. */
export const JointZoneOrderField = {
  /** 按名称：by name. */
  NAME: 'NAME',
  /** 按开始日期：by their first day. */
  STARTS_ON: 'STARTS_ON',
  /** 按结束日期：by their last day. */
  ENDS_ON: 'ENDS_ON'
} as const;

export type JointZoneOrderField = typeof JointZoneOrderField[keyof typeof JointZoneOrderField];
/** 组织职务：What somebody is in an organisation. It allows nothing by itself: a post does. */
export const MemberDuty = {
  /** 书记（队长、负责人）：its secretary or head; one at a time. */
  SECRETARY: 'SECRETARY',
  /** 副书记（副队长）：deputy. */
  DEPUTY_SECRETARY: 'DEPUTY_SECRETARY',
  /** 成员：member. */
  MEMBER: 'MEMBER'
} as const;

export type MemberDuty = typeof MemberDuty[keyof typeof MemberDuty];
/** Compares a MemberDuty. */
export type MemberDutyIs = {
  /** Equal to this. */
  eq?: MemberDuty | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<MemberDuty> | null | undefined;
};

/** 成员筛选：Which members. */
export type MemberFilter = {
  /** 按账号：With this account. */
  account?: IdIs | null | undefined;
  /** 按区域：Of organisations in this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 是否在册：Who belong to it today, or have left. */
  belongs?: BooleanIs | null | undefined;
  /** 按职务：With this duty. */
  duty?: MemberDutyIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按姓名：By this name. */
  name?: TextIs | null | undefined;
  /** 按组织：Of this organisation. */
  organisation?: IdIs | null | undefined;
};

/** Sorts a list of Member. */
export type MemberOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: MemberOrderField;
};

/** 成员排序：What members can be sorted by. */
export const MemberOrderField = {
  /** 按姓名：by name. */
  NAME: 'NAME',
  /** 按职务：by duty, the secretary last. */
  DUTY: 'DUTY',
  /** 按加入日期：by when they joined. */
  JOINED_ON: 'JOINED_ON'
} as const;

export type MemberOrderField = typeof MemberOrderField[keyof typeof MemberOrderField];
/** 合并区域：Areas of one kind become one: all that lies in them goes there, posts too, and they end. It needs the right on all of them. */
export type MergeAreasInput = {
  /** 被合并区域：The areas that end. */
  areaIds: Array<string>;
  /** 新区域：What they become; or else `targetId`. */
  newArea?: MergedAreaInput | null | undefined;
  /** 新名称：Of areas below them whose name is taken. */
  renames?: Array<AreaRenameInput> | null | undefined;
  /** 并入区域：The area they go to; or else `newArea`. */
  targetId?: string | null | undefined;
};

/** 合并成的新区域：A new area, of the kind of those that are merged. */
export type MergedAreaInput = {
  /** 名称：Its name; it may be that of one that is merged. */
  name: string;
  /** 区划代码：Its official code. */
  officialCode?: string | null | undefined;
  /** 上级区域：What it hangs below. */
  parentId: string;
};

/** 遗漏类型：What is missed. */
export const MissedKind = {
  /** 漏乡：townships where nothing has been done. */
  TOWNSHIP: 'TOWNSHIP',
  /** 漏村：villages where nothing has been done. */
  VILLAGE: 'VILLAGE',
  /** 漏网格：grids where nothing has been done. */
  GRID: 'GRID',
  /** 网格缺人：grids that have no grid worker today, told to whoever may read their posts. */
  GRID_WITHOUT_WORKER: 'GRID_WITHOUT_WORKER',
  /** 包保缺位：areas where nobody answers today in a kind that an area of theirs must have: never bound, expired, or left. Told to whoever may read their bindings. */
  BINDING: 'BINDING',
  /** 漏户：households not visited. */
  HOUSEHOLD: 'HOUSEHOLD',
  /** 漏人：people declared by a household and not registered, by household. */
  PERSON: 'PERSON'
} as const;

export type MissedKind = typeof MissedKind[keyof typeof MissedKind];
/** 划转区域：Another parent for an area, with all that lies in it. It needs the right at both ends. */
export type MoveAreaInput = {
  /** 编号：The area. */
  id: string;
  /** 新名称：What it is called from then on, where its name is taken there. */
  name?: string | null | undefined;
  /** 新上级：The area it is to hang below; the viewer must be able to create areas there. */
  parentId: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 迁移住户：Another area for a household; it needs the right to do so at both ends. It is assigned to nobody then. */
export type MoveHouseholdInput = {
  /** 迁入区域：The grid it moves to, or the village or compound where that has no grids. */
  areaId: string;
  /** 编号：The household. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 迁移人员：Another household for a person; it needs the right to do so at both ends. */
export type MovePersonInput = {
  /** 迁入住户：The household they live in now. */
  householdId: string;
  /** 编号：The person. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 通知类型：What a notice tells. */
export const NoticeKind = {
  /** 密码被重置：somebody (`by`) has set another password for the own account. */
  PASSWORD_RESET: 'PASSWORD_RESET',
  /** 新任职：a post was given to the viewer; gone with the post. */
  POST_GRANTED: 'POST_GRANTED',
  /** 任职将到期：a post of the viewer ends on `day`, within 14 days. */
  POST_ENDING: 'POST_ENDING',
  /** 待延长任职：`count` posts end within 14 days, which the viewer may extend; the last on `day`. */
  POSTS_TO_EXTEND: 'POSTS_TO_EXTEND',
  /** 待续包保：`count` bindings end within 14 days, which the viewer may extend; the last on `day`. */
  BINDINGS_TO_EXTEND: 'BINDINGS_TO_EXTEND',
  /** 导出完成：a file the viewer asked for can be downloaded. */
  EXPORT_DONE: 'EXPORT_DONE',
  /** 导出未完成：it could not be made; `detail` says why. */
  EXPORT_FAILED: 'EXPORT_FAILED',
  /** 导出将过期：its file can be downloaded for four hours more at most. */
  EXPORT_EXPIRING: 'EXPORT_EXPIRING',
  /** 导入检查完成：the `count` rows of a file have been checked; whether to import them is for the viewer to say. */
  IMPORT_CHECKED: 'IMPORT_CHECKED',
  /** 导入完成：every row has been dealt with, `count` records were made. */
  IMPORT_DONE: 'IMPORT_DONE',
  /** 导入未完成：it ended early; `detail` says why. */
  IMPORT_FAILED: 'IMPORT_FAILED',
  /** 联防已开始：a joint zone opens its areas to each other until `day`. */
  JOINT_ZONE_BEGUN: 'JOINT_ZONE_BEGUN',
  /** 联防将结束：a joint zone ends on `day`, within 14 days. */
  JOINT_ZONE_ENDING: 'JOINT_ZONE_ENDING',
  /** 专项行动设立：a response was opened where the viewer has a post, above it or below it. */
  RESPONSE_OPENED: 'RESPONSE_OPENED',
  /** 专项行动变更：its name, level, phase (`detail`) or last day changed. */
  RESPONSE_CHANGED: 'RESPONSE_CHANGED',
  /** 专项行动结束：it takes no records any more. */
  RESPONSE_CLOSED: 'RESPONSE_CLOSED'
} as const;

export type NoticeKind = typeof NoticeKind[keyof typeof NoticeKind];
/** 组织筛选：Which organisations. */
export type OrganisationFilter = {
  /** 按所属区域：That belong in this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 是否存续：That stand today, or do not. */
  current?: BooleanIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按类型：Of this kind. */
  kind?: OrganisationKindIs | null | undefined;
  /** 按名称：With this name. */
  name?: TextIs | null | undefined;
  /** 按上级组织：That stand under this one. */
  parent?: IdIs | null | undefined;
};

/** 组织类型：What an organisation is. The first four stand; the others are set up for a term. */
export const OrganisationKind = {
  /** 党委：party committee of a county or township. */
  COMMITTEE: 'COMMITTEE',
  /** 党总支：general party branch. */
  GENERAL_BRANCH: 'GENERAL_BRANCH',
  /** 党支部：party branch. */
  BRANCH: 'BRANCH',
  /** 楼栋党小组：party group of a building or two. */
  BUILDING_GROUP: 'BUILDING_GROUP',
  /** 临时党支部：party branch set up for a term, at a road, a compound, a site. */
  TEMPORARY_BRANCH: 'TEMPORARY_BRANCH',
  /** 突击队：commando team. */
  COMMANDO_TEAM: 'COMMANDO_TEAM',
  /** 责任区：responsibility zone of party members. */
  RESPONSIBILITY_ZONE: 'RESPONSIBILITY_ZONE',
  /** 志愿队：volunteer team. */
  VOLUNTEER_TEAM: 'VOLUNTEER_TEAM'
} as const;

export type OrganisationKind = typeof OrganisationKind[keyof typeof OrganisationKind];
/** Compares a OrganisationKind. */
export type OrganisationKindIs = {
  /** Equal to this. */
  eq?: OrganisationKind | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<OrganisationKind> | null | undefined;
};

/** Sorts a list of Organisation. */
export type OrganisationOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: OrganisationOrderField;
};

/** 组织排序：What organisations can be sorted by. */
export const OrganisationOrderField = {
  /** 按所属区域：in the order of the tree. */
  PATH: 'PATH',
  /** 按名称：by name. */
  NAME: 'NAME',
  /** 按成立日期：by their first day. */
  STARTS_ON: 'STARTS_ON',
  /** 按结束日期：by their last day; those without an end count as the latest. */
  ENDS_ON: 'ENDS_ON'
} as const;

export type OrganisationOrderField = typeof OrganisationOrderField[keyof typeof OrganisationOrderField];
/** 人员筛选：Which people. */
export type PersonFilter = {
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按住户：In this household. */
  household?: IdIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按身份证号：With exactly this ID number, in full; at most 60 such searches an hour. */
  idNumber?: ExactIs | null | undefined;
  /** 按首字母：By the first letters of the name. */
  initials?: TextIs | null | undefined;
  /** 按姓名：With this name. */
  name?: TextIs | null | undefined;
  /** 按全拼：By the name as it is typed; spaces and capitals do not matter. */
  pinyin?: TextIs | null | undefined;
  /** 按居住情况：Living here on this footing. */
  residence?: ResidenceIs | null | undefined;
};

/** Sorts a list of Person. */
export type PersonOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: PersonOrderField;
};

/** 人员排序：What people can be sorted by. */
export const PersonOrderField = {
  /** 按层级：by their place in the tree. */
  PATH: 'PATH',
  /** 按姓名：by name, as it is spoken (pinyin). */
  NAME: 'NAME',
  /** 按出生日期：by the day of birth. */
  BIRTH_DATE: 'BIRTH_DATE'
} as const;

export type PersonOrderField = typeof PersonOrderField[keyof typeof PersonOrderField];
/** 可查看项：What of a person can be unmasked. */
export const PersonRevealField = {
  /** 身份证号：the ID number. */
  ID_NUMBER: 'ID_NUMBER',
  /** 电话：the phone number. */
  PHONE: 'PHONE'
} as const;

export type PersonRevealField = typeof PersonRevealField[keyof typeof PersonRevealField];
/** 任职筛选：Which posts. */
export type PostFilter = {
  /** 按账号：Held by this account. */
  account?: IdIs | null | undefined;
  /** 按任职区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 是否在任：In force today, or not. */
  current?: BooleanIs | null | undefined;
  /** 是否代理：Held in somebody’s stead, or not. */
  delegated?: BooleanIs | null | undefined;
  /** 即将到期：In force today, and its last day is today or one of so many days after it, in China; 0 to 366. */
  expiringWithinDays?: number | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按任职组织：Held at this organisation, or at none. */
  organisation?: IdIs | null | undefined;
  /** 按角色：In this role, built in or composed. */
  role?: IdIs | null | undefined;
};

/** Sorts a list of Post. */
export type PostOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: PostOrderField;
};

/** 任职排序：What posts can be sorted by. */
export const PostOrderField = {
  /** 按起始日期：by their first day. */
  STARTS_ON: 'STARTS_ON',
  /** 按结束日期：by their last day; those without an end count as the latest. */
  ENDS_ON: 'ENDS_ON'
} as const;

export type PostOrderField = typeof PostOrderField[keyof typeof PostOrderField];
/** 任职判定：What one post says to a deed on a record. */
export const PostVerdict = {
  /** 允许：it gives the right. */
  ALLOWS: 'ALLOWS',
  /** 暂不生效：it would give the right, which is withheld until the account has a second factor. */
  WITHHELD: 'WITHHELD',
  /** 已结束：its term is over. */
  ENDED: 'ENDED',
  /** 尚未开始：its term has not begun. */
  NOT_BEGUN: 'NOT_BEGUN',
  /** 区域已撤销：its area is closed. */
  AREA_CLOSED: 'AREA_CLOSED',
  /** 角色无此权限：its role does not have the permission. */
  ROLE_LACKS: 'ROLE_LACKS',
  /** 不在范围内：it does not reach the record. */
  OUT_OF_REACH: 'OUT_OF_REACH',
  /** 状态不符：it reaches the record, which is not in a state for it. */
  WRONG_STATE: 'WRONG_STATE'
} as const;

export type PostVerdict = typeof PostVerdict[keyof typeof PostVerdict];
/** 通知已读：Up to when the viewer has read the notices. */
export type ReadNoticesInput = {
  /** 截至：The `at` of the newest that was seen. Never goes back, and not beyond the present. */
  until: string;
};

/** 登记走访：A visit to a household. */
export type RecordVisitInput = {
  /** 住户：The household visited. */
  householdId: string;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 备注：At most 500 characters. */
  note?: string | null | undefined;
  /** 发放材料数：How many notices were handed over, at most 100; 0 if left out. */
  noticesHanded?: number | null | undefined;
  /** 走访结果：How it ended. */
  outcome: VisitOutcome;
  /** 见到人数：At least 1 if the outcome is MET, else 0 or left out. */
  peopleMet?: number | null | undefined;
  /** 专项行动：The response it belongs to; it must be open and cover the household. */
  responseId: string;
  /** 走访时间：When the door was knocked on; now, if left out. */
  visitedAt?: string | null | undefined;
};

/** 与户主关系：What somebody is to the head of the household. */
export const Relation = {
  /** 户主：the head. */
  HEAD: 'HEAD',
  /** 配偶：wife or husband. */
  SPOUSE: 'SPOUSE',
  /** 子女：son or daughter. */
  CHILD: 'CHILD',
  /** 父母：mother or father. */
  PARENT: 'PARENT',
  /** 祖父母：grandmother or grandfather. */
  GRANDPARENT: 'GRANDPARENT',
  /** 孙子女：grandson or granddaughter. */
  GRANDCHILD: 'GRANDCHILD',
  /** 兄弟姐妹：sister or brother. */
  SIBLING: 'SIBLING',
  /** 其他亲属：another relative. */
  OTHER_RELATIVE: 'OTHER_RELATIVE',
  /** 非亲属：no relative, such as a tenant. */
  NOT_RELATED: 'NOT_RELATED'
} as const;

export type Relation = typeof Relation[keyof typeof Relation];
/** 删除边界：Removes the outline of an area. */
export type RemoveBoundariesInput = {
  /** 区域：The area. */
  areaId: string;
  /** 含下级：Those of all areas below it, too. */
  below?: boolean | null | undefined;
};

/** 移出成员：Somebody leaves an organisation; that they were in it is kept. */
export type RemoveMemberInput = {
  /** 编号：The member. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 移除二次验证：The own account signs in by its password alone again. */
export type RemoveSecondFactorInput = {
  /** 验证码：The code that the app shows, or a recovery code. */
  code: string;
  /** 当前密码：The own password. */
  password: string;
};

/** 区域更名：A new name for an area. */
export type RenameAreaInput = {
  /** 编号：The area. */
  id: string;
  /** 名称：Its new name, at most 60 characters. */
  name: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 更换恢复码：New recovery codes for the second factor there is. */
export type RenewRecoveryCodesInput = {
  /** 动态验证码：The code that the app shows now. A recovery code does not do. */
  code: string;
  /** 当前密码：The own password. */
  password: string;
};

/** 恢复区域：Puts a closed area to use again, empty, where it hung. */
export type ReopenAreaInput = {
  /** 编号：The area. */
  id: string;
  /** 新名称：Where its old name is taken by now. */
  name?: string | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 按角色要求二次验证：Which roles must have a second factor in a county. */
export type RequireSecondFactorInput = {
  /** 县：The county. */
  areaId: string;
  /** 原有角色：All that had to until now, as they were read: CONFLICT where that has changed. */
  instead: Array<string>;
  /** 角色：All that must have one from now on, built in or composed. */
  roles: Array<string>;
};

/** 必备包保：What an area of a kind must have. */
export type RequiredBindingsInput = {
  /** 区域类型：Of which kind. */
  areaKind: AreaKind;
  /** 包保类型：Which it must have; none where empty. */
  kinds: Array<BindingKind>;
};

/** 重置密码：A new password for somebody who has lost theirs; their sessions end at once. */
export type ResetPasswordInput = {
  /** 编号：The account. */
  id: string;
  /** 新密码：At least 10 characters, not the username, not a common one. It signs in within 14 days, and allows nothing but setting another. */
  password: string;
};

/** 重置二次验证：For somebody who has lost the telephone and the recovery codes. */
export type ResetSecondFactorInput = {
  /** 编号：The account. */
  id: string;
  /** 理由：Why, in 4 to 200 characters; supervisors can read it. */
  reason: string;
};

/** 居住情况：On what footing somebody lives in a household. */
export const Residence = {
  /** 常住：lives here. */
  RESIDENT: 'RESIDENT',
  /** 租住：rents here. */
  TENANT: 'TENANT',
  /** 返乡：has come back from elsewhere. */
  RETURNEE: 'RETURNEE',
  /** 探访：is here for a visit. */
  VISITOR: 'VISITOR',
  /** 外出：belongs here and is away. */
  AWAY: 'AWAY'
} as const;

export type Residence = typeof Residence[keyof typeof Residence];
/** Compares a Residence. */
export type ResidenceIs = {
  /** Equal to this. */
  eq?: Residence | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<Residence> | null | undefined;
};

/** 专项行动筛选：Which responses. */
export type ResponseFilter = {
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按类别：Of this kind. */
  kind?: ResponseKindIs | null | undefined;
  /** 按名称：With this name. */
  name?: TextIs | null | undefined;
  /** 按状态：Open or closed. */
  status?: ResponseStatusIs | null | undefined;
};

/** 行动类别：What a response is against or for. */
export const ResponseKind = {
  /** 传染病防控：an outbreak of any disease. */
  INFECTIOUS_DISEASE: 'INFECTIOUS_DISEASE',
  /** 疫苗接种：a vaccination drive. */
  VACCINATION: 'VACCINATION',
  /** 高温应对：a heatwave. */
  HEATWAVE: 'HEATWAVE',
  /** 防汛转移：a flood, and people moved out of its way. */
  FLOOD: 'FLOOD',
  /** 其他：anything else that sends people from door to door. */
  OTHER: 'OTHER'
} as const;

export type ResponseKind = typeof ResponseKind[keyof typeof ResponseKind];
/** Compares a ResponseKind. */
export type ResponseKindIs = {
  /** Equal to this. */
  eq?: ResponseKind | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<ResponseKind> | null | undefined;
};

/** Sorts a list of Response. */
export type ResponseOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: ResponseOrderField;
};

/** 专项行动排序：What responses can be sorted by. */
export const ResponseOrderField = {
  /** 按开始日期：by the first day. */
  STARTS_ON: 'STARTS_ON',
  /** 按名称：by name. */
  NAME: 'NAME'
} as const;

export type ResponseOrderField = typeof ResponseOrderField[keyof typeof ResponseOrderField];
/** 行动状态：Whether a response still takes records. */
export const ResponseStatus = {
  /** 进行中：takes records. */
  OPEN: 'OPEN',
  /** 已结束：ended; its records are frozen. */
  CLOSED: 'CLOSED'
} as const;

export type ResponseStatus = typeof ResponseStatus[keyof typeof ResponseStatus];
/** Compares a ResponseStatus. */
export type ResponseStatusIs = {
  /** Equal to this. */
  eq?: ResponseStatus | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<ResponseStatus> | null | undefined;
};

/** 角色筛选：Which composed roles. */
export type RoleFilter = {
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按状态：That can be given, or are deleted. */
  status?: RoleStatusIs | null | undefined;
  /** 按名称：Called this. */
  title?: TextIs | null | undefined;
};

/** 内置角色：A role that every county has. */
export const RoleName = {
  /** 县管理员：draws the hierarchy and gives every post in the county. */
  COUNTY_ADMIN: 'COUNTY_ADMIN',
  /** 乡镇干部：manages a township and gives posts in its villages. */
  TOWNSHIP_OFFICIAL: 'TOWNSHIP_OFFICIAL',
  /** 村（社区）书记：manages a village or community and its grid workers. */
  VILLAGE_SECRETARY: 'VILLAGE_SECRETARY',
  /** 网格员：visits the households of a grid. */
  GRID_WORKER: 'GRID_WORKER',
  /** 督查员：reads everything in an area, changes nothing. */
  INSPECTOR: 'INSPECTOR',
  /** 合作开发者：a program of another organisation, by API only. */
  PARTNER: 'PARTNER',
  /** 卫健部门：the registers of the health department, across an area. */
  HEALTH: 'HEALTH',
  /** 教育部门：the registers of the education department, across an area. */
  EDUCATION: 'EDUCATION',
  /** 市场监管部门：the registers of market regulation, across an area. */
  MARKET_REGULATION: 'MARKET_REGULATION',
  /** 公安部门：the registers of the police, across an area. */
  POLICE: 'POLICE',
  /** 民政部门：the registers of civil affairs, across an area. */
  CIVIL_AFFAIRS: 'CIVIL_AFFAIRS'
} as const;

export type RoleName = typeof RoleName[keyof typeof RoleName];
/** Sorts a list of Role. */
export type RoleOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: RoleOrderField;
};

/** 角色排序：What composed roles can be sorted by. */
export const RoleOrderField = {
  /** 按名称：by what they are called. */
  TITLE: 'TITLE'
} as const;

export type RoleOrderField = typeof RoleOrderField[keyof typeof RoleOrderField];
/** 角色权限：One permission that a composed role shall have. */
export type RolePermissionInput = {
  /** 操作：A deed by the name of its mutation, `read`, or a field group such as `readContact`. */
  action: string;
  /** 范围：Which of `permissions.reaches`, by kind; left out, all of them that one holds oneself. */
  reach?: Array<string> | null | undefined;
  /** 对象类型：On which type of record. */
  subject: string;
};

/** 角色状态：Whether a composed role can be given. */
export const RoleStatus = {
  /** 可用：it can be given. */
  ACTIVE: 'ACTIVE',
  /** 已删除：nobody holds it or can; kept for the posts that were in it. */
  DELETED: 'DELETED'
} as const;

export type RoleStatus = typeof RoleStatus[keyof typeof RoleStatus];
/** Compares a RoleStatus. */
export type RoleStatusIs = {
  /** Equal to this. */
  eq?: RoleStatus | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<RoleStatus> | null | undefined;
};

/** 所选包保：A binding as it was read. */
export type SeenBinding = {
  /** 编号：The binding. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 所选住户：A household as it was read. */
export type SeenHousehold = {
  /** 编号：The household. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 设置包保规则：What the chain of a county must be like. */
export type SetBindingRulesInput = {
  /** 县：The county. */
  areaId: string;
  /** 包保上限：By kind of binding, each of them. */
  limits: Array<BindingLimitInput>;
  /** 必备包保：By kind of area; a kind that is left out need have none. */
  required: Array<RequiredBindingsInput>;
  /** 版本：As it was read; 0 while what is usual holds. */
  version: number;
};

/** 上传边界：A GeoJSON file with the outlines of areas. */
export type SetBoundariesInput = {
  /** 区域：The outlines are of this area and of areas below it. */
  areaId: string;
  /** 试运行：Only say what would happen. */
  dryRun?: boolean | null | undefined;
  /** 文件：The GeoJSON file in base64, at most 8 MB: a FeatureCollection of polygons in degrees; each feature names its area by `code` or `name` (and `parent`). */
  file: string;
};

/** 性别：As in the identity document. */
export const Sex = {
  /** 女：female. */
  FEMALE: 'FEMALE',
  /** 男：male. */
  MALE: 'MALE'
} as const;

export type Sex = typeof Sex[keyof typeof Sex];
/** 共享内容：A permission to share, one of `shareable`. */
export type ShareInput = {
  /** 操作：The deed by the name of its mutation, or `read`. */
  action: string;
  /** 对象类型：To which type of record. */
  subject: string;
};

/** 拆分区域：An area becomes several beside each other. Everything in it is assigned to a part; nothing goes anywhere by default. */
export type SplitAreaInput = {
  /** 编号：The area. */
  id: string;
  /** 各部分：At least two. */
  into: Array<SplitPartInput>;
  /** 版本：The version that was read. */
  version: number;
};

/** 拆分后的部分：A part, and what goes to it. What no part names is an error, and so is what two name. */
export type SplitPartInput = {
  /** 账号：Of those at home in it; one that is named nowhere goes where all its posts go. */
  accountIds?: Array<string> | null | undefined;
  /** 下级区域：Of those directly below it. */
  areaIds?: Array<string> | null | undefined;
  /** 包保：Of those of the area that last; what no part names stays with the part that stays. */
  bindingIds?: Array<string> | null | undefined;
  /** 楼栋：All households of these buildings. */
  buildings?: Array<string> | null | undefined;
  /** 住户条件：All households that meet it. */
  filter?: HouseholdFilter | null | undefined;
  /** 住户：One by one. */
  householdIds?: Array<string> | null | undefined;
  /** 联防区：Of those it takes part in; several parts can name one. */
  jointZoneIds?: Array<string> | null | undefined;
  /** 名称：Of a new area; left out of the part that stays. */
  name?: string | null | undefined;
  /** 区划代码：Of a new area. */
  officialCode?: string | null | undefined;
  /** 组织：Of those that cover the area or belong to it; several parts can name one that belongs elsewhere. */
  organisationIds?: Array<string> | null | undefined;
  /** 任职：Of the posts at it that have not ended. */
  postIds?: Array<string> | null | undefined;
  /** 其余归入：All that no part names goes here; at most one says so. Without it whatever is named nowhere is an error. */
  rest?: boolean | null | undefined;
  /** 保留原区域：This part stays the area that is split; at most one. Without it that area ends. */
  stays?: boolean | null | undefined;
};

/** 开始导入：What happens with the rows that are doubtful or wrong. */
export type StartImportInput = {
  /** 疑似重复的处理：What happens with rows that may be there already. */
  doubtful: Doubtful;
  /** 例外行：Doubtful rows, by their number in the file, with which the opposite happens. */
  exceptRows?: Array<number> | null | undefined;
  /** 编号：The import. */
  id: string;
  /** 跳过错误行：Must be said where rows are wrong: they are left out, and the others imported. */
  skipFaulty?: boolean | null | undefined;
};

/** 开始设置二次验证：A second factor for the own account. */
export type StartSecondFactorInput = {
  /** 当前密码：The own password. */
  password: string;
};

/** 按标签筛选：Compares the tags of a household. */
export type TagIs = {
  /** Has this tag. */
  has?: HouseholdTag | null | undefined;
};

/** 领取初始密码：Of the accounts an import has made. Whoever imported is told them once, within 24 hours. */
export type TakeFirstPasswordsInput = {
  /** 编号：The import. */
  id: string;
};

/** 按文字筛选：Compares a text, by letter case. */
export type TextIs = {
  /** Has this text anywhere. */
  contains?: string | null | undefined;
  /** Equal to this text. */
  eq?: string | null | undefined;
  /** One of these texts; an empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** Begins with this text. */
  startsWith?: string | null | undefined;
};

/** 撤回区划变动：Takes back a change of the tree while nothing new depends on it. */
export type UndoAreaChangeInput = {
  /** 编号：The change. */
  id: string;
};

/** 撤销导入：Removes everything it made, as long as nothing else depends on any of it. */
export type UndoImportInput = {
  /** 编号：The import. */
  id: string;
};

/** 修改账号：What others see of an account. What is left out stays. */
export type UpdateAccountInput = {
  /** 姓名：The name that others see, at most 40 characters. */
  displayName?: string | null | undefined;
  /** 编号：The account. */
  id: string;
  /** 工作电话：A business phone; null removes it. */
  phone?: string | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 修改包保：What changes of a binding; what is left out stays. Who holds it changes by `handOverBinding`. */
export type UpdateBindingInput = {
  /** 结束日期：The last day, not before today; null takes the end away. */
  endsOn?: string | null | undefined;
  /** 工作电话：A business phone; null removes it. */
  holderPhone?: string | null | undefined;
  /** 职务：At most 40 characters; null removes it. */
  holderTitle?: string | null | undefined;
  /** 编号：The binding. */
  id: string;
  /** 包保范围：At most 60 characters; null for all of the area. */
  part?: string | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 变更住户：What changes on a household; what is left out stays as it is. */
export type UpdateHouseholdInput = {
  /** 地址：How to find the door, at most 120 characters. */
  address?: string | null | undefined;
  /** 楼栋：The building; null clears it. */
  building?: string | null | undefined;
  /** 申报人数：How many people it says it has, from 0 to 50. */
  declaredSize?: number | null | undefined;
  /** 门牌：The door; null clears it. */
  door?: string | null | undefined;
  /** 编号：The household. */
  id: string;
  /** 联系电话：A new one in full, never the masked one; null clears it. */
  phone?: string | null | undefined;
  /** 标签：All of its tags. */
  tags?: Array<HouseholdTag> | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 变更联防区：What changes on a joint zone; what is left out stays as it is. */
export type UpdateJointZoneInput = {
  /** 参与区域：All of its areas, 2 to 20. */
  areaIds?: Array<string> | null | undefined;
  /** 结束日期：Its last day, within a year from today. */
  endsOn?: string | null | undefined;
  /** 编号：The joint zone. */
  id: string;
  /** 牵头人：The account of who leads it from now on. */
  leadId?: string | null | undefined;
  /** 名称：Its new name, at most 60 characters. */
  name?: string | null | undefined;
  /** 共享内容：All that is shared; of `shareable`. */
  shares?: Array<ShareInput> | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 变更成员职务：Another duty for a member. */
export type UpdateMemberInput = {
  /** 职务：What they are from now on. */
  duty: MemberDuty;
  /** 编号：The member. */
  id: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 变更组织：What changes on an organisation; what is left out stays as it is. */
export type UpdateOrganisationInput = {
  /** 覆盖区域：All the areas it shall cover. Posts at it reach them at once, so each must be one that the viewer could give those posts in. */
  areaIds?: Array<string> | null | undefined;
  /** 结束日期：Its last day, not in the past; null for none. Posts at it that would last longer end then. */
  endsOn?: string | null | undefined;
  /** 编号：The organisation. */
  id: string;
  /** 名称：Its new name, at most 60 characters. */
  name?: string | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 变更人员：What changes on a person; what is left out stays as it is. */
export type UpdatePersonInput = {
  /** 出生日期：The day of birth; it must agree with the ID number. */
  birthDate?: string | null | undefined;
  /** 编号：The person. */
  id: string;
  /** 身份证号：A new one in full, never the masked one; null clears it. */
  idNumber?: string | null | undefined;
  /** 姓名：The name, at most 50 characters. */
  name?: string | null | undefined;
  /** 电话：A new one in full, never the masked one; null clears it. */
  phone?: string | null | undefined;
  /** 与户主关系：What they are to the head of the household. */
  relation?: Relation | null | undefined;
  /** 居住情况：On what footing they live here. */
  residence?: Residence | null | undefined;
  /** 性别：As in the identity document. */
  sex?: Sex | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 变更专项行动：What changes on a response; what is left out stays as it is. */
export type UpdateResponseInput = {
  /** 结束日期：Its last day; null leaves it open. */
  endsOn?: string | null | undefined;
  /** 编号：The response. */
  id: string;
  /** 响应级别：From 1, the most serious, to 4. */
  level?: number | null | undefined;
  /** 名称：Its new name, at most 60 characters. */
  name?: string | null | undefined;
  /** 阶段：The phase it is in now, at most 30 characters. */
  phase?: string | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 修改角色：What changes in a composed role; what is left out stays as it is. */
export type UpdateRoleInput = {
  /** 可由谁授予：All built-in roles that may give it, beside the county admin. */
  givenBy?: Array<RoleName> | null | undefined;
  /** 可授予的角色：All roles its holders may give. */
  gives?: Array<string> | null | undefined;
  /** 编号：The role. */
  id: string;
  /** 权限：All that it shall allow. */
  may?: Array<RolePermissionInput> | null | undefined;
  /** 名称：What it is called. */
  title?: string | null | undefined;
  /** 版本：The version that was read. */
  version: number;
};

/** 以他人身份查看：Whose panel to look at, and why. */
export type ViewAsInput = {
  /** 编号：The account. */
  id: string;
  /** 理由：Why, in 4 to 200 characters; the supervisors of the account can read it. */
  reason: string;
};

/** 走访筛选：Which visits. */
export type VisitFilter = {
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按住户：To this household. */
  household?: IdIs | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按结果：That ended so. */
  outcome?: VisitOutcomeIs | null | undefined;
  /** 按专项行动：In this response. */
  response?: IdIs | null | undefined;
  /** 按时间：In this span of time. */
  visitedAt?: DateTimeIs | null | undefined;
  /** 按走访人：By this account. */
  visitor?: IdIs | null | undefined;
  /** 是否作废：Voided, or not. */
  voided?: BooleanIs | null | undefined;
};

/** Sorts a list of Visit. */
export type VisitOrder = {
  /** Which end comes first; ASC if left out. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: VisitOrderField;
};

/** 走访排序：What visits can be sorted by. */
export const VisitOrderField = {
  /** 按走访时间：by the time of the visit. */
  VISITED_AT: 'VISITED_AT'
} as const;

export type VisitOrderField = typeof VisitOrderField[keyof typeof VisitOrderField];
/** 走访结果：How a visit ended at the door. */
export const VisitOutcome = {
  /** 见到：somebody of the household was met. */
  MET: 'MET',
  /** 无人在家：nobody was at home. */
  ABSENT: 'ABSENT',
  /** 拒绝：the door stayed closed. */
  REFUSED: 'REFUSED',
  /** 空户：nobody lives there. */
  VACANT: 'VACANT'
} as const;

export type VisitOutcome = typeof VisitOutcome[keyof typeof VisitOutcome];
/** Compares a VisitOutcome. */
export type VisitOutcomeIs = {
  /** Equal to this. */
  eq?: VisitOutcome | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<VisitOutcome> | null | undefined;
};

/** 按走访筛选：Whether a household was visited in a response. */
export type VisitedIn = {
  /** 专项行动：The response. One the viewer may not read has visited nobody. */
  responseId: string;
  /** 已走访：Visited, or else not yet. */
  visited: boolean;
};

/** 作废走访：Takes a visit out of the count; it stays in the list, with the reason. */
export type VoidVisitInput = {
  /** 编号：The visit. */
  id: string;
  /** 理由：Why, 4 to 200 characters. */
  reason: string;
  /** 版本：The version that was read. */
  version: number;
};

export type AccountFactsFragment = { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccountsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null }> } };

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { one: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type ResetSecondFactorMutationVariables = Exact<{
  input: ResetSecondFactorInput;
}>;


export type ResetSecondFactorMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, mustChangePassword: boolean, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type ViewAsMutationVariables = Exact<{
  input: ViewAsInput;
}>;


export type ViewAsMutation = { done: { token: string, until: string } };

export type AreaChangeFactsFragment = { id: string, viewerCan: Array<string>, kind: AreaChangeKind, status: AreaChangeStatus, rows: number, rowsDone: number, failure: string | null, accountName: string, createdAt: string, areas: Array<{ id: string, name: string }>, into: Array<{ id: string, name: string }> };

export type AreaChangesQueryVariables = Exact<{
  filter?: AreaChangeFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type AreaChangesQuery = { list: { nodes: Array<{ id: string, viewerCan: Array<string>, kind: AreaChangeKind, status: AreaChangeStatus, rows: number, rowsDone: number, failure: string | null, accountName: string, createdAt: string, areas: Array<{ id: string, name: string }>, into: Array<{ id: string, name: string }> }> } };

export type AreaHistoryQueryVariables = Exact<{
  id: string;
}>;


export type AreaHistoryQuery = { area: { id: string, history: { nodes: Array<{ id: string, since: string, until: string | null, cause: AreaTermCause, name: string, kind: AreaKind, officialCode: string | null, status: AreaStatus, lineage: Array<{ id: string, name: string }>, others: Array<{ id: string, name: string }> }> } } | null };

export type MoveAreaMutationVariables = Exact<{
  input: MoveAreaInput;
}>;


export type MoveAreaMutation = { done: { id: string, viewerCan: Array<string>, kind: AreaChangeKind, status: AreaChangeStatus, rows: number, rowsDone: number, failure: string | null, accountName: string, createdAt: string, areas: Array<{ id: string, name: string }>, into: Array<{ id: string, name: string }> } };

export type MergeAreasMutationVariables = Exact<{
  input: MergeAreasInput;
}>;


export type MergeAreasMutation = { done: { id: string, viewerCan: Array<string>, kind: AreaChangeKind, status: AreaChangeStatus, rows: number, rowsDone: number, failure: string | null, accountName: string, createdAt: string, areas: Array<{ id: string, name: string }>, into: Array<{ id: string, name: string }> } };

export type SplitAreaMutationVariables = Exact<{
  input: SplitAreaInput;
}>;


export type SplitAreaMutation = { done: { id: string, viewerCan: Array<string>, kind: AreaChangeKind, status: AreaChangeStatus, rows: number, rowsDone: number, failure: string | null, accountName: string, createdAt: string, areas: Array<{ id: string, name: string }>, into: Array<{ id: string, name: string }> } };

export type UndoAreaChangeMutationVariables = Exact<{
  input: UndoAreaChangeInput;
}>;


export type UndoAreaChangeMutation = { done: { id: string, viewerCan: Array<string>, kind: AreaChangeKind, status: AreaChangeStatus, rows: number, rowsDone: number, failure: string | null, accountName: string, createdAt: string, areas: Array<{ id: string, name: string }>, into: Array<{ id: string, name: string }> } };

export type ReopenAreaMutationVariables = Exact<{
  input: ReopenAreaInput;
}>;


export type ReopenAreaMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type ChangeAreaKindMutationVariables = Exact<{
  input: ChangeAreaKindInput;
}>;


export type ChangeAreaKindMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type ChangeAreaCodeMutationVariables = Exact<{
  input: ChangeAreaCodeInput;
}>;


export type ChangeAreaCodeMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type AreaChangePreviewFactsFragment = { areas: number, households: number, people: number, posts: number, accounts: number, rows: number, inBackground: boolean, ends: Array<{ id: string, name: string }>, made: Array<{ id: string, name: string }>, open: Array<{ subject: string, count: number }>, splitParts: Array<{ areas: number, households: number, posts: number, accounts: number, area: { id: string, name: string } }>, follows: Array<{ subject: string, id: string, name: string, joined: boolean, area: { id: string, name: string }, into: Array<{ id: string, name: string }> }>, postEffects: Array<{ postId: string, accountName: string, role: string, gains: number, loses: number, area: { id: string, name: string }, goesTo: { id: string, name: string } | null }> };

export type PreviewMoveAreaQueryVariables = Exact<{
  input: MoveAreaInput;
}>;


export type PreviewMoveAreaQuery = { preview: { areas: number, households: number, people: number, posts: number, accounts: number, rows: number, inBackground: boolean, ends: Array<{ id: string, name: string }>, made: Array<{ id: string, name: string }>, open: Array<{ subject: string, count: number }>, splitParts: Array<{ areas: number, households: number, posts: number, accounts: number, area: { id: string, name: string } }>, follows: Array<{ subject: string, id: string, name: string, joined: boolean, area: { id: string, name: string }, into: Array<{ id: string, name: string }> }>, postEffects: Array<{ postId: string, accountName: string, role: string, gains: number, loses: number, area: { id: string, name: string }, goesTo: { id: string, name: string } | null }> } };

export type PreviewMergeAreasQueryVariables = Exact<{
  input: MergeAreasInput;
}>;


export type PreviewMergeAreasQuery = { preview: { areas: number, households: number, people: number, posts: number, accounts: number, rows: number, inBackground: boolean, ends: Array<{ id: string, name: string }>, made: Array<{ id: string, name: string }>, open: Array<{ subject: string, count: number }>, splitParts: Array<{ areas: number, households: number, posts: number, accounts: number, area: { id: string, name: string } }>, follows: Array<{ subject: string, id: string, name: string, joined: boolean, area: { id: string, name: string }, into: Array<{ id: string, name: string }> }>, postEffects: Array<{ postId: string, accountName: string, role: string, gains: number, loses: number, area: { id: string, name: string }, goesTo: { id: string, name: string } | null }> } };

export type PreviewSplitAreaQueryVariables = Exact<{
  input: SplitAreaInput;
}>;


export type PreviewSplitAreaQuery = { preview: { areas: number, households: number, people: number, posts: number, accounts: number, rows: number, inBackground: boolean, ends: Array<{ id: string, name: string }>, made: Array<{ id: string, name: string }>, open: Array<{ subject: string, count: number }>, splitParts: Array<{ areas: number, households: number, posts: number, accounts: number, area: { id: string, name: string } }>, follows: Array<{ subject: string, id: string, name: string, joined: boolean, area: { id: string, name: string }, into: Array<{ id: string, name: string }> }>, postEffects: Array<{ postId: string, accountName: string, role: string, gains: number, loses: number, area: { id: string, name: string }, goesTo: { id: string, name: string } | null }> } };

export type PreviewUndoAreaChangeQueryVariables = Exact<{
  input: UndoAreaChangeInput;
}>;


export type PreviewUndoAreaChangeQuery = { preview: { areas: number, households: number, people: number, posts: number, accounts: number, rows: number, inBackground: boolean, ends: Array<{ id: string, name: string }>, made: Array<{ id: string, name: string }>, open: Array<{ subject: string, count: number }>, splitParts: Array<{ areas: number, households: number, posts: number, accounts: number, area: { id: string, name: string } }>, follows: Array<{ subject: string, id: string, name: string, joined: boolean, area: { id: string, name: string }, into: Array<{ id: string, name: string }> }>, postEffects: Array<{ postId: string, accountName: string, role: string, gains: number, loses: number, area: { id: string, name: string }, goesTo: { id: string, name: string } | null }> } };

export type AreaAsOfFactsFragment = { id: string, areaId: string, kind: AreaKind, name: string, lineage: Array<{ id: string }>, area: { id: string, name: string, status: AreaStatus } | null };

export type AreasAsOfQueryVariables = Exact<{
  date: string;
  filter?: AreaTermFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AreasAsOfQuery = { list: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, areaId: string, kind: AreaKind, name: string, lineage: Array<{ id: string }>, area: { id: string, name: string, status: AreaStatus } | null }> } };

export type AreaFactsFragment = { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> };

export type AreasQueryVariables = Exact<{
  filter?: AreaFilter | null | undefined;
  orderBy?: Array<AreaOrder> | AreaOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AreasQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> }> } };

export type AreaQueryVariables = Exact<{
  id: string;
}>;


export type AreaQuery = { one: { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null };

export type CreateAreaMutationVariables = Exact<{
  input: CreateAreaInput;
}>;


export type CreateAreaMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type RenameAreaMutationVariables = Exact<{
  input: RenameAreaInput;
}>;


export type RenameAreaMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type CloseAreaMutationVariables = Exact<{
  input: CloseAreaInput;
}>;


export type CloseAreaMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, validFrom: string, validTo: string | null, province: string | null, prefecture: string | null, childCount: number, gridCount: number, allowedChildKinds: Array<AreaKind>, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type ImportAreasMutationVariables = Exact<{
  input: ImportAreasInput;
}>;


export type ImportAreasMutation = { done: { dryRun: boolean, created: number, renamed: number, unchanged: number, errors: Array<{ line: number, column: string | null, message: string }> } };

export type AuditEventFactsFragment = { id: string, at: string, action: string, subject: string, subjectId: string | null, accountName: string, postTitle: string | null, placeName: string | null, reason: string | null, before: unknown, after: unknown, requestId: string, sealed: boolean, account: { id: string } | null };

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditEventFilter | null | undefined;
  orderBy?: Array<AuditEventOrder> | AuditEventOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditEventsQuery = { list: { totalCount: number, nodes: Array<{ id: string, at: string, action: string, subject: string, subjectId: string | null, accountName: string, postTitle: string | null, placeName: string | null, reason: string | null, before: unknown, after: unknown, requestId: string, sealed: boolean, account: { id: string } | null }> } };

export type AuditEventQueryVariables = Exact<{
  id: string;
}>;


export type AuditEventQuery = { one: { id: string, at: string, action: string, subject: string, subjectId: string | null, accountName: string, postTitle: string | null, placeName: string | null, reason: string | null, before: unknown, after: unknown, requestId: string, sealed: boolean, account: { id: string } | null } | null };

export type BindingFactsFragment = { id: string, version: number, viewerCan: Array<string>, kind: BindingKind, holderName: string, holderTitle: string | null, holderPhone: string | null, holderLeft: boolean, part: string | null, startsOn: string, endsOn: string | null, current: boolean, areasHeld: number, overLimit: boolean, householdsMoved: number, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, account: { id: string } | null, previous: { id: string, holderName: string, endsOn: string | null } | null };

export type BindingsQueryVariables = Exact<{
  filter?: BindingFilter | null | undefined;
  orderBy?: Array<BindingOrder> | BindingOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type BindingsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, kind: BindingKind, holderName: string, holderTitle: string | null, holderPhone: string | null, holderLeft: boolean, part: string | null, startsOn: string, endsOn: string | null, current: boolean, areasHeld: number, overLimit: boolean, householdsMoved: number, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, account: { id: string } | null, previous: { id: string, holderName: string, endsOn: string | null } | null }> } };

export type BindingQueryVariables = Exact<{
  id: string;
}>;


export type BindingQuery = { one: { id: string, version: number, viewerCan: Array<string>, kind: BindingKind, holderName: string, holderTitle: string | null, holderPhone: string | null, holderLeft: boolean, part: string | null, startsOn: string, endsOn: string | null, current: boolean, areasHeld: number, overLimit: boolean, householdsMoved: number, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, account: { id: string } | null, previous: { id: string, holderName: string, endsOn: string | null } | null } | null };

export type CreateBindingMutationVariables = Exact<{
  input: CreateBindingInput;
}>;


export type CreateBindingMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: BindingKind, holderName: string, holderTitle: string | null, holderPhone: string | null, holderLeft: boolean, part: string | null, startsOn: string, endsOn: string | null, current: boolean, areasHeld: number, overLimit: boolean, householdsMoved: number, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, account: { id: string } | null, previous: { id: string, holderName: string, endsOn: string | null } | null } };

export type UpdateBindingMutationVariables = Exact<{
  input: UpdateBindingInput;
}>;


export type UpdateBindingMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: BindingKind, holderName: string, holderTitle: string | null, holderPhone: string | null, holderLeft: boolean, part: string | null, startsOn: string, endsOn: string | null, current: boolean, areasHeld: number, overLimit: boolean, householdsMoved: number, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, account: { id: string } | null, previous: { id: string, holderName: string, endsOn: string | null } | null } };

export type EndBindingMutationVariables = Exact<{
  input: EndBindingInput;
}>;


export type EndBindingMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: BindingKind, holderName: string, holderTitle: string | null, holderPhone: string | null, holderLeft: boolean, part: string | null, startsOn: string, endsOn: string | null, current: boolean, areasHeld: number, overLimit: boolean, householdsMoved: number, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, account: { id: string } | null, previous: { id: string, holderName: string, endsOn: string | null } | null } };

export type HandOverBindingMutationVariables = Exact<{
  input: HandOverBindingInput;
}>;


export type HandOverBindingMutation = { done: { bindings: number, households: number } };

export type BindingRulesQueryVariables = Exact<{
  areaId: string;
}>;


export type BindingRulesQuery = { bindingRules: { version: number, required: Array<{ areaKind: AreaKind, kinds: Array<BindingKind> }>, limits: Array<{ kind: BindingKind, limit: number }> } | null };

export type SetBindingRulesMutationVariables = Exact<{
  input: SetBindingRulesInput;
}>;


export type SetBindingRulesMutation = { done: { version: number } };

export type BoundariesQueryVariables = Exact<{
  areaId: string;
  depth: number;
}>;


export type BoundariesQuery = { boundaries: Array<{ geometry: unknown, area: { id: string } }> };

export type SetBoundariesMutationVariables = Exact<{
  input: SetBoundariesInput;
}>;


export type SetBoundariesMutation = { done: { dryRun: boolean, added: number, replaced: number, leftOut: number, features: Array<{ number: number, name: string | null, code: string | null, areaId: string | null, areaName: string | null, points: number, message: string | null }> } };

export type RemoveBoundariesMutationVariables = Exact<{
  input: RemoveBoundariesInput;
}>;


export type RemoveBoundariesMutation = { done: { removed: number } };

export type CoverageQueryVariables = Exact<{
  areaId: string;
  responseId: string;
}>;


export type CoverageQuery = { coverage: { households: number, visited: number, met: number, peopleDeclared: number, peopleRegistered: number, peopleMet: number, lastActivityAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, townships: { total: number, active: number }, villages: { total: number, active: number }, grids: { total: number, active: number }, children: Array<{ households: number, visited: number, met: number, peopleDeclared: number, peopleRegistered: number, ratio: number, area: { id: string, kind: AreaKind, name: string } }> } | null };

export type MissedCountsQueryVariables = Exact<{
  areaId: string;
  responseId: string;
}>;


export type MissedCountsQuery = { withoutWorker: { totalCount: number }, unbound: { totalCount: number }, people: { totalCount: number } };

export type WorkersTodayQueryVariables = Exact<{
  areaId: string;
  responseId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkersTodayQuery = { workersToday: { totalCount: number, nodes: Array<{ id: string, name: string, assigned: number, visitsToday: number, peopleMetToday: number, missed: number, lastVisitAt: string | null, grids: Array<{ missed: number, area: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MissedQueryVariables = Exact<{
  areaId: string;
  responseId: string;
  kind: MissedKind;
  first: number;
  after?: string | null | undefined;
}>;


export type MissedQuery = { missed: { nodes: Array<{ id: string, kind: MissedKind, missing: number, lacking: Array<{ kind: BindingKind, last: { holderName: string } | null }> | null, area: { id: string, kind: AreaKind, name: string, viewerCan: Array<string>, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportFactsFragment = { id: string, viewerCan: Array<string>, status: ExportStatus, fileName: string, reason: string, rows: number, total: number | null, bytes: number, failure: string | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, area: { id: string, name: string } | null, columns: Array<{ path: string, title: string }> };

export type ExportsQueryVariables = Exact<{
  filter?: ExportFilter | null | undefined;
  orderBy?: Array<ExportOrder> | ExportOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ExportsQuery = { list: { totalCount: number, nodes: Array<{ id: string, viewerCan: Array<string>, status: ExportStatus, fileName: string, reason: string, rows: number, total: number | null, bytes: number, failure: string | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, area: { id: string, name: string } | null, columns: Array<{ path: string, title: string }> }> } };

export type ExportQueryVariables = Exact<{
  id: string;
}>;


export type ExportQuery = { one: { id: string, viewerCan: Array<string>, status: ExportStatus, fileName: string, reason: string, rows: number, total: number | null, bytes: number, failure: string | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, area: { id: string, name: string } | null, columns: Array<{ path: string, title: string }> } | null };

export type CreateExportMutationVariables = Exact<{
  input: CreateExportInput;
}>;


export type CreateExportMutation = { done: { id: string, viewerCan: Array<string>, status: ExportStatus, fileName: string, reason: string, rows: number, total: number | null, bytes: number, failure: string | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, area: { id: string, name: string } | null, columns: Array<{ path: string, title: string }> } };

export type CancelExportMutationVariables = Exact<{
  input: CancelExportInput;
}>;


export type CancelExportMutation = { done: { id: string, viewerCan: Array<string>, status: ExportStatus, fileName: string, reason: string, rows: number, total: number | null, bytes: number, failure: string | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, area: { id: string, name: string } | null, columns: Array<{ path: string, title: string }> } };

export type HouseholdsQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
  orderBy?: Array<HouseholdOrder> | HouseholdOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HouseholdsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, lastVisit: { visitedAt: string, outcome: VisitOutcome } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, worker: { id: string, accountName: string } | null }> } };

export type HouseholdQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdQuery = { one: { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, import: { id: string, fileName: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, worker: { id: string, accountName: string } | null } | null };

export type HouseholdFactsFragment = { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, worker: { id: string, accountName: string } | null };

export type CreateHouseholdMutationVariables = Exact<{
  input: CreateHouseholdInput;
}>;


export type CreateHouseholdMutation = { done: { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, worker: { id: string, accountName: string } | null } };

export type UpdateHouseholdMutationVariables = Exact<{
  input: UpdateHouseholdInput;
}>;


export type UpdateHouseholdMutation = { done: { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, worker: { id: string, accountName: string } | null } };

export type MoveHouseholdMutationVariables = Exact<{
  input: MoveHouseholdInput;
}>;


export type MoveHouseholdMutation = { done: { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, worker: { id: string, accountName: string } | null } };

export type AssignHouseholdsMutationVariables = Exact<{
  input: AssignHouseholdsInput;
}>;


export type AssignHouseholdsMutation = { done: { assigned: number, unchanged: number } };

export type WorkersOfAreaQueryVariables = Exact<{
  areaId: string;
}>;


export type WorkersOfAreaQuery = { posts: { nodes: Array<{ id: string, accountName: string, account: { id: string, status: AccountStatus } | null }> } };

export type RevealHouseholdMutationVariables = Exact<{
  id: string;
  fields: Array<HouseholdRevealField> | HouseholdRevealField;
  reason: string;
}>;


export type RevealHouseholdMutation = { done: { id: string, phone: string | null } };

export type ImportFactsFragment = { id: string, viewerCan: Array<string>, accountName: string, kind: ImportKind, status: ImportStatus, fileName: string, rows: number, done: number, made: number, firstPasswords: number, doubtful: Doubtful | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, failure: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, columns: Array<{ header: string, field: ImportField | null }>, counts: { households: number, people: number, accounts: number, posts: number, registered: number, doubtful: number, faulty: number } };

export type ImportsQueryVariables = Exact<{
  filter?: ImportFilter | null | undefined;
  orderBy?: Array<ImportOrder> | ImportOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImportsQuery = { list: { totalCount: number, nodes: Array<{ id: string, viewerCan: Array<string>, accountName: string, kind: ImportKind, status: ImportStatus, fileName: string, rows: number, done: number, made: number, firstPasswords: number, doubtful: Doubtful | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, failure: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, columns: Array<{ header: string, field: ImportField | null }>, counts: { households: number, people: number, accounts: number, posts: number, registered: number, doubtful: number, faulty: number } }> } };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { one: { id: string, viewerCan: Array<string>, accountName: string, kind: ImportKind, status: ImportStatus, fileName: string, rows: number, done: number, made: number, firstPasswords: number, doubtful: Doubtful | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, failure: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, columns: Array<{ header: string, field: ImportField | null }>, counts: { households: number, people: number, accounts: number, posts: number, registered: number, doubtful: number, faulty: number } } | null };

export type ImportFindingsQueryVariables = Exact<{
  filter?: ImportFindingFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImportFindingsQuery = { list: { totalCount: number, nodes: Array<{ id: string, row: number, column: number | null, kind: ImportFindingKind, message: string }> } };

export type CreateImportMutationVariables = Exact<{
  input: CreateImportInput;
}>;


export type CreateImportMutation = { done: { id: string, viewerCan: Array<string>, accountName: string, kind: ImportKind, status: ImportStatus, fileName: string, rows: number, done: number, made: number, firstPasswords: number, doubtful: Doubtful | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, failure: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, columns: Array<{ header: string, field: ImportField | null }>, counts: { households: number, people: number, accounts: number, posts: number, registered: number, doubtful: number, faulty: number } } };

export type CheckImportMutationVariables = Exact<{
  input: CheckImportInput;
}>;


export type CheckImportMutation = { done: { id: string, viewerCan: Array<string>, accountName: string, kind: ImportKind, status: ImportStatus, fileName: string, rows: number, done: number, made: number, firstPasswords: number, doubtful: Doubtful | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, failure: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, columns: Array<{ header: string, field: ImportField | null }>, counts: { households: number, people: number, accounts: number, posts: number, registered: number, doubtful: number, faulty: number } } };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { done: { id: string, viewerCan: Array<string>, accountName: string, kind: ImportKind, status: ImportStatus, fileName: string, rows: number, done: number, made: number, firstPasswords: number, doubtful: Doubtful | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, failure: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, columns: Array<{ header: string, field: ImportField | null }>, counts: { households: number, people: number, accounts: number, posts: number, registered: number, doubtful: number, faulty: number } } };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { done: { id: string, viewerCan: Array<string>, accountName: string, kind: ImportKind, status: ImportStatus, fileName: string, rows: number, done: number, made: number, firstPasswords: number, doubtful: Doubtful | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, failure: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, columns: Array<{ header: string, field: ImportField | null }>, counts: { households: number, people: number, accounts: number, posts: number, registered: number, doubtful: number, faulty: number } } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { done: { id: string, viewerCan: Array<string>, accountName: string, kind: ImportKind, status: ImportStatus, fileName: string, rows: number, done: number, made: number, firstPasswords: number, doubtful: Doubtful | null, createdAt: string, finishedAt: string | null, expiresAt: string | null, failure: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, columns: Array<{ header: string, field: ImportField | null }>, counts: { households: number, people: number, accounts: number, posts: number, registered: number, doubtful: number, faulty: number } } };

export type TakeFirstPasswordsMutationVariables = Exact<{
  input: TakeFirstPasswordsInput;
}>;


export type TakeFirstPasswordsMutation = { done: { workbook: string, accounts: Array<{ username: string, displayName: string, area: string, password: string }> } };

export type JointZoneFactsFragment = { id: string, version: number, viewerCan: Array<string>, name: string, leadName: string, startsOn: string, endsOn: string, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, lead: { id: string } | null, shares: Array<{ subject: string, action: string }>, sides: Array<{ id: string, name: string, placeName: string, holders: number | null }> };

export type JointZonesQueryVariables = Exact<{
  filter?: JointZoneFilter | null | undefined;
  orderBy?: Array<JointZoneOrder> | JointZoneOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type JointZonesQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, name: string, leadName: string, startsOn: string, endsOn: string, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, lead: { id: string } | null, shares: Array<{ subject: string, action: string }>, sides: Array<{ id: string, name: string, placeName: string, holders: number | null }> }> } };

export type JointZoneQueryVariables = Exact<{
  id: string;
}>;


export type JointZoneQuery = { one: { id: string, version: number, viewerCan: Array<string>, name: string, leadName: string, startsOn: string, endsOn: string, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, lead: { id: string } | null, shares: Array<{ subject: string, action: string }>, sides: Array<{ id: string, name: string, placeName: string, holders: number | null }> } | null };

export type ShareableQueryVariables = Exact<{ [key: string]: never; }>;


export type ShareableQuery = { shareable: Array<{ subject: string, action: string }> };

export type CreateJointZoneMutationVariables = Exact<{
  input: CreateJointZoneInput;
}>;


export type CreateJointZoneMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, leadName: string, startsOn: string, endsOn: string, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, lead: { id: string } | null, shares: Array<{ subject: string, action: string }>, sides: Array<{ id: string, name: string, placeName: string, holders: number | null }> } };

export type UpdateJointZoneMutationVariables = Exact<{
  input: UpdateJointZoneInput;
}>;


export type UpdateJointZoneMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, leadName: string, startsOn: string, endsOn: string, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, lead: { id: string } | null, shares: Array<{ subject: string, action: string }>, sides: Array<{ id: string, name: string, placeName: string, holders: number | null }> } };

export type EndJointZoneMutationVariables = Exact<{
  input: EndJointZoneInput;
}>;


export type EndJointZoneMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, leadName: string, startsOn: string, endsOn: string, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, lead: { id: string } | null, shares: Array<{ subject: string, action: string }>, sides: Array<{ id: string, name: string, placeName: string, holders: number | null }> } };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { unread: number, nodes: Array<{ id: string, kind: NoticeKind, at: string, unread: boolean, subject: string, subjectId: string | null, name: string | null, place: string | null, role: string | null, by: string | null, detail: string | null, day: string | null, count: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadNoticesMutationVariables = Exact<{
  input: ReadNoticesInput;
}>;


export type ReadNoticesMutation = { readNotices: boolean };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ subject: string, more: boolean, hits: Array<{ id: string, title: string, detail: string | null, place: string }> }> };

export type ViewerFactsFragment = { permissions: unknown, grantableRoles: Array<string>, mustSetUpSecondFactor: boolean, mustChangePassword: boolean, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: string, title: string | null, area: { id: string, kind: AreaKind, name: string } | null, organisation: { id: string, name: string, areas: Array<{ id: string, name: string }> } | null }>, viewing: { by: string, until: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: unknown, grantableRoles: Array<string>, mustSetUpSecondFactor: boolean, mustChangePassword: boolean, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: string, title: string | null, area: { id: string, kind: AreaKind, name: string } | null, organisation: { id: string, name: string, areas: Array<{ id: string, name: string }> } | null }>, viewing: { by: string, until: string } | null } | null };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
  code?: string | null | undefined;
}>;


export type SignInMutation = { signIn: { viewer: { permissions: unknown, grantableRoles: Array<string>, mustSetUpSecondFactor: boolean, mustChangePassword: boolean, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: string, title: string | null, area: { id: string, kind: AreaKind, name: string } | null, organisation: { id: string, name: string, areas: Array<{ id: string, name: string }> } | null }>, viewing: { by: string, until: string } | null } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ username: string, displayName: string, role: RoleName, areaName: string, password: string }> };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { viewer: { sessions: Array<{ id: string, current: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, address: string | null, userAgent: string | null }> } | null };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type EndViewAsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndViewAsMutation = { endViewAs: boolean };

export type RolesThereAreQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesThereAreQuery = { roleGrants: Array<{ role: string, title: string, builtIn: boolean, gives: Array<string> }> };

export type RoleTitlesQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type RoleTitlesQuery = { roles: { totalCount: number, nodes: Array<{ id: string, title: string }> } };

export type MemberFactsFragment = { id: string, version: number, viewerCan: Array<string>, name: string, duty: MemberDuty, joinedOn: string, leftOn: string | null, account: { id: string } | null };

export type MembersQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  orderBy?: Array<MemberOrder> | MemberOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type MembersQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, name: string, duty: MemberDuty, joinedOn: string, leftOn: string | null, account: { id: string } | null }> } };

export type MemberQueryVariables = Exact<{
  id: string;
}>;


export type MemberQuery = { one: { id: string, version: number, viewerCan: Array<string>, name: string, duty: MemberDuty, joinedOn: string, leftOn: string | null, account: { id: string } | null } | null };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, duty: MemberDuty, joinedOn: string, leftOn: string | null, account: { id: string } | null } };

export type UpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type UpdateMemberMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, duty: MemberDuty, joinedOn: string, leftOn: string | null, account: { id: string } | null } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, duty: MemberDuty, joinedOn: string, leftOn: string | null, account: { id: string } | null } };

export type OrganisationFactsFragment = { id: string, version: number, viewerCan: Array<string>, kind: OrganisationKind, name: string, startsOn: string, endsOn: string | null, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, areas: Array<{ id: string, name: string, placeName: string }>, parent: { id: string, name: string } | null, secretary: { id: string, name: string } | null };

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: Array<OrganisationOrder> | OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type OrganisationsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, kind: OrganisationKind, name: string, startsOn: string, endsOn: string | null, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, areas: Array<{ id: string, name: string, placeName: string }>, parent: { id: string, name: string } | null, secretary: { id: string, name: string } | null }> } };

export type OrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationQuery = { one: { id: string, version: number, viewerCan: Array<string>, kind: OrganisationKind, name: string, startsOn: string, endsOn: string | null, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, areas: Array<{ id: string, name: string, placeName: string }>, parent: { id: string, name: string } | null, secretary: { id: string, name: string } | null } | null };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: OrganisationKind, name: string, startsOn: string, endsOn: string | null, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, areas: Array<{ id: string, name: string, placeName: string }>, parent: { id: string, name: string } | null, secretary: { id: string, name: string } | null } };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: OrganisationKind, name: string, startsOn: string, endsOn: string | null, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, areas: Array<{ id: string, name: string, placeName: string }>, parent: { id: string, name: string } | null, secretary: { id: string, name: string } | null } };

export type DissolveOrganisationMutationVariables = Exact<{
  input: DissolveOrganisationInput;
}>;


export type DissolveOrganisationMutation = { done: { id: string, version: number, viewerCan: Array<string>, kind: OrganisationKind, name: string, startsOn: string, endsOn: string | null, current: boolean, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, areas: Array<{ id: string, name: string, placeName: string }>, parent: { id: string, name: string } | null, secretary: { id: string, name: string } | null } };

export type PersonFactsFragment = { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string | null, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PeopleQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string | null, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } }> } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { one: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string | null, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, import: { id: string, fileName: string } | null, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string | null, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string | null, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type MovePersonMutationVariables = Exact<{
  input: MovePersonInput;
}>;


export type MovePersonMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string | null, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type RevealPersonMutationVariables = Exact<{
  id: string;
  fields: Array<PersonRevealField> | PersonRevealField;
  reason: string;
}>;


export type RevealPersonMutation = { done: { id: string, idNumber: string | null, phone: string | null } };

export type PostFactsFragment = { id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null };

export type PostsQueryVariables = Exact<{
  filter?: PostFilter | null | undefined;
  orderBy?: Array<PostOrder> | PostOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PostsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null }> } };

export type PostQueryVariables = Exact<{
  id: string;
}>;


export type PostQuery = { one: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null } | null };

export type GrantPostMutationVariables = Exact<{
  input: GrantPostInput;
}>;


export type GrantPostMutation = { done: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null } };

export type AssignGridsMutationVariables = Exact<{
  input: AssignGridsInput;
}>;


export type AssignGridsMutation = { done: { assigned: number, alreadyHeld: Array<string> } };

export type GridsOfAreaQueryVariables = Exact<{
  areaId: string;
}>;


export type GridsOfAreaQuery = { areas: { nodes: Array<{ id: string, name: string, viewerCan: Array<string>, lineage: Array<{ id: string, name: string }> }> } };

export type EndPostMutationVariables = Exact<{
  input: EndPostInput;
}>;


export type EndPostMutation = { done: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null } };

export type ExtendPostMutationVariables = Exact<{
  input: ExtendPostInput;
}>;


export type ExtendPostMutation = { done: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null } };

export type DelegatePostMutationVariables = Exact<{
  input: DelegatePostInput;
}>;


export type DelegatePostMutation = { done: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null } };

export type EndDelegationMutationVariables = Exact<{
  input: EndDelegationInput;
}>;


export type EndDelegationMutation = { done: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null } };

export type ResponseFactsFragment = { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null };

export type ResponsesQueryVariables = Exact<{
  filter?: ResponseFilter | null | undefined;
  orderBy?: Array<ResponseOrder> | ResponseOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ResponsesQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null }> } };

export type ResponseQueryVariables = Exact<{
  id: string;
}>;


export type ResponseQuery = { one: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } | null };

export type CreateResponseMutationVariables = Exact<{
  input: CreateResponseInput;
}>;


export type CreateResponseMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type UpdateResponseMutationVariables = Exact<{
  input: UpdateResponseInput;
}>;


export type UpdateResponseMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type CloseResponseMutationVariables = Exact<{
  input: CloseResponseInput;
}>;


export type CloseResponseMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type PermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsQuery = { permissions: Array<{ subject: string, action: string, explanation: string | null, reach: Array<string>, fields: Array<string>, conditions: Array<string>, roles: Array<string>, reaches: Array<{ kind: string, name: string }> }>, roleGrants: Array<{ role: string, builtIn: boolean, gives: Array<string> }> };

export type RightsOfQueryVariables = Exact<{
  accountId: string;
}>;


export type RightsOfQuery = { rightsOf: { withheld: boolean, withheldBy: Array<string>, account: { id: string, status: AccountStatus }, posts: Array<{ id: string, version: number, viewerCan: Array<string>, accountName: string, role: string, title: string | null, startsOn: string, endsOn: string | null, current: boolean, delegated: boolean, delegatedBy: string | null, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null, organisation: { id: string, name: string } | null, delegatedFrom: { id: string, accountName: string } | null }>, rights: Array<{ subject: string, action: string, reach: Array<string>, postIds: Array<string> }> } | null };

export type ExplainAccessQueryVariables = Exact<{
  accountId: string;
  action: string;
  subject: string;
  id: string;
}>;


export type ExplainAccessQuery = { explainAccess: { verdict: AccessVerdict, allowed: boolean, sees: boolean, because: string | null, reach: Array<string>, rolesThatMay: Array<string>, placeName: string | null, byOtherPost: boolean, withheldBy: Array<string>, alsoOn: Array<string>, posts: Array<{ id: string, role: string, title: string | null, areaId: string, placeName: string | null, startsOn: string, endsOn: string | null, verdict: PostVerdict }>, guards: Array<{ holds: boolean, because: string }> } | null };

export type RoleFactsFragment = { id: string, version: number, viewerCan: Array<string>, title: string, gives: Array<string>, givenBy: Array<RoleName>, status: RoleStatus, inUse: number, area: { id: string, kind: AreaKind, name: string } | null, may: Array<{ subject: string, action: string, reach: Array<string> }> };

export type RolesQueryVariables = Exact<{
  filter?: RoleFilter | null | undefined;
  orderBy?: Array<RoleOrder> | RoleOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RolesQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, title: string, gives: Array<string>, givenBy: Array<RoleName>, status: RoleStatus, inUse: number, area: { id: string, kind: AreaKind, name: string } | null, may: Array<{ subject: string, action: string, reach: Array<string> }> }> } };

export type RoleQueryVariables = Exact<{
  id: string;
}>;


export type RoleQuery = { one: { id: string, version: number, viewerCan: Array<string>, title: string, gives: Array<string>, givenBy: Array<RoleName>, status: RoleStatus, inUse: number, area: { id: string, kind: AreaKind, name: string } | null, may: Array<{ subject: string, action: string, reach: Array<string> }> } | null };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { done: { id: string, version: number, viewerCan: Array<string>, title: string, gives: Array<string>, givenBy: Array<RoleName>, status: RoleStatus, inUse: number, area: { id: string, kind: AreaKind, name: string } | null, may: Array<{ subject: string, action: string, reach: Array<string> }> } };

export type UpdateRoleMutationVariables = Exact<{
  input: UpdateRoleInput;
}>;


export type UpdateRoleMutation = { done: { id: string, version: number, viewerCan: Array<string>, title: string, gives: Array<string>, givenBy: Array<RoleName>, status: RoleStatus, inUse: number, area: { id: string, kind: AreaKind, name: string } | null, may: Array<{ subject: string, action: string, reach: Array<string> }> } };

export type DeleteRoleMutationVariables = Exact<{
  input: DeleteRoleInput;
}>;


export type DeleteRoleMutation = { done: { id: string, version: number, viewerCan: Array<string>, title: string, gives: Array<string>, givenBy: Array<RoleName>, status: RoleStatus, inUse: number, area: { id: string, kind: AreaKind, name: string } | null, may: Array<{ subject: string, action: string, reach: Array<string> }> } };

export type PreviewRoleQueryVariables = Exact<{
  input: UpdateRoleInput;
}>;


export type PreviewRoleQuery = { previewRole: { addsGives: Array<string>, removesGives: Array<string>, posts: number, accounts: number, adds: Array<{ subject: string, action: string, reach: Array<string> }>, removes: Array<{ subject: string, action: string, reach: Array<string> }>, changes: Array<{ postId: string, accountName: string, placeName: string | null, gains: Array<{ subject: string, action: string }>, loses: Array<{ subject: string, action: string }> }> } | null };

export type OwnSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSecurityQuery = { viewer: { secondFactor: { since: string, recoveryCodesLeft: number } | null } | null };

export type StartSecondFactorMutationVariables = Exact<{
  input: StartSecondFactorInput;
}>;


export type StartSecondFactorMutation = { startSecondFactor: { uri: string, secret: string, until: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string> } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: RenewRecoveryCodesInput;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: boolean };

export type SecondFactorRulesQueryVariables = Exact<{
  areaId: string;
}>;


export type SecondFactorRulesQuery = { secondFactorRules: Array<{ role: string, required: boolean, holders: number, lacking: number }> | null };

export type RequireSecondFactorMutationVariables = Exact<{
  input: RequireSecondFactorInput;
}>;


export type RequireSecondFactorMutation = { done: Array<{ role: string, required: boolean, holders: number, lacking: number }> };

export type TodayViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayViewerQuery = { viewer: { deviceKey: string, account: { id: string, displayName: string }, posts: Array<{ id: string, role: string, area: { id: string, name: string } | null }> } | null };

export type TodayNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayNoticesQuery = { notices: { unread: number } };

export type TodayResponsesQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayResponsesQuery = { responses: { nodes: Array<{ id: string, name: string, viewerCan: Array<string> }> } };

export type TodayHouseholdsQueryVariables = Exact<{
  areaId: string;
  after?: string | null | undefined;
}>;


export type TodayHouseholdsQuery = { households: { nodes: Array<{ id: string, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, tags: Array<HouseholdTag>, worker: { account: { id: string } | null } | null, people: { nodes: Array<{ name: string, sex: Sex, birthDate: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TodayProgressQueryVariables = Exact<{
  areaId: string;
  responseId: string;
  after?: string | null | undefined;
}>;


export type TodayProgressQuery = { households: { nodes: Array<{ id: string, lastVisit: { visitedAt: string, outcome: VisitOutcome } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TodayVisitFactsFragment = { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, household: { id: string } | null, response: { id: string } | null };

export type TodayVisitsQueryVariables = Exact<{
  me: string;
}>;


export type TodayVisitsQuery = { visits: { nodes: Array<{ id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, household: { id: string } | null, response: { id: string } | null }> } };

export type TodayVisitQueryVariables = Exact<{
  id: string;
  householdId: string;
  responseId: string;
}>;


export type TodayVisitQuery = { visit: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, household: { id: string } | null, response: { id: string } | null } | null, household: { id: string, viewerCan: Array<string>, lastVisit: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, household: { id: string } | null, response: { id: string } | null } | null } | null, response: { id: string, name: string, status: ResponseStatus } | null };

export type SendVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type SendVisitMutation = { done: { id: string, version: number } };

export type SendAmendmentMutationVariables = Exact<{
  input: AmendVisitInput;
}>;


export type SendAmendmentMutation = { done: { id: string, version: number } };

export type VisitFactsFragment = { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null };

export type VisitsQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
  orderBy?: Array<VisitOrder> | VisitOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type VisitsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null }> } };

export type VisitQueryVariables = Exact<{
  id: string;
}>;


export type VisitQuery = { one: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } | null };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type AmendVisitMutationVariables = Exact<{
  input: AmendVisitInput;
}>;


export type AmendVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type VoidVisitMutationVariables = Exact<{
  input: VoidVisitInput;
}>;


export type VoidVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type CoverageTreeQueryVariables = Exact<{
  areaId: string;
  responseId: string;
  depth: number;
}>;


export type CoverageTreeQuery = { coverageTree: Array<{ parentId: string | null, households: number, visited: number, peopleDeclared: number, peopleRegistered: number, area: { id: string, kind: AreaKind, name: string }, grids: { total: number, active: number } }> | null };

export type CoverageDaysQueryVariables = Exact<{
  areaId: string;
  responseId: string;
  from: string;
  to: string;
}>;


export type CoverageDaysQuery = { coverageDays: { households: number, area: { id: string, name: string }, days: Array<{ day: string, visited: number, visitedSoFar: number, peopleMet: number, peopleMetSoFar: number }>, children: Array<{ households: number, area: { id: string, name: string }, days: Array<{ day: string, visited: number, visitedSoFar: number, peopleMet: number, peopleMetSoFar: number }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountFactsFragmentDoc = new TypedDocumentString(`
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}
    `, {"fragmentName":"AccountFacts"}) as unknown as TypedDocumentString<AccountFactsFragment, unknown>;
export const AreaChangeFactsFragmentDoc = new TypedDocumentString(`
    fragment AreaChangeFacts on AreaChange {
  id
  viewerCan
  kind
  status
  rows
  rowsDone
  failure
  accountName
  createdAt
  areas {
    id
    name
  }
  into {
    id
    name
  }
}
    `, {"fragmentName":"AreaChangeFacts"}) as unknown as TypedDocumentString<AreaChangeFactsFragment, unknown>;
export const AreaChangePreviewFactsFragmentDoc = new TypedDocumentString(`
    fragment AreaChangePreviewFacts on AreaChangePreview {
  areas
  households
  people
  posts
  accounts
  rows
  inBackground
  ends {
    id
    name
  }
  made {
    id
    name
  }
  open {
    subject
    count
  }
  splitParts {
    area {
      id
      name
    }
    areas
    households
    posts
    accounts
  }
  follows {
    subject
    id
    name
    joined
    area {
      id
      name
    }
    into {
      id
      name
    }
  }
  postEffects {
    postId
    accountName
    role
    gains
    loses
    area {
      id
      name
    }
    goesTo {
      id
      name
    }
  }
}
    `, {"fragmentName":"AreaChangePreviewFacts"}) as unknown as TypedDocumentString<AreaChangePreviewFactsFragment, unknown>;
export const AreaAsOfFactsFragmentDoc = new TypedDocumentString(`
    fragment AreaAsOfFacts on AreaTerm {
  id
  areaId
  kind
  name
  lineage {
    id
  }
  area {
    id
    name
    status
  }
}
    `, {"fragmentName":"AreaAsOfFacts"}) as unknown as TypedDocumentString<AreaAsOfFactsFragment, unknown>;
export const AreaFactsFragmentDoc = new TypedDocumentString(`
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}
    `, {"fragmentName":"AreaFacts"}) as unknown as TypedDocumentString<AreaFactsFragment, unknown>;
export const AuditEventFactsFragmentDoc = new TypedDocumentString(`
    fragment AuditEventFacts on AuditEvent {
  id
  at
  action
  subject
  subjectId
  account {
    id
  }
  accountName
  postTitle
  placeName
  reason
  before
  after
  requestId
  sealed
}
    `, {"fragmentName":"AuditEventFacts"}) as unknown as TypedDocumentString<AuditEventFactsFragment, unknown>;
export const BindingFactsFragmentDoc = new TypedDocumentString(`
    fragment BindingFacts on Binding {
  id
  version
  viewerCan
  kind
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  account {
    id
  }
  holderName
  holderTitle
  holderPhone
  holderLeft
  part
  startsOn
  endsOn
  current
  areasHeld
  overLimit
  householdsMoved
  previous {
    id
    holderName
    endsOn
  }
}
    `, {"fragmentName":"BindingFacts"}) as unknown as TypedDocumentString<BindingFactsFragment, unknown>;
export const ExportFactsFragmentDoc = new TypedDocumentString(`
    fragment ExportFacts on Export {
  id
  viewerCan
  status
  fileName
  reason
  rows
  total
  bytes
  failure
  area {
    id
    name
  }
  columns {
    path
    title
  }
  createdAt
  finishedAt
  expiresAt
}
    `, {"fragmentName":"ExportFacts"}) as unknown as TypedDocumentString<ExportFactsFragment, unknown>;
export const HouseholdFactsFragmentDoc = new TypedDocumentString(`
    fragment HouseholdFacts on Household {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  address
  building
  door
  declaredSize
  registeredSize
  phone
  tags
  createdAt
  worker {
    id
    accountName
  }
}
    `, {"fragmentName":"HouseholdFacts"}) as unknown as TypedDocumentString<HouseholdFactsFragment, unknown>;
export const ImportFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportFacts on Import {
  id
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  accountName
  kind
  status
  fileName
  columns {
    header
    field
  }
  rows
  done
  made
  counts {
    households
    people
    accounts
    posts
    registered
    doubtful
    faulty
  }
  firstPasswords
  doubtful
  createdAt
  finishedAt
  expiresAt
  failure
}
    `, {"fragmentName":"ImportFacts"}) as unknown as TypedDocumentString<ImportFactsFragment, unknown>;
export const JointZoneFactsFragmentDoc = new TypedDocumentString(`
    fragment JointZoneFacts on JointZone {
  id
  version
  viewerCan
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  lead {
    id
  }
  leadName
  shares {
    subject
    action
  }
  sides {
    id
    name
    placeName
    holders
  }
  startsOn
  endsOn
  current
}
    `, {"fragmentName":"JointZoneFacts"}) as unknown as TypedDocumentString<JointZoneFactsFragment, unknown>;
export const ViewerFactsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFacts on Viewer {
  account {
    id
    username
    displayName
    area {
      id
      kind
      name
    }
  }
  posts {
    id
    role
    title
    area {
      id
      kind
      name
    }
    organisation {
      id
      name
      areas {
        id
        name
      }
    }
  }
  permissions
  grantableRoles
  viewing {
    by
    until
  }
  mustSetUpSecondFactor
  mustChangePassword
  demo
}
    `, {"fragmentName":"ViewerFacts"}) as unknown as TypedDocumentString<ViewerFactsFragment, unknown>;
export const MemberFactsFragmentDoc = new TypedDocumentString(`
    fragment MemberFacts on Member {
  id
  version
  viewerCan
  name
  duty
  joinedOn
  leftOn
  account {
    id
  }
}
    `, {"fragmentName":"MemberFacts"}) as unknown as TypedDocumentString<MemberFactsFragment, unknown>;
export const OrganisationFactsFragmentDoc = new TypedDocumentString(`
    fragment OrganisationFacts on Organisation {
  id
  version
  viewerCan
  kind
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  areas {
    id
    name
    placeName
  }
  parent {
    id
    name
  }
  secretary {
    id
    name
  }
  startsOn
  endsOn
  current
}
    `, {"fragmentName":"OrganisationFacts"}) as unknown as TypedDocumentString<OrganisationFactsFragment, unknown>;
export const PersonFactsFragmentDoc = new TypedDocumentString(`
    fragment PersonFacts on Person {
  id
  version
  viewerCan
  household {
    id
    viewerCan
    address
    building
    door
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  sex
  birthDate
  idNumber
  phone
  residence
  relation
}
    `, {"fragmentName":"PersonFacts"}) as unknown as TypedDocumentString<PersonFactsFragment, unknown>;
export const PostFactsFragmentDoc = new TypedDocumentString(`
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}
    `, {"fragmentName":"PostFacts"}) as unknown as TypedDocumentString<PostFactsFragment, unknown>;
export const ResponseFactsFragmentDoc = new TypedDocumentString(`
    fragment ResponseFacts on Response {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  kind
  level
  phase
  startsOn
  endsOn
  status
}
    `, {"fragmentName":"ResponseFacts"}) as unknown as TypedDocumentString<ResponseFactsFragment, unknown>;
export const RoleFactsFragmentDoc = new TypedDocumentString(`
    fragment RoleFacts on Role {
  id
  version
  viewerCan
  area {
    id
    kind
    name
  }
  title
  may {
    subject
    action
    reach
  }
  gives
  givenBy
  status
  inUse
}
    `, {"fragmentName":"RoleFacts"}) as unknown as TypedDocumentString<RoleFactsFragment, unknown>;
export const TodayVisitFactsFragmentDoc = new TypedDocumentString(`
    fragment TodayVisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
  }
  response {
    id
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
}
    `, {"fragmentName":"TodayVisitFacts"}) as unknown as TypedDocumentString<TodayVisitFactsFragment, unknown>;
export const VisitFactsFragmentDoc = new TypedDocumentString(`
    fragment VisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
    address
  }
  response {
    id
    name
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
  voidReason
}
    `, {"fragmentName":"VisitFacts"}) as unknown as TypedDocumentString<VisitFactsFragment, unknown>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($filter: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {
  list: accounts(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...AccountFacts
    }
  }
}
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($id: ID!) {
  one: account(id: $id) {
    ...AccountFacts
  }
}
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  done: createAccount(input: $input) {
    ...AccountFacts
  }
}
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const UpdateAccountDocument = new TypedDocumentString(`
    mutation UpdateAccount($input: UpdateAccountInput!) {
  done: updateAccount(input: $input) {
    ...AccountFacts
  }
}
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($input: DisableAccountInput!) {
  done: disableAccount(input: $input) {
    ...AccountFacts
  }
}
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = new TypedDocumentString(`
    mutation EnableAccount($input: EnableAccountInput!) {
  done: enableAccount(input: $input) {
    ...AccountFacts
  }
}
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<EnableAccountMutation, EnableAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  done: resetPassword(input: $input) {
    ...AccountFacts
  }
}
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
  done: resetSecondFactor(input: $input) {
    ...AccountFacts
  }
}
    fragment AccountFacts on Account {
  id
  version
  viewerCan
  username
  displayName
  phone
  status
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  mustChangePassword
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const ViewAsDocument = new TypedDocumentString(`
    mutation ViewAs($input: ViewAsInput!) {
  done: viewAs(input: $input) {
    token
    until
  }
}
    `) as unknown as TypedDocumentString<ViewAsMutation, ViewAsMutationVariables>;
export const AreaChangesDocument = new TypedDocumentString(`
    query AreaChanges($filter: AreaChangeFilter, $first: Int) {
  list: areaChanges(filter: $filter, first: $first) {
    nodes {
      ...AreaChangeFacts
    }
  }
}
    fragment AreaChangeFacts on AreaChange {
  id
  viewerCan
  kind
  status
  rows
  rowsDone
  failure
  accountName
  createdAt
  areas {
    id
    name
  }
  into {
    id
    name
  }
}`) as unknown as TypedDocumentString<AreaChangesQuery, AreaChangesQueryVariables>;
export const AreaHistoryDocument = new TypedDocumentString(`
    query AreaHistory($id: ID!) {
  area(id: $id) {
    id
    history(orderBy: [{field: AT, direction: DESC}], first: 50) {
      nodes {
        id
        since
        until
        cause
        name
        kind
        officialCode
        status
        lineage {
          id
          name
        }
        others {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreaHistoryQuery, AreaHistoryQueryVariables>;
export const MoveAreaDocument = new TypedDocumentString(`
    mutation MoveArea($input: MoveAreaInput!) {
  done: moveArea(input: $input) {
    ...AreaChangeFacts
  }
}
    fragment AreaChangeFacts on AreaChange {
  id
  viewerCan
  kind
  status
  rows
  rowsDone
  failure
  accountName
  createdAt
  areas {
    id
    name
  }
  into {
    id
    name
  }
}`) as unknown as TypedDocumentString<MoveAreaMutation, MoveAreaMutationVariables>;
export const MergeAreasDocument = new TypedDocumentString(`
    mutation MergeAreas($input: MergeAreasInput!) {
  done: mergeAreas(input: $input) {
    ...AreaChangeFacts
  }
}
    fragment AreaChangeFacts on AreaChange {
  id
  viewerCan
  kind
  status
  rows
  rowsDone
  failure
  accountName
  createdAt
  areas {
    id
    name
  }
  into {
    id
    name
  }
}`) as unknown as TypedDocumentString<MergeAreasMutation, MergeAreasMutationVariables>;
export const SplitAreaDocument = new TypedDocumentString(`
    mutation SplitArea($input: SplitAreaInput!) {
  done: splitArea(input: $input) {
    ...AreaChangeFacts
  }
}
    fragment AreaChangeFacts on AreaChange {
  id
  viewerCan
  kind
  status
  rows
  rowsDone
  failure
  accountName
  createdAt
  areas {
    id
    name
  }
  into {
    id
    name
  }
}`) as unknown as TypedDocumentString<SplitAreaMutation, SplitAreaMutationVariables>;
export const UndoAreaChangeDocument = new TypedDocumentString(`
    mutation UndoAreaChange($input: UndoAreaChangeInput!) {
  done: undoAreaChange(input: $input) {
    ...AreaChangeFacts
  }
}
    fragment AreaChangeFacts on AreaChange {
  id
  viewerCan
  kind
  status
  rows
  rowsDone
  failure
  accountName
  createdAt
  areas {
    id
    name
  }
  into {
    id
    name
  }
}`) as unknown as TypedDocumentString<UndoAreaChangeMutation, UndoAreaChangeMutationVariables>;
export const ReopenAreaDocument = new TypedDocumentString(`
    mutation ReopenArea($input: ReopenAreaInput!) {
  done: reopenArea(input: $input) {
    ...AreaFacts
  }
}
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<ReopenAreaMutation, ReopenAreaMutationVariables>;
export const ChangeAreaKindDocument = new TypedDocumentString(`
    mutation ChangeAreaKind($input: ChangeAreaKindInput!) {
  done: changeAreaKind(input: $input) {
    ...AreaFacts
  }
}
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<ChangeAreaKindMutation, ChangeAreaKindMutationVariables>;
export const ChangeAreaCodeDocument = new TypedDocumentString(`
    mutation ChangeAreaCode($input: ChangeAreaCodeInput!) {
  done: changeAreaCode(input: $input) {
    ...AreaFacts
  }
}
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<ChangeAreaCodeMutation, ChangeAreaCodeMutationVariables>;
export const PreviewMoveAreaDocument = new TypedDocumentString(`
    query PreviewMoveArea($input: MoveAreaInput!) {
  preview: previewMoveArea(input: $input) {
    ...AreaChangePreviewFacts
  }
}
    fragment AreaChangePreviewFacts on AreaChangePreview {
  areas
  households
  people
  posts
  accounts
  rows
  inBackground
  ends {
    id
    name
  }
  made {
    id
    name
  }
  open {
    subject
    count
  }
  splitParts {
    area {
      id
      name
    }
    areas
    households
    posts
    accounts
  }
  follows {
    subject
    id
    name
    joined
    area {
      id
      name
    }
    into {
      id
      name
    }
  }
  postEffects {
    postId
    accountName
    role
    gains
    loses
    area {
      id
      name
    }
    goesTo {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PreviewMoveAreaQuery, PreviewMoveAreaQueryVariables>;
export const PreviewMergeAreasDocument = new TypedDocumentString(`
    query PreviewMergeAreas($input: MergeAreasInput!) {
  preview: previewMergeAreas(input: $input) {
    ...AreaChangePreviewFacts
  }
}
    fragment AreaChangePreviewFacts on AreaChangePreview {
  areas
  households
  people
  posts
  accounts
  rows
  inBackground
  ends {
    id
    name
  }
  made {
    id
    name
  }
  open {
    subject
    count
  }
  splitParts {
    area {
      id
      name
    }
    areas
    households
    posts
    accounts
  }
  follows {
    subject
    id
    name
    joined
    area {
      id
      name
    }
    into {
      id
      name
    }
  }
  postEffects {
    postId
    accountName
    role
    gains
    loses
    area {
      id
      name
    }
    goesTo {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PreviewMergeAreasQuery, PreviewMergeAreasQueryVariables>;
export const PreviewSplitAreaDocument = new TypedDocumentString(`
    query PreviewSplitArea($input: SplitAreaInput!) {
  preview: previewSplitArea(input: $input) {
    ...AreaChangePreviewFacts
  }
}
    fragment AreaChangePreviewFacts on AreaChangePreview {
  areas
  households
  people
  posts
  accounts
  rows
  inBackground
  ends {
    id
    name
  }
  made {
    id
    name
  }
  open {
    subject
    count
  }
  splitParts {
    area {
      id
      name
    }
    areas
    households
    posts
    accounts
  }
  follows {
    subject
    id
    name
    joined
    area {
      id
      name
    }
    into {
      id
      name
    }
  }
  postEffects {
    postId
    accountName
    role
    gains
    loses
    area {
      id
      name
    }
    goesTo {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PreviewSplitAreaQuery, PreviewSplitAreaQueryVariables>;
export const PreviewUndoAreaChangeDocument = new TypedDocumentString(`
    query PreviewUndoAreaChange($input: UndoAreaChangeInput!) {
  preview: previewUndoAreaChange(input: $input) {
    ...AreaChangePreviewFacts
  }
}
    fragment AreaChangePreviewFacts on AreaChangePreview {
  areas
  households
  people
  posts
  accounts
  rows
  inBackground
  ends {
    id
    name
  }
  made {
    id
    name
  }
  open {
    subject
    count
  }
  splitParts {
    area {
      id
      name
    }
    areas
    households
    posts
    accounts
  }
  follows {
    subject
    id
    name
    joined
    area {
      id
      name
    }
    into {
      id
      name
    }
  }
  postEffects {
    postId
    accountName
    role
    gains
    loses
    area {
      id
      name
    }
    goesTo {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PreviewUndoAreaChangeQuery, PreviewUndoAreaChangeQueryVariables>;
export const AreasAsOfDocument = new TypedDocumentString(`
    query AreasAsOf($date: LocalDate!, $filter: AreaTermFilter, $after: String) {
  list: areasAsOf(date: $date, filter: $filter, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...AreaAsOfFacts
    }
  }
}
    fragment AreaAsOfFacts on AreaTerm {
  id
  areaId
  kind
  name
  lineage {
    id
  }
  area {
    id
    name
    status
  }
}`) as unknown as TypedDocumentString<AreasAsOfQuery, AreasAsOfQueryVariables>;
export const AreasDocument = new TypedDocumentString(`
    query Areas($filter: AreaFilter, $orderBy: [AreaOrder!], $first: Int, $offset: Int) {
  list: areas(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...AreaFacts
    }
  }
}
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const AreaDocument = new TypedDocumentString(`
    query Area($id: ID!) {
  one: area(id: $id) {
    ...AreaFacts
  }
}
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<AreaQuery, AreaQueryVariables>;
export const CreateAreaDocument = new TypedDocumentString(`
    mutation CreateArea($input: CreateAreaInput!) {
  done: createArea(input: $input) {
    ...AreaFacts
  }
}
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<CreateAreaMutation, CreateAreaMutationVariables>;
export const RenameAreaDocument = new TypedDocumentString(`
    mutation RenameArea($input: RenameAreaInput!) {
  done: renameArea(input: $input) {
    ...AreaFacts
  }
}
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<RenameAreaMutation, RenameAreaMutationVariables>;
export const CloseAreaDocument = new TypedDocumentString(`
    mutation CloseArea($input: CloseAreaInput!) {
  done: closeArea(input: $input) {
    ...AreaFacts
  }
}
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  validFrom
  validTo
  province
  prefecture
  childCount
  gridCount
  allowedChildKinds
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<CloseAreaMutation, CloseAreaMutationVariables>;
export const ImportAreasDocument = new TypedDocumentString(`
    mutation ImportAreas($input: ImportAreasInput!) {
  done: importAreas(input: $input) {
    dryRun
    created
    renamed
    unchanged
    errors {
      line
      column
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportAreasMutation, ImportAreasMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditEventFilter, $orderBy: [AuditEventOrder!], $first: Int, $offset: Int) {
  list: auditEvents(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...AuditEventFacts
    }
  }
}
    fragment AuditEventFacts on AuditEvent {
  id
  at
  action
  subject
  subjectId
  account {
    id
  }
  accountName
  postTitle
  placeName
  reason
  before
  after
  requestId
  sealed
}`) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditEventDocument = new TypedDocumentString(`
    query AuditEvent($id: ID!) {
  one: auditEvent(id: $id) {
    ...AuditEventFacts
  }
}
    fragment AuditEventFacts on AuditEvent {
  id
  at
  action
  subject
  subjectId
  account {
    id
  }
  accountName
  postTitle
  placeName
  reason
  before
  after
  requestId
  sealed
}`) as unknown as TypedDocumentString<AuditEventQuery, AuditEventQueryVariables>;
export const BindingsDocument = new TypedDocumentString(`
    query Bindings($filter: BindingFilter, $orderBy: [BindingOrder!], $first: Int, $offset: Int) {
  list: bindings(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...BindingFacts
    }
  }
}
    fragment BindingFacts on Binding {
  id
  version
  viewerCan
  kind
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  account {
    id
  }
  holderName
  holderTitle
  holderPhone
  holderLeft
  part
  startsOn
  endsOn
  current
  areasHeld
  overLimit
  householdsMoved
  previous {
    id
    holderName
    endsOn
  }
}`) as unknown as TypedDocumentString<BindingsQuery, BindingsQueryVariables>;
export const BindingDocument = new TypedDocumentString(`
    query Binding($id: ID!) {
  one: binding(id: $id) {
    ...BindingFacts
  }
}
    fragment BindingFacts on Binding {
  id
  version
  viewerCan
  kind
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  account {
    id
  }
  holderName
  holderTitle
  holderPhone
  holderLeft
  part
  startsOn
  endsOn
  current
  areasHeld
  overLimit
  householdsMoved
  previous {
    id
    holderName
    endsOn
  }
}`) as unknown as TypedDocumentString<BindingQuery, BindingQueryVariables>;
export const CreateBindingDocument = new TypedDocumentString(`
    mutation CreateBinding($input: CreateBindingInput!) {
  done: createBinding(input: $input) {
    ...BindingFacts
  }
}
    fragment BindingFacts on Binding {
  id
  version
  viewerCan
  kind
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  account {
    id
  }
  holderName
  holderTitle
  holderPhone
  holderLeft
  part
  startsOn
  endsOn
  current
  areasHeld
  overLimit
  householdsMoved
  previous {
    id
    holderName
    endsOn
  }
}`) as unknown as TypedDocumentString<CreateBindingMutation, CreateBindingMutationVariables>;
export const UpdateBindingDocument = new TypedDocumentString(`
    mutation UpdateBinding($input: UpdateBindingInput!) {
  done: updateBinding(input: $input) {
    ...BindingFacts
  }
}
    fragment BindingFacts on Binding {
  id
  version
  viewerCan
  kind
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  account {
    id
  }
  holderName
  holderTitle
  holderPhone
  holderLeft
  part
  startsOn
  endsOn
  current
  areasHeld
  overLimit
  householdsMoved
  previous {
    id
    holderName
    endsOn
  }
}`) as unknown as TypedDocumentString<UpdateBindingMutation, UpdateBindingMutationVariables>;
export const EndBindingDocument = new TypedDocumentString(`
    mutation EndBinding($input: EndBindingInput!) {
  done: endBinding(input: $input) {
    ...BindingFacts
  }
}
    fragment BindingFacts on Binding {
  id
  version
  viewerCan
  kind
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  account {
    id
  }
  holderName
  holderTitle
  holderPhone
  holderLeft
  part
  startsOn
  endsOn
  current
  areasHeld
  overLimit
  householdsMoved
  previous {
    id
    holderName
    endsOn
  }
}`) as unknown as TypedDocumentString<EndBindingMutation, EndBindingMutationVariables>;
export const HandOverBindingDocument = new TypedDocumentString(`
    mutation HandOverBinding($input: HandOverBindingInput!) {
  done: handOverBinding(input: $input) {
    bindings
    households
  }
}
    `) as unknown as TypedDocumentString<HandOverBindingMutation, HandOverBindingMutationVariables>;
export const BindingRulesDocument = new TypedDocumentString(`
    query BindingRules($areaId: ID!) {
  bindingRules(areaId: $areaId) {
    version
    required {
      areaKind
      kinds
    }
    limits {
      kind
      limit
    }
  }
}
    `) as unknown as TypedDocumentString<BindingRulesQuery, BindingRulesQueryVariables>;
export const SetBindingRulesDocument = new TypedDocumentString(`
    mutation SetBindingRules($input: SetBindingRulesInput!) {
  done: setBindingRules(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<SetBindingRulesMutation, SetBindingRulesMutationVariables>;
export const BoundariesDocument = new TypedDocumentString(`
    query Boundaries($areaId: ID!, $depth: Int!) {
  boundaries(areaId: $areaId, depth: $depth) {
    area {
      id
    }
    geometry
  }
}
    `) as unknown as TypedDocumentString<BoundariesQuery, BoundariesQueryVariables>;
export const SetBoundariesDocument = new TypedDocumentString(`
    mutation SetBoundaries($input: SetBoundariesInput!) {
  done: setBoundaries(input: $input) {
    dryRun
    added
    replaced
    leftOut
    features {
      number
      name
      code
      areaId
      areaName
      points
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetBoundariesMutation, SetBoundariesMutationVariables>;
export const RemoveBoundariesDocument = new TypedDocumentString(`
    mutation RemoveBoundaries($input: RemoveBoundariesInput!) {
  done: removeBoundaries(input: $input) {
    removed
  }
}
    `) as unknown as TypedDocumentString<RemoveBoundariesMutation, RemoveBoundariesMutationVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($areaId: ID!, $responseId: ID!) {
  coverage(areaId: $areaId, responseId: $responseId) {
    area {
      id
      kind
      name
      lineage {
        id
        kind
        name
      }
    }
    townships {
      total
      active
    }
    villages {
      total
      active
    }
    grids {
      total
      active
    }
    households
    visited
    met
    peopleDeclared
    peopleRegistered
    peopleMet
    lastActivityAt
    children {
      area {
        id
        kind
        name
      }
      households
      visited
      met
      peopleDeclared
      peopleRegistered
      ratio
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const MissedCountsDocument = new TypedDocumentString(`
    query MissedCounts($areaId: ID!, $responseId: ID!) {
  withoutWorker: missed(
    areaId: $areaId
    responseId: $responseId
    kind: GRID_WITHOUT_WORKER
    first: 1
  ) {
    totalCount
  }
  unbound: missed(
    areaId: $areaId
    responseId: $responseId
    kind: BINDING
    first: 1
  ) {
    totalCount
  }
  people: missed(areaId: $areaId, responseId: $responseId, kind: PERSON, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MissedCountsQuery, MissedCountsQueryVariables>;
export const WorkersTodayDocument = new TypedDocumentString(`
    query WorkersToday($areaId: ID!, $responseId: ID!, $first: Int!, $after: String) {
  workersToday(
    areaId: $areaId
    responseId: $responseId
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      name
      grids {
        area {
          id
          name
        }
        missed
      }
      assigned
      visitsToday
      peopleMetToday
      missed
      lastVisitAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WorkersTodayQuery, WorkersTodayQueryVariables>;
export const MissedDocument = new TypedDocumentString(`
    query Missed($areaId: ID!, $responseId: ID!, $kind: MissedKind!, $first: Int!, $after: String) {
  missed(
    areaId: $areaId
    responseId: $responseId
    kind: $kind
    first: $first
    after: $after
  ) {
    nodes {
      id
      kind
      missing
      lacking {
        kind
        last {
          holderName
        }
      }
      area {
        id
        kind
        name
        viewerCan
        lineage {
          id
          kind
          name
        }
      }
      household {
        id
        viewerCan
        address
        building
        door
        declaredSize
        registeredSize
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MissedQuery, MissedQueryVariables>;
export const ExportsDocument = new TypedDocumentString(`
    query Exports($filter: ExportFilter, $orderBy: [ExportOrder!], $first: Int, $offset: Int) {
  list: exports(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ExportFacts
    }
  }
}
    fragment ExportFacts on Export {
  id
  viewerCan
  status
  fileName
  reason
  rows
  total
  bytes
  failure
  area {
    id
    name
  }
  columns {
    path
    title
  }
  createdAt
  finishedAt
  expiresAt
}`) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const ExportDocument = new TypedDocumentString(`
    query Export($id: ID!) {
  one: export(id: $id) {
    ...ExportFacts
  }
}
    fragment ExportFacts on Export {
  id
  viewerCan
  status
  fileName
  reason
  rows
  total
  bytes
  failure
  area {
    id
    name
  }
  columns {
    path
    title
  }
  createdAt
  finishedAt
  expiresAt
}`) as unknown as TypedDocumentString<ExportQuery, ExportQueryVariables>;
export const CreateExportDocument = new TypedDocumentString(`
    mutation CreateExport($input: CreateExportInput!) {
  done: createExport(input: $input) {
    ...ExportFacts
  }
}
    fragment ExportFacts on Export {
  id
  viewerCan
  status
  fileName
  reason
  rows
  total
  bytes
  failure
  area {
    id
    name
  }
  columns {
    path
    title
  }
  createdAt
  finishedAt
  expiresAt
}`) as unknown as TypedDocumentString<CreateExportMutation, CreateExportMutationVariables>;
export const CancelExportDocument = new TypedDocumentString(`
    mutation CancelExport($input: CancelExportInput!) {
  done: cancelExport(input: $input) {
    ...ExportFacts
  }
}
    fragment ExportFacts on Export {
  id
  viewerCan
  status
  fileName
  reason
  rows
  total
  bytes
  failure
  area {
    id
    name
  }
  columns {
    path
    title
  }
  createdAt
  finishedAt
  expiresAt
}`) as unknown as TypedDocumentString<CancelExportMutation, CancelExportMutationVariables>;
export const HouseholdsDocument = new TypedDocumentString(`
    query Households($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $offset: Int) {
  list: households(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...HouseholdFacts
      lastVisit {
        visitedAt
        outcome
      }
    }
  }
}
    fragment HouseholdFacts on Household {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  address
  building
  door
  declaredSize
  registeredSize
  phone
  tags
  createdAt
  worker {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<HouseholdsQuery, HouseholdsQueryVariables>;
export const HouseholdDocument = new TypedDocumentString(`
    query Household($id: ID!) {
  one: household(id: $id) {
    ...HouseholdFacts
    import {
      id
      fileName
    }
  }
}
    fragment HouseholdFacts on Household {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  address
  building
  door
  declaredSize
  registeredSize
  phone
  tags
  createdAt
  worker {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<HouseholdQuery, HouseholdQueryVariables>;
export const CreateHouseholdDocument = new TypedDocumentString(`
    mutation CreateHousehold($input: CreateHouseholdInput!) {
  done: createHousehold(input: $input) {
    ...HouseholdFacts
  }
}
    fragment HouseholdFacts on Household {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  address
  building
  door
  declaredSize
  registeredSize
  phone
  tags
  createdAt
  worker {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<CreateHouseholdMutation, CreateHouseholdMutationVariables>;
export const UpdateHouseholdDocument = new TypedDocumentString(`
    mutation UpdateHousehold($input: UpdateHouseholdInput!) {
  done: updateHousehold(input: $input) {
    ...HouseholdFacts
  }
}
    fragment HouseholdFacts on Household {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  address
  building
  door
  declaredSize
  registeredSize
  phone
  tags
  createdAt
  worker {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<UpdateHouseholdMutation, UpdateHouseholdMutationVariables>;
export const MoveHouseholdDocument = new TypedDocumentString(`
    mutation MoveHousehold($input: MoveHouseholdInput!) {
  done: moveHousehold(input: $input) {
    ...HouseholdFacts
  }
}
    fragment HouseholdFacts on Household {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  address
  building
  door
  declaredSize
  registeredSize
  phone
  tags
  createdAt
  worker {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<MoveHouseholdMutation, MoveHouseholdMutationVariables>;
export const AssignHouseholdsDocument = new TypedDocumentString(`
    mutation AssignHouseholds($input: AssignHouseholdsInput!) {
  done: assignHouseholds(input: $input) {
    assigned
    unchanged
  }
}
    `) as unknown as TypedDocumentString<AssignHouseholdsMutation, AssignHouseholdsMutationVariables>;
export const WorkersOfAreaDocument = new TypedDocumentString(`
    query WorkersOfArea($areaId: ID!) {
  posts(
    filter: {area: {eq: $areaId}, role: {eq: "GRID_WORKER"}, current: {eq: true}}
    first: 50
  ) {
    nodes {
      id
      accountName
      account {
        id
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkersOfAreaQuery, WorkersOfAreaQueryVariables>;
export const RevealHouseholdDocument = new TypedDocumentString(`
    mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {
  done: revealHousehold(id: $id, fields: $fields, reason: $reason) {
    id
    phone
  }
}
    `) as unknown as TypedDocumentString<RevealHouseholdMutation, RevealHouseholdMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($filter: ImportFilter, $orderBy: [ImportOrder!], $first: Int, $offset: Int) {
  list: imports(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ImportFacts
    }
  }
}
    fragment ImportFacts on Import {
  id
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  accountName
  kind
  status
  fileName
  columns {
    header
    field
  }
  rows
  done
  made
  counts {
    households
    people
    accounts
    posts
    registered
    doubtful
    faulty
  }
  firstPasswords
  doubtful
  createdAt
  finishedAt
  expiresAt
  failure
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  one: import(id: $id) {
    ...ImportFacts
  }
}
    fragment ImportFacts on Import {
  id
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  accountName
  kind
  status
  fileName
  columns {
    header
    field
  }
  rows
  done
  made
  counts {
    households
    people
    accounts
    posts
    registered
    doubtful
    faulty
  }
  firstPasswords
  doubtful
  createdAt
  finishedAt
  expiresAt
  failure
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportFindingsDocument = new TypedDocumentString(`
    query ImportFindings($filter: ImportFindingFilter, $first: Int, $offset: Int) {
  list: importFindings(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      row
      column
      kind
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFindingsQuery, ImportFindingsQueryVariables>;
export const CreateImportDocument = new TypedDocumentString(`
    mutation CreateImport($input: CreateImportInput!) {
  done: createImport(input: $input) {
    ...ImportFacts
  }
}
    fragment ImportFacts on Import {
  id
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  accountName
  kind
  status
  fileName
  columns {
    header
    field
  }
  rows
  done
  made
  counts {
    households
    people
    accounts
    posts
    registered
    doubtful
    faulty
  }
  firstPasswords
  doubtful
  createdAt
  finishedAt
  expiresAt
  failure
}`) as unknown as TypedDocumentString<CreateImportMutation, CreateImportMutationVariables>;
export const CheckImportDocument = new TypedDocumentString(`
    mutation CheckImport($input: CheckImportInput!) {
  done: checkImport(input: $input) {
    ...ImportFacts
  }
}
    fragment ImportFacts on Import {
  id
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  accountName
  kind
  status
  fileName
  columns {
    header
    field
  }
  rows
  done
  made
  counts {
    households
    people
    accounts
    posts
    registered
    doubtful
    faulty
  }
  firstPasswords
  doubtful
  createdAt
  finishedAt
  expiresAt
  failure
}`) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  done: startImport(input: $input) {
    ...ImportFacts
  }
}
    fragment ImportFacts on Import {
  id
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  accountName
  kind
  status
  fileName
  columns {
    header
    field
  }
  rows
  done
  made
  counts {
    households
    people
    accounts
    posts
    registered
    doubtful
    faulty
  }
  firstPasswords
  doubtful
  createdAt
  finishedAt
  expiresAt
  failure
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($input: CancelImportInput!) {
  done: cancelImport(input: $input) {
    ...ImportFacts
  }
}
    fragment ImportFacts on Import {
  id
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  accountName
  kind
  status
  fileName
  columns {
    header
    field
  }
  rows
  done
  made
  counts {
    households
    people
    accounts
    posts
    registered
    doubtful
    faulty
  }
  firstPasswords
  doubtful
  createdAt
  finishedAt
  expiresAt
  failure
}`) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($input: UndoImportInput!) {
  done: undoImport(input: $input) {
    ...ImportFacts
  }
}
    fragment ImportFacts on Import {
  id
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  accountName
  kind
  status
  fileName
  columns {
    header
    field
  }
  rows
  done
  made
  counts {
    households
    people
    accounts
    posts
    registered
    doubtful
    faulty
  }
  firstPasswords
  doubtful
  createdAt
  finishedAt
  expiresAt
  failure
}`) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const TakeFirstPasswordsDocument = new TypedDocumentString(`
    mutation TakeFirstPasswords($input: TakeFirstPasswordsInput!) {
  done: takeFirstPasswords(input: $input) {
    workbook
    accounts {
      username
      displayName
      area
      password
    }
  }
}
    `) as unknown as TypedDocumentString<TakeFirstPasswordsMutation, TakeFirstPasswordsMutationVariables>;
export const JointZonesDocument = new TypedDocumentString(`
    query JointZones($filter: JointZoneFilter, $orderBy: [JointZoneOrder!], $first: Int, $offset: Int) {
  list: jointZones(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...JointZoneFacts
    }
  }
}
    fragment JointZoneFacts on JointZone {
  id
  version
  viewerCan
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  lead {
    id
  }
  leadName
  shares {
    subject
    action
  }
  sides {
    id
    name
    placeName
    holders
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<JointZonesQuery, JointZonesQueryVariables>;
export const JointZoneDocument = new TypedDocumentString(`
    query JointZone($id: ID!) {
  one: jointZone(id: $id) {
    ...JointZoneFacts
  }
}
    fragment JointZoneFacts on JointZone {
  id
  version
  viewerCan
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  lead {
    id
  }
  leadName
  shares {
    subject
    action
  }
  sides {
    id
    name
    placeName
    holders
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<JointZoneQuery, JointZoneQueryVariables>;
export const ShareableDocument = new TypedDocumentString(`
    query Shareable {
  shareable {
    subject
    action
  }
}
    `) as unknown as TypedDocumentString<ShareableQuery, ShareableQueryVariables>;
export const CreateJointZoneDocument = new TypedDocumentString(`
    mutation CreateJointZone($input: CreateJointZoneInput!) {
  done: createJointZone(input: $input) {
    ...JointZoneFacts
  }
}
    fragment JointZoneFacts on JointZone {
  id
  version
  viewerCan
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  lead {
    id
  }
  leadName
  shares {
    subject
    action
  }
  sides {
    id
    name
    placeName
    holders
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<CreateJointZoneMutation, CreateJointZoneMutationVariables>;
export const UpdateJointZoneDocument = new TypedDocumentString(`
    mutation UpdateJointZone($input: UpdateJointZoneInput!) {
  done: updateJointZone(input: $input) {
    ...JointZoneFacts
  }
}
    fragment JointZoneFacts on JointZone {
  id
  version
  viewerCan
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  lead {
    id
  }
  leadName
  shares {
    subject
    action
  }
  sides {
    id
    name
    placeName
    holders
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<UpdateJointZoneMutation, UpdateJointZoneMutationVariables>;
export const EndJointZoneDocument = new TypedDocumentString(`
    mutation EndJointZone($input: EndJointZoneInput!) {
  done: endJointZone(input: $input) {
    ...JointZoneFacts
  }
}
    fragment JointZoneFacts on JointZone {
  id
  version
  viewerCan
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  lead {
    id
  }
  leadName
  shares {
    subject
    action
  }
  sides {
    id
    name
    placeName
    holders
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<EndJointZoneMutation, EndJointZoneMutationVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($first: Int!, $after: String) {
  notices(first: $first, after: $after) {
    unread
    nodes {
      id
      kind
      at
      unread
      subject
      subjectId
      name
      place
      role
      by
      detail
      day
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const ReadNoticesDocument = new TypedDocumentString(`
    mutation ReadNotices($input: ReadNoticesInput!) {
  readNotices(input: $input)
}
    `) as unknown as TypedDocumentString<ReadNoticesMutation, ReadNoticesMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 6) {
    subject
    more
    hits {
      id
      title
      detail
      place
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFacts
  }
}
    fragment ViewerFacts on Viewer {
  account {
    id
    username
    displayName
    area {
      id
      kind
      name
    }
  }
  posts {
    id
    role
    title
    area {
      id
      kind
      name
    }
    organisation {
      id
      name
      areas {
        id
        name
      }
    }
  }
  permissions
  grantableRoles
  viewing {
    by
    until
  }
  mustSetUpSecondFactor
  mustChangePassword
  demo
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!, $code: String) {
  signIn(username: $username, password: $password, code: $code) {
    viewer {
      ...ViewerFacts
    }
  }
}
    fragment ViewerFacts on Viewer {
  account {
    id
    username
    displayName
    area {
      id
      kind
      name
    }
  }
  posts {
    id
    role
    title
    area {
      id
      kind
      name
    }
    organisation {
      id
      name
      areas {
        id
        name
      }
    }
  }
  permissions
  grantableRoles
  viewing {
    by
    until
  }
  mustSetUpSecondFactor
  mustChangePassword
  demo
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  demoAccounts {
    username
    displayName
    role
    areaName
    password
  }
}
    `) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const OwnSessionsDocument = new TypedDocumentString(`
    query OwnSessions {
  viewer {
    sessions {
      id
      current
      createdAt
      lastSeenAt
      expiresAt
      address
      userAgent
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndViewAsDocument = new TypedDocumentString(`
    mutation EndViewAs {
  endViewAs
}
    `) as unknown as TypedDocumentString<EndViewAsMutation, EndViewAsMutationVariables>;
export const RolesThereAreDocument = new TypedDocumentString(`
    query RolesThereAre {
  roleGrants {
    role
    title
    builtIn
    gives
  }
}
    `) as unknown as TypedDocumentString<RolesThereAreQuery, RolesThereAreQueryVariables>;
export const RoleTitlesDocument = new TypedDocumentString(`
    query RoleTitles($first: Int!, $offset: Int!) {
  roles(first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<RoleTitlesQuery, RoleTitlesQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($filter: MemberFilter, $orderBy: [MemberOrder!], $first: Int, $offset: Int) {
  list: members(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...MemberFacts
    }
  }
}
    fragment MemberFacts on Member {
  id
  version
  viewerCan
  name
  duty
  joinedOn
  leftOn
  account {
    id
  }
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const MemberDocument = new TypedDocumentString(`
    query Member($id: ID!) {
  one: member(id: $id) {
    ...MemberFacts
  }
}
    fragment MemberFacts on Member {
  id
  version
  viewerCan
  name
  duty
  joinedOn
  leftOn
  account {
    id
  }
}`) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const AddMemberDocument = new TypedDocumentString(`
    mutation AddMember($input: AddMemberInput!) {
  done: addMember(input: $input) {
    ...MemberFacts
  }
}
    fragment MemberFacts on Member {
  id
  version
  viewerCan
  name
  duty
  joinedOn
  leftOn
  account {
    id
  }
}`) as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const UpdateMemberDocument = new TypedDocumentString(`
    mutation UpdateMember($input: UpdateMemberInput!) {
  done: updateMember(input: $input) {
    ...MemberFacts
  }
}
    fragment MemberFacts on Member {
  id
  version
  viewerCan
  name
  duty
  joinedOn
  leftOn
  account {
    id
  }
}`) as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  done: removeMember(input: $input) {
    ...MemberFacts
  }
}
    fragment MemberFacts on Member {
  id
  version
  viewerCan
  name
  duty
  joinedOn
  leftOn
  account {
    id
  }
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($filter: OrganisationFilter, $orderBy: [OrganisationOrder!], $first: Int, $offset: Int) {
  list: organisations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...OrganisationFacts
    }
  }
}
    fragment OrganisationFacts on Organisation {
  id
  version
  viewerCan
  kind
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  areas {
    id
    name
    placeName
  }
  parent {
    id
    name
  }
  secretary {
    id
    name
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!) {
  one: organisation(id: $id) {
    ...OrganisationFacts
  }
}
    fragment OrganisationFacts on Organisation {
  id
  version
  viewerCan
  kind
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  areas {
    id
    name
    placeName
  }
  parent {
    id
    name
  }
  secretary {
    id
    name
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const CreateOrganisationDocument = new TypedDocumentString(`
    mutation CreateOrganisation($input: CreateOrganisationInput!) {
  done: createOrganisation(input: $input) {
    ...OrganisationFacts
  }
}
    fragment OrganisationFacts on Organisation {
  id
  version
  viewerCan
  kind
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  areas {
    id
    name
    placeName
  }
  parent {
    id
    name
  }
  secretary {
    id
    name
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
  done: updateOrganisation(input: $input) {
    ...OrganisationFacts
  }
}
    fragment OrganisationFacts on Organisation {
  id
  version
  viewerCan
  kind
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  areas {
    id
    name
    placeName
  }
  parent {
    id
    name
  }
  secretary {
    id
    name
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const DissolveOrganisationDocument = new TypedDocumentString(`
    mutation DissolveOrganisation($input: DissolveOrganisationInput!) {
  done: dissolveOrganisation(input: $input) {
    ...OrganisationFacts
  }
}
    fragment OrganisationFacts on Organisation {
  id
  version
  viewerCan
  kind
  name
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  areas {
    id
    name
    placeName
  }
  parent {
    id
    name
  }
  secretary {
    id
    name
  }
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<DissolveOrganisationMutation, DissolveOrganisationMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {
  list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...PersonFacts
    }
  }
}
    fragment PersonFacts on Person {
  id
  version
  viewerCan
  household {
    id
    viewerCan
    address
    building
    door
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  sex
  birthDate
  idNumber
  phone
  residence
  relation
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  one: person(id: $id) {
    ...PersonFacts
    import {
      id
      fileName
    }
  }
}
    fragment PersonFacts on Person {
  id
  version
  viewerCan
  household {
    id
    viewerCan
    address
    building
    door
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  sex
  birthDate
  idNumber
  phone
  residence
  relation
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: CreatePersonInput!) {
  done: createPerson(input: $input) {
    ...PersonFacts
  }
}
    fragment PersonFacts on Person {
  id
  version
  viewerCan
  household {
    id
    viewerCan
    address
    building
    door
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  sex
  birthDate
  idNumber
  phone
  residence
  relation
}`) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  done: updatePerson(input: $input) {
    ...PersonFacts
  }
}
    fragment PersonFacts on Person {
  id
  version
  viewerCan
  household {
    id
    viewerCan
    address
    building
    door
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  sex
  birthDate
  idNumber
  phone
  residence
  relation
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const MovePersonDocument = new TypedDocumentString(`
    mutation MovePerson($input: MovePersonInput!) {
  done: movePerson(input: $input) {
    ...PersonFacts
  }
}
    fragment PersonFacts on Person {
  id
  version
  viewerCan
  household {
    id
    viewerCan
    address
    building
    door
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  sex
  birthDate
  idNumber
  phone
  residence
  relation
}`) as unknown as TypedDocumentString<MovePersonMutation, MovePersonMutationVariables>;
export const RevealPersonDocument = new TypedDocumentString(`
    mutation RevealPerson($id: ID!, $fields: [PersonRevealField!]!, $reason: String!) {
  done: revealPerson(id: $id, fields: $fields, reason: $reason) {
    id
    idNumber
    phone
  }
}
    `) as unknown as TypedDocumentString<RevealPersonMutation, RevealPersonMutationVariables>;
export const PostsDocument = new TypedDocumentString(`
    query Posts($filter: PostFilter, $orderBy: [PostOrder!], $first: Int, $offset: Int) {
  list: posts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...PostFacts
    }
  }
}
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<PostsQuery, PostsQueryVariables>;
export const PostDocument = new TypedDocumentString(`
    query Post($id: ID!) {
  one: post(id: $id) {
    ...PostFacts
  }
}
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<PostQuery, PostQueryVariables>;
export const GrantPostDocument = new TypedDocumentString(`
    mutation GrantPost($input: GrantPostInput!) {
  done: grantPost(input: $input) {
    ...PostFacts
  }
}
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<GrantPostMutation, GrantPostMutationVariables>;
export const AssignGridsDocument = new TypedDocumentString(`
    mutation AssignGrids($input: AssignGridsInput!) {
  done: assignGrids(input: $input) {
    assigned
    alreadyHeld
  }
}
    `) as unknown as TypedDocumentString<AssignGridsMutation, AssignGridsMutationVariables>;
export const GridsOfAreaDocument = new TypedDocumentString(`
    query GridsOfArea($areaId: ID!) {
  areas(
    filter: {area: {under: $areaId}, kind: {eq: GRID}, status: {eq: ACTIVE}}
    first: 100
  ) {
    nodes {
      id
      name
      viewerCan
      lineage {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GridsOfAreaQuery, GridsOfAreaQueryVariables>;
export const EndPostDocument = new TypedDocumentString(`
    mutation EndPost($input: EndPostInput!) {
  done: endPost(input: $input) {
    ...PostFacts
  }
}
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<EndPostMutation, EndPostMutationVariables>;
export const ExtendPostDocument = new TypedDocumentString(`
    mutation ExtendPost($input: ExtendPostInput!) {
  done: extendPost(input: $input) {
    ...PostFacts
  }
}
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<ExtendPostMutation, ExtendPostMutationVariables>;
export const DelegatePostDocument = new TypedDocumentString(`
    mutation DelegatePost($input: DelegatePostInput!) {
  done: delegatePost(input: $input) {
    ...PostFacts
  }
}
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<DelegatePostMutation, DelegatePostMutationVariables>;
export const EndDelegationDocument = new TypedDocumentString(`
    mutation EndDelegation($input: EndDelegationInput!) {
  done: endDelegation(input: $input) {
    ...PostFacts
  }
}
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const ResponsesDocument = new TypedDocumentString(`
    query Responses($filter: ResponseFilter, $orderBy: [ResponseOrder!], $first: Int, $offset: Int) {
  list: responses(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ResponseFacts
    }
  }
}
    fragment ResponseFacts on Response {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  kind
  level
  phase
  startsOn
  endsOn
  status
}`) as unknown as TypedDocumentString<ResponsesQuery, ResponsesQueryVariables>;
export const ResponseDocument = new TypedDocumentString(`
    query Response($id: ID!) {
  one: response(id: $id) {
    ...ResponseFacts
  }
}
    fragment ResponseFacts on Response {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  kind
  level
  phase
  startsOn
  endsOn
  status
}`) as unknown as TypedDocumentString<ResponseQuery, ResponseQueryVariables>;
export const CreateResponseDocument = new TypedDocumentString(`
    mutation CreateResponse($input: CreateResponseInput!) {
  done: createResponse(input: $input) {
    ...ResponseFacts
  }
}
    fragment ResponseFacts on Response {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  kind
  level
  phase
  startsOn
  endsOn
  status
}`) as unknown as TypedDocumentString<CreateResponseMutation, CreateResponseMutationVariables>;
export const UpdateResponseDocument = new TypedDocumentString(`
    mutation UpdateResponse($input: UpdateResponseInput!) {
  done: updateResponse(input: $input) {
    ...ResponseFacts
  }
}
    fragment ResponseFacts on Response {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  kind
  level
  phase
  startsOn
  endsOn
  status
}`) as unknown as TypedDocumentString<UpdateResponseMutation, UpdateResponseMutationVariables>;
export const CloseResponseDocument = new TypedDocumentString(`
    mutation CloseResponse($input: CloseResponseInput!) {
  done: closeResponse(input: $input) {
    ...ResponseFacts
  }
}
    fragment ResponseFacts on Response {
  id
  version
  viewerCan
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  name
  kind
  level
  phase
  startsOn
  endsOn
  status
}`) as unknown as TypedDocumentString<CloseResponseMutation, CloseResponseMutationVariables>;
export const PermissionsDocument = new TypedDocumentString(`
    query Permissions {
  permissions {
    subject
    action
    explanation
    reach
    reaches {
      kind
      name
    }
    fields
    conditions
    roles
  }
  roleGrants {
    role
    builtIn
    gives
  }
}
    `) as unknown as TypedDocumentString<PermissionsQuery, PermissionsQueryVariables>;
export const RightsOfDocument = new TypedDocumentString(`
    query RightsOf($accountId: ID!) {
  rightsOf(accountId: $accountId) {
    account {
      id
      status
    }
    withheld
    withheldBy
    posts {
      ...PostFacts
    }
    rights {
      subject
      action
      reach
      postIds
    }
  }
}
    fragment PostFacts on Post {
  id
  version
  viewerCan
  account {
    id
    username
  }
  accountName
  role
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  organisation {
    id
    name
  }
  title
  startsOn
  endsOn
  current
  delegated
  delegatedBy
  delegatedFrom {
    id
    accountName
  }
}`) as unknown as TypedDocumentString<RightsOfQuery, RightsOfQueryVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($accountId: ID!, $action: String!, $subject: String!, $id: ID!) {
  explainAccess(
    accountId: $accountId
    action: $action
    subject: $subject
    id: $id
  ) {
    verdict
    allowed
    sees
    because
    reach
    rolesThatMay
    placeName
    byOtherPost
    withheldBy
    alsoOn
    posts {
      id
      role
      title
      areaId
      placeName
      startsOn
      endsOn
      verdict
    }
    guards {
      holds
      because
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles($filter: RoleFilter, $orderBy: [RoleOrder!], $first: Int, $offset: Int) {
  list: roles(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...RoleFacts
    }
  }
}
    fragment RoleFacts on Role {
  id
  version
  viewerCan
  area {
    id
    kind
    name
  }
  title
  may {
    subject
    action
    reach
  }
  gives
  givenBy
  status
  inUse
}`) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const RoleDocument = new TypedDocumentString(`
    query Role($id: ID!) {
  one: role(id: $id) {
    ...RoleFacts
  }
}
    fragment RoleFacts on Role {
  id
  version
  viewerCan
  area {
    id
    kind
    name
  }
  title
  may {
    subject
    action
    reach
  }
  gives
  givenBy
  status
  inUse
}`) as unknown as TypedDocumentString<RoleQuery, RoleQueryVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($input: CreateRoleInput!) {
  done: createRole(input: $input) {
    ...RoleFacts
  }
}
    fragment RoleFacts on Role {
  id
  version
  viewerCan
  area {
    id
    kind
    name
  }
  title
  may {
    subject
    action
    reach
  }
  gives
  givenBy
  status
  inUse
}`) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = new TypedDocumentString(`
    mutation UpdateRole($input: UpdateRoleInput!) {
  done: updateRole(input: $input) {
    ...RoleFacts
  }
}
    fragment RoleFacts on Role {
  id
  version
  viewerCan
  area {
    id
    kind
    name
  }
  title
  may {
    subject
    action
    reach
  }
  gives
  givenBy
  status
  inUse
}`) as unknown as TypedDocumentString<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const DeleteRoleDocument = new TypedDocumentString(`
    mutation DeleteRole($input: DeleteRoleInput!) {
  done: deleteRole(input: $input) {
    ...RoleFacts
  }
}
    fragment RoleFacts on Role {
  id
  version
  viewerCan
  area {
    id
    kind
    name
  }
  title
  may {
    subject
    action
    reach
  }
  gives
  givenBy
  status
  inUse
}`) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const PreviewRoleDocument = new TypedDocumentString(`
    query PreviewRole($input: UpdateRoleInput!) {
  previewRole(input: $input) {
    adds {
      subject
      action
      reach
    }
    removes {
      subject
      action
      reach
    }
    addsGives
    removesGives
    posts
    accounts
    changes {
      postId
      accountName
      placeName
      gains {
        subject
        action
      }
      loses {
        subject
        action
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewRoleQuery, PreviewRoleQueryVariables>;
export const OwnSecurityDocument = new TypedDocumentString(`
    query OwnSecurity {
  viewer {
    secondFactor {
      since
      recoveryCodesLeft
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSecurityQuery, OwnSecurityQueryVariables>;
export const StartSecondFactorDocument = new TypedDocumentString(`
    mutation StartSecondFactor($input: StartSecondFactorInput!) {
  startSecondFactor(input: $input) {
    uri
    secret
    until
  }
}
    `) as unknown as TypedDocumentString<StartSecondFactorMutation, StartSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
  renewRecoveryCodes(input: $input)
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input)
}
    `) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const SecondFactorRulesDocument = new TypedDocumentString(`
    query SecondFactorRules($areaId: ID!) {
  secondFactorRules(areaId: $areaId) {
    role
    required
    holders
    lacking
  }
}
    `) as unknown as TypedDocumentString<SecondFactorRulesQuery, SecondFactorRulesQueryVariables>;
export const RequireSecondFactorDocument = new TypedDocumentString(`
    mutation RequireSecondFactor($input: RequireSecondFactorInput!) {
  done: requireSecondFactor(input: $input) {
    role
    required
    holders
    lacking
  }
}
    `) as unknown as TypedDocumentString<RequireSecondFactorMutation, RequireSecondFactorMutationVariables>;
export const TodayViewerDocument = new TypedDocumentString(`
    query TodayViewer {
  viewer {
    account {
      id
      displayName
    }
    posts {
      id
      role
      area {
        id
        name
      }
    }
    deviceKey
  }
}
    `) as unknown as TypedDocumentString<TodayViewerQuery, TodayViewerQueryVariables>;
export const TodayNoticesDocument = new TypedDocumentString(`
    query TodayNotices {
  notices(first: 1) {
    unread
  }
}
    `) as unknown as TypedDocumentString<TodayNoticesQuery, TodayNoticesQueryVariables>;
export const TodayResponsesDocument = new TypedDocumentString(`
    query TodayResponses {
  responses(
    filter: {status: {eq: OPEN}}
    orderBy: [{field: STARTS_ON, direction: DESC}]
    first: 10
  ) {
    nodes {
      id
      name
      viewerCan
    }
  }
}
    `) as unknown as TypedDocumentString<TodayResponsesQuery, TodayResponsesQueryVariables>;
export const TodayHouseholdsDocument = new TypedDocumentString(`
    query TodayHouseholds($areaId: ID!, $after: String) {
  households(filter: {area: {under: $areaId}}, first: 100, after: $after) {
    nodes {
      id
      address
      building
      door
      declaredSize
      registeredSize
      tags
      worker {
        account {
          id
        }
      }
      people(first: 20) {
        nodes {
          name
          sex
          birthDate
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TodayHouseholdsQuery, TodayHouseholdsQueryVariables>;
export const TodayProgressDocument = new TypedDocumentString(`
    query TodayProgress($areaId: ID!, $responseId: ID!, $after: String) {
  households(filter: {area: {under: $areaId}}, first: 100, after: $after) {
    nodes {
      id
      lastVisit(responseId: $responseId) {
        visitedAt
        outcome
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TodayProgressQuery, TodayProgressQueryVariables>;
export const TodayVisitsDocument = new TypedDocumentString(`
    query TodayVisits($me: ID!) {
  visits(filter: {visitor: {eq: $me}, voided: {eq: false}}, first: 100) {
    nodes {
      ...TodayVisitFacts
    }
  }
}
    fragment TodayVisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
  }
  response {
    id
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
}`) as unknown as TypedDocumentString<TodayVisitsQuery, TodayVisitsQueryVariables>;
export const TodayVisitDocument = new TypedDocumentString(`
    query TodayVisit($id: ID!, $householdId: ID!, $responseId: ID!) {
  visit(id: $id) {
    ...TodayVisitFacts
  }
  household(id: $householdId) {
    id
    viewerCan
    lastVisit(responseId: $responseId) {
      ...TodayVisitFacts
    }
  }
  response(id: $responseId) {
    id
    name
    status
  }
}
    fragment TodayVisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
  }
  response {
    id
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
}`) as unknown as TypedDocumentString<TodayVisitQuery, TodayVisitQueryVariables>;
export const SendVisitDocument = new TypedDocumentString(`
    mutation SendVisit($input: RecordVisitInput!) {
  done: recordVisit(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendVisitMutation, SendVisitMutationVariables>;
export const SendAmendmentDocument = new TypedDocumentString(`
    mutation SendAmendment($input: AmendVisitInput!) {
  done: amendVisit(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendAmendmentMutation, SendAmendmentMutationVariables>;
export const VisitsDocument = new TypedDocumentString(`
    query Visits($filter: VisitFilter, $orderBy: [VisitOrder!], $first: Int, $offset: Int) {
  list: visits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...VisitFacts
    }
  }
}
    fragment VisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
    address
  }
  response {
    id
    name
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
  voidReason
}`) as unknown as TypedDocumentString<VisitsQuery, VisitsQueryVariables>;
export const VisitDocument = new TypedDocumentString(`
    query Visit($id: ID!) {
  one: visit(id: $id) {
    ...VisitFacts
  }
}
    fragment VisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
    address
  }
  response {
    id
    name
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
  voidReason
}`) as unknown as TypedDocumentString<VisitQuery, VisitQueryVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($input: RecordVisitInput!) {
  done: recordVisit(input: $input) {
    ...VisitFacts
  }
}
    fragment VisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
    address
  }
  response {
    id
    name
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
  voidReason
}`) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const AmendVisitDocument = new TypedDocumentString(`
    mutation AmendVisit($input: AmendVisitInput!) {
  done: amendVisit(input: $input) {
    ...VisitFacts
  }
}
    fragment VisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
    address
  }
  response {
    id
    name
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
  voidReason
}`) as unknown as TypedDocumentString<AmendVisitMutation, AmendVisitMutationVariables>;
export const VoidVisitDocument = new TypedDocumentString(`
    mutation VoidVisit($input: VoidVisitInput!) {
  done: voidVisit(input: $input) {
    ...VisitFacts
  }
}
    fragment VisitFacts on Visit {
  id
  version
  viewerCan
  household {
    id
    address
  }
  response {
    id
    name
  }
  area {
    id
    kind
    name
    lineage {
      id
      kind
      name
    }
  }
  visitorName
  visitedAt
  outcome
  peopleMet
  noticesHanded
  note
  voidedAt
  voidReason
}`) as unknown as TypedDocumentString<VoidVisitMutation, VoidVisitMutationVariables>;
export const CoverageTreeDocument = new TypedDocumentString(`
    query CoverageTree($areaId: ID!, $responseId: ID!, $depth: Int!) {
  coverageTree(areaId: $areaId, responseId: $responseId, depth: $depth) {
    area {
      id
      kind
      name
    }
    parentId
    households
    visited
    peopleDeclared
    peopleRegistered
    grids {
      total
      active
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageTreeQuery, CoverageTreeQueryVariables>;
export const CoverageDaysDocument = new TypedDocumentString(`
    query CoverageDays($areaId: ID!, $responseId: ID!, $from: LocalDate!, $to: LocalDate!) {
  coverageDays(areaId: $areaId, responseId: $responseId, from: $from, to: $to) {
    area {
      id
      name
    }
    households
    days {
      day
      visited
      visitedSoFar
      peopleMet
      peopleMetSoFar
    }
    children {
      area {
        id
        name
      }
      households
      days {
        day
        visited
        visitedSoFar
        peopleMet
        peopleMetSoFar
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageDaysQuery, CoverageDaysQueryVariables>;