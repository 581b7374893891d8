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

/** 修改密码：A new password for the own account. */
export type ChangePasswordInput = {
  /** 当前密码：The password until now. */
  current: string;
  /** 新密码：At least 10 characters, not the username, not a common one. */
  next: string;
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

/** 新建账号：A new account; it sees nothing until it is given a post. */
export type CreateAccountInput = {
  /** 所属区域：Its home area. */
  areaId: string;
  /** 姓名：The name that others see, at most 40 characters. */
  displayName: string;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 初始密码：At least 10 characters, not the username, not a common one. */
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

/** 按时刻筛选：Compares a moment; half-open ranges join without gap or overlap. */
export type DateTimeIs = {
  /** At or after. */
  gte?: string | null | undefined;
  /** Before. */
  lt?: string | null | undefined;
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

/** 启用账号：A disabled account can sign in again. */
export type EnableAccountInput = {
  /** 编号：The account. */
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
  /** 任职区域：Where. */
  areaId: string;
  /** 结束日期：The last day; without one it lasts until it is ended. */
  endsOn?: string | null | undefined;
  /** 编号：A UUID made by the client: the same again is answered as before. */
  id?: string | null | undefined;
  /** 角色：One of `viewer.grantableRoles`. */
  role: RoleName;
  /** 起始日期：The first day; today if left out. Not in the past. */
  startsOn?: string | null | undefined;
  /** 职务：What the post is called, at most 40 characters. */
  title?: string | null | undefined;
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
  /** 漏户：households not visited. */
  HOUSEHOLD: 'HOUSEHOLD',
  /** 漏人：people declared by a household and not registered, by household. */
  PERSON: 'PERSON'
} as const;

export type MissedKind = typeof MissedKind[keyof typeof MissedKind];
/** 迁移住户：Another area for a household; it needs the right to do so at both ends. */
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
  /** 即将到期：In force today, and its last day is today or one of so many days after it, in China; 0 to 366. */
  expiringWithinDays?: number | null | undefined;
  /** 按编号：With this id, or one of these. */
  id?: IdIs | null | undefined;
  /** 按角色：In this role. */
  role?: RoleNameIs | null | undefined;
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

/** 区域更名：A new name for an area. */
export type RenameAreaInput = {
  /** 编号：The area. */
  id: string;
  /** 名称：Its new name, at most 60 characters. */
  name: string;
  /** 版本：The version that was read. */
  version: number;
};

/** 重置密码：A new password for somebody who has lost theirs; their sessions end at once. */
export type ResetPasswordInput = {
  /** 编号：The account. */
  id: string;
  /** 新密码：At least 10 characters, not the username, not a common one. */
  password: string;
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

/** 角色：What a post allows, within its area. */
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
  PARTNER: 'PARTNER'
} as const;

export type RoleName = typeof RoleName[keyof typeof RoleName];
/** Compares a RoleName. */
export type RoleNameIs = {
  /** Equal to this. */
  eq?: RoleName | null | undefined;
  /** One of these; an empty list finds nothing. */
  in?: Array<RoleName> | null | undefined;
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
/** 按标签筛选：Compares the tags of a household. */
export type TagIs = {
  /** Has this tag. */
  has?: HouseholdTag | null | undefined;
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

export type AccountFactsFragment = { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccountsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null }> } };

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { one: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { done: { id: string, version: number, viewerCan: Array<string>, username: string, displayName: string, phone: string | null, status: AccountStatus, createdAt: string, lastSignInAt: string | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type ViewAsMutationVariables = Exact<{
  input: ViewAsInput;
}>;


export type ViewAsMutation = { done: { token: string, until: string } };

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


export type MissedCountsQuery = { withoutWorker: { totalCount: number }, people: { totalCount: number } };

export type MissedQueryVariables = Exact<{
  areaId: string;
  responseId: string;
  kind: MissedKind;
  first: number;
  after?: string | null | undefined;
}>;


export type MissedQuery = { missed: { nodes: Array<{ id: string, kind: MissedKind, missing: number, area: { id: string, kind: AreaKind, name: string, viewerCan: Array<string>, lineage: Array<{ id: string, kind: AreaKind, name: string }> }, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type HouseholdsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, lastVisit: { visitedAt: string, outcome: VisitOutcome } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } }> } };

export type HouseholdQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdQuery = { one: { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } | null };

export type HouseholdFactsFragment = { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type CreateHouseholdMutationVariables = Exact<{
  input: CreateHouseholdInput;
}>;


export type CreateHouseholdMutation = { done: { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type UpdateHouseholdMutationVariables = Exact<{
  input: UpdateHouseholdInput;
}>;


export type UpdateHouseholdMutation = { done: { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type MoveHouseholdMutationVariables = Exact<{
  input: MoveHouseholdInput;
}>;


export type MoveHouseholdMutation = { done: { id: string, version: number, viewerCan: Array<string>, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, phone: string | null, tags: Array<HouseholdTag>, createdAt: string, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type RevealHouseholdMutationVariables = Exact<{
  id: string;
  fields: Array<HouseholdRevealField> | HouseholdRevealField;
  reason: string;
}>;


export type RevealHouseholdMutation = { done: { id: string, phone: string | null } };

export type ViewerFactsFragment = { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }>, viewing: { by: string, until: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }>, viewing: { by: string, until: string } | null } | null };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { viewer: { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }>, viewing: { by: string, until: string } | null } } };

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

export type PersonFactsFragment = { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PeopleQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } }> } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { one: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type MovePersonMutationVariables = Exact<{
  input: MovePersonInput;
}>;


export type MovePersonMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, viewerCan: Array<string>, address: string, building: string | null, door: string | null } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } } };

export type RevealPersonMutationVariables = Exact<{
  id: string;
  fields: Array<PersonRevealField> | PersonRevealField;
  reason: string;
}>;


export type RevealPersonMutation = { done: { id: string, idNumber: string | null, phone: string | null } };

export type PostFactsFragment = { id: string, version: number, viewerCan: Array<string>, accountName: string, role: RoleName, title: string | null, startsOn: string, endsOn: string | null, current: boolean, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null };

export type PostsQueryVariables = Exact<{
  filter?: PostFilter | null | undefined;
  orderBy?: Array<PostOrder> | PostOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PostsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, accountName: string, role: RoleName, title: string | null, startsOn: string, endsOn: string | null, current: boolean, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null }> } };

export type PostQueryVariables = Exact<{
  id: string;
}>;


export type PostQuery = { one: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: RoleName, title: string | null, startsOn: string, endsOn: string | null, current: boolean, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } | null };

export type GrantPostMutationVariables = Exact<{
  input: GrantPostInput;
}>;


export type GrantPostMutation = { done: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: RoleName, title: string | null, startsOn: string, endsOn: string | null, current: boolean, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type EndPostMutationVariables = Exact<{
  input: EndPostInput;
}>;


export type EndPostMutation = { done: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: RoleName, title: string | null, startsOn: string, endsOn: string | null, current: boolean, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type ExtendPostMutationVariables = Exact<{
  input: ExtendPostInput;
}>;


export type ExtendPostMutation = { done: { id: string, version: number, viewerCan: Array<string>, accountName: string, role: RoleName, title: string | null, startsOn: string, endsOn: string | null, current: boolean, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null } };

export type ResponseFactsFragment = { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string } | null };

export type ResponsesQueryVariables = Exact<{
  filter?: ResponseFilter | null | undefined;
  orderBy?: Array<ResponseOrder> | ResponseOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ResponsesQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string } | null }> } };

export type ResponseQueryVariables = Exact<{
  id: string;
}>;


export type ResponseQuery = { one: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string } | null } | null };

export type CreateResponseMutationVariables = Exact<{
  input: CreateResponseInput;
}>;


export type CreateResponseMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string } | null } };

export type UpdateResponseMutationVariables = Exact<{
  input: UpdateResponseInput;
}>;


export type UpdateResponseMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string } | null } };

export type CloseResponseMutationVariables = Exact<{
  input: CloseResponseInput;
}>;


export type CloseResponseMutation = { done: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, kind: AreaKind, name: string } | null } };

export type PermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsQuery = { permissions: Array<{ subject: string, action: string, explanation: string | null, reach: Array<string>, conditions: Array<string>, roles: Array<RoleName> }>, roleGrants: Array<{ role: RoleName, gives: Array<RoleName> }> };

export type RightsOfQueryVariables = Exact<{
  accountId: string;
}>;


export type RightsOfQuery = { rightsOf: { account: { id: string, status: AccountStatus }, posts: Array<{ id: string, version: number, viewerCan: Array<string>, accountName: string, role: RoleName, title: string | null, startsOn: string, endsOn: string | null, current: boolean, account: { id: string, username: string } | null, area: { id: string, kind: AreaKind, name: string, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null }>, rights: Array<{ subject: string, action: string, reach: Array<string>, postIds: Array<string> }> } | null };

export type ExplainAccessQueryVariables = Exact<{
  accountId: string;
  action: string;
  subject: string;
  id: string;
}>;


export type ExplainAccessQuery = { explainAccess: { verdict: AccessVerdict, allowed: boolean, sees: boolean, because: string | null, reach: Array<string>, rolesThatMay: Array<RoleName>, placeName: string | null, byOtherPost: boolean, alsoOn: Array<string>, posts: Array<{ id: string, role: RoleName, title: string | null, areaId: string, placeName: string | null, startsOn: string, endsOn: string | null, verdict: PostVerdict }>, guards: Array<{ holds: boolean, because: string }> } | null };

export type TodayViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayViewerQuery = { viewer: { deviceKey: string, account: { id: string, displayName: string }, posts: Array<{ id: string, role: RoleName, area: { id: string, name: string } | null }> } | null };

export type TodayResponsesQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayResponsesQuery = { responses: { nodes: Array<{ id: string, name: string, viewerCan: Array<string> }> } };

export type TodayHouseholdsQueryVariables = Exact<{
  areaId: string;
  after?: string | null | undefined;
}>;


export type TodayHouseholdsQuery = { households: { nodes: Array<{ id: string, address: string, building: string | null, door: string | null, declaredSize: number, registeredSize: number, tags: Array<HouseholdTag>, people: { nodes: Array<{ name: string, sex: Sex, birthDate: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type VisitFactsFragment = { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } | null };

export type VisitsQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
  orderBy?: Array<VisitOrder> | VisitOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type VisitsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } | null }> } };

export type VisitQueryVariables = Exact<{
  id: string;
}>;


export type VisitQuery = { one: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } | null } | null };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } | null } };

export type AmendVisitMutationVariables = Exact<{
  input: AmendVisitInput;
}>;


export type AmendVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } | null } };

export type VoidVisitMutationVariables = Exact<{
  input: VoidVisitInput;
}>;


export type VoidVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } | null } };

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
  createdAt
  lastSignInAt
}
    `, {"fragmentName":"AccountFacts"}) as unknown as TypedDocumentString<AccountFactsFragment, unknown>;
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
}
    `, {"fragmentName":"HouseholdFacts"}) as unknown as TypedDocumentString<HouseholdFactsFragment, unknown>;
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
  }
  permissions
  grantableRoles
  viewing {
    by
    until
  }
  demo
}
    `, {"fragmentName":"ViewerFacts"}) as unknown as TypedDocumentString<ViewerFactsFragment, unknown>;
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
  title
  startsOn
  endsOn
  current
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
    name
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
  createdAt
  lastSignInAt
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ViewAsDocument = new TypedDocumentString(`
    mutation ViewAs($input: ViewAsInput!) {
  done: viewAs(input: $input) {
    token
    until
  }
}
    `) as unknown as TypedDocumentString<ViewAsMutation, ViewAsMutationVariables>;
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
  people: missed(areaId: $areaId, responseId: $responseId, kind: PERSON, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MissedCountsQuery, MissedCountsQueryVariables>;
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
}`) as unknown as TypedDocumentString<HouseholdsQuery, HouseholdsQueryVariables>;
export const HouseholdDocument = new TypedDocumentString(`
    query Household($id: ID!) {
  one: household(id: $id) {
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
}`) as unknown as TypedDocumentString<MoveHouseholdMutation, MoveHouseholdMutationVariables>;
export const RevealHouseholdDocument = new TypedDocumentString(`
    mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {
  done: revealHousehold(id: $id, fields: $fields, reason: $reason) {
    id
    phone
  }
}
    `) as unknown as TypedDocumentString<RevealHouseholdMutation, RevealHouseholdMutationVariables>;
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
  }
  permissions
  grantableRoles
  viewing {
    by
    until
  }
  demo
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
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
  }
  permissions
  grantableRoles
  viewing {
    by
    until
  }
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
  title
  startsOn
  endsOn
  current
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
  title
  startsOn
  endsOn
  current
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
  title
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<GrantPostMutation, GrantPostMutationVariables>;
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
  title
  startsOn
  endsOn
  current
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
  title
  startsOn
  endsOn
  current
}`) as unknown as TypedDocumentString<ExtendPostMutation, ExtendPostMutationVariables>;
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
    conditions
    roles
  }
  roleGrants {
    role
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
  title
  startsOn
  endsOn
  current
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
    name
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
    name
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
    name
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
    name
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
    name
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