/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** 是否：Compares a yes or no. */
export type BooleanIs = {
  /** Equal to this. */
  eq: boolean;
};

/** 修改密码：A new password for the own account. */
export type ChangePasswordInput = {
  /** 当前密码：The password until now. */
  current: string;
  /** 新密码：At least 10 characters, not the username, not a common one. */
  next: string;
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

/** 住户筛选：Which households. */
export type HouseholdFilter = {
  /** 按地址：With this address. */
  address?: TextIs | null | undefined;
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
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
  /** 按地址：by address. */
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

/** 迁移住户：Another area for a household; it needs the right to do so at both ends. */
export type MoveHouseholdInput = {
  /** 迁入区域：The grid it moves to, or the village or compound where that has no grids. */
  areaId: string;
  /** 编号：The household. */
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
  /** 按身份证号：With exactly this ID number, in full. */
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
  /** 按姓名：by name. */
  NAME: 'NAME',
  /** 按出生日期：by the day of birth. */
  BIRTH_DATE: 'BIRTH_DATE'
} as const;

export type PersonOrderField = typeof PersonOrderField[keyof typeof PersonOrderField];
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

/** 走访筛选：Which visits. */
export type VisitFilter = {
  /** 按区域：In this part of the tree. */
  area?: AreaScope | null | undefined;
  /** 按住户：To this household. */
  household?: IdIs | null | undefined;
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

export type AreaFactsFragment = { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, lineage: Array<{ id: string, kind: AreaKind, name: string }> };

export type AreasQueryVariables = Exact<{
  filter?: AreaFilter | null | undefined;
  orderBy?: Array<AreaOrder> | AreaOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AreasQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, lineage: Array<{ id: string, kind: AreaKind, name: string }> }> } };

export type AreaQueryVariables = Exact<{
  id: string;
}>;


export type AreaQuery = { one: { id: string, version: number, viewerCan: Array<string>, kind: AreaKind, name: string, officialCode: string | null, status: AreaStatus, lineage: Array<{ id: string, kind: AreaKind, name: string }> } | null };

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

export type PersonFactsFragment = { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, address: string } | null, area: { id: string, name: string } };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PeopleQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, address: string } | null, area: { id: string, name: string } }> } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { one: { id: string, version: number, viewerCan: Array<string>, name: string, sex: Sex, birthDate: string, idNumber: string | null, phone: string | null, residence: Residence, relation: Relation, household: { id: string, address: string } | null, area: { id: string, name: string } } | null };

export type ResponseFactsFragment = { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, name: string } | null };

export type ResponsesQueryVariables = Exact<{
  filter?: ResponseFilter | null | undefined;
  orderBy?: Array<ResponseOrder> | ResponseOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ResponsesQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, name: string } | null }> } };

export type ResponseQueryVariables = Exact<{
  id: string;
}>;


export type ResponseQuery = { one: { id: string, version: number, viewerCan: Array<string>, name: string, kind: ResponseKind, level: number, phase: string, startsOn: string, endsOn: string | null, status: ResponseStatus, area: { id: string, name: string } | null } | null };

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

export type ViewerFactsFragment = { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }> } | null };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { viewer: { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } | null }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }> } } };

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
export const AreaFactsFragmentDoc = new TypedDocumentString(`
    fragment AreaFacts on Area {
  id
  version
  viewerCan
  kind
  name
  officialCode
  status
  lineage {
    id
    kind
    name
  }
}
    `, {"fragmentName":"AreaFacts"}) as unknown as TypedDocumentString<AreaFactsFragment, unknown>;
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
export const PersonFactsFragmentDoc = new TypedDocumentString(`
    fragment PersonFacts on Person {
  id
  version
  viewerCan
  household {
    id
    address
  }
  area {
    id
    name
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
export const ResponseFactsFragmentDoc = new TypedDocumentString(`
    fragment ResponseFacts on Response {
  id
  version
  viewerCan
  area {
    id
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
  demo
}
    `, {"fragmentName":"ViewerFacts"}) as unknown as TypedDocumentString<ViewerFactsFragment, unknown>;
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
  lineage {
    id
    kind
    name
  }
}`) as unknown as TypedDocumentString<AreaQuery, AreaQueryVariables>;
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
    address
  }
  area {
    id
    name
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
    address
  }
  area {
    id
    name
  }
  name
  sex
  birthDate
  idNumber
  phone
  residence
  relation
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
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