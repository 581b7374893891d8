/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export const AreaKind = {
  COUNTY: 'COUNTY',
  TOWNSHIP: 'TOWNSHIP',
  DISTRICT: 'DISTRICT',
  VILLAGE: 'VILLAGE',
  COMPOUND: 'COMPOUND',
  GRID: 'GRID'
} as const;

export type AreaKind = typeof AreaKind[keyof typeof AreaKind];
export const AreaStatus = {
  ACTIVE: 'ACTIVE',
  CLOSED: 'CLOSED'
} as const;

export type AreaStatus = typeof AreaStatus[keyof typeof AreaStatus];
export const RoleName = {
  COUNTY_ADMIN: 'COUNTY_ADMIN',
  TOWNSHIP_OFFICIAL: 'TOWNSHIP_OFFICIAL',
  VILLAGE_SECRETARY: 'VILLAGE_SECRETARY',
  GRID_WORKER: 'GRID_WORKER',
  INSPECTOR: 'INSPECTOR',
  PARTNER: 'PARTNER'
} as const;

export type RoleName = typeof RoleName[keyof typeof RoleName];
export const ResponseStatus = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSED'
} as const;

export type ResponseStatus = typeof ResponseStatus[keyof typeof ResponseStatus];
export const ResponseKind = {
  INFECTIOUS_DISEASE: 'INFECTIOUS_DISEASE',
  VACCINATION: 'VACCINATION',
  HEATWAVE: 'HEATWAVE',
  FLOOD: 'FLOOD',
  OTHER: 'OTHER'
} as const;

export type ResponseKind = typeof ResponseKind[keyof typeof ResponseKind];
export const HouseholdTag = {
  ELDERLY_ALONE: 'ELDERLY_ALONE',
  DISABLED: 'DISABLED',
  PREGNANT: 'PREGNANT',
  INFANT: 'INFANT',
  CHRONIC_ILLNESS: 'CHRONIC_ILLNESS',
  RENTED: 'RENTED',
  VACANT_HOME: 'VACANT_HOME',
  LOW_INCOME: 'LOW_INCOME'
} as const;

export type HouseholdTag = typeof HouseholdTag[keyof typeof HouseholdTag];
export const Sex = {
  FEMALE: 'FEMALE',
  MALE: 'MALE'
} as const;

export type Sex = typeof Sex[keyof typeof Sex];
export const Residence = {
  RESIDENT: 'RESIDENT',
  TENANT: 'TENANT',
  RETURNEE: 'RETURNEE',
  VISITOR: 'VISITOR',
  AWAY: 'AWAY'
} as const;

export type Residence = typeof Residence[keyof typeof Residence];
export const Relation = {
  HEAD: 'HEAD',
  SPOUSE: 'SPOUSE',
  CHILD: 'CHILD',
  PARENT: 'PARENT',
  GRANDPARENT: 'GRANDPARENT',
  GRANDCHILD: 'GRANDCHILD',
  SIBLING: 'SIBLING',
  OTHER_RELATIVE: 'OTHER_RELATIVE',
  NOT_RELATED: 'NOT_RELATED'
} as const;

export type Relation = typeof Relation[keyof typeof Relation];
export const HouseholdRevealField = {
  PHONE: 'PHONE'
} as const;

export type HouseholdRevealField = typeof HouseholdRevealField[keyof typeof HouseholdRevealField];
export const VisitOutcome = {
  MET: 'MET',
  ABSENT: 'ABSENT',
  REFUSED: 'REFUSED',
  VACANT: 'VACANT'
} as const;

export type VisitOutcome = typeof VisitOutcome[keyof typeof VisitOutcome];
export const Direction = {
  ASC: 'ASC',
  DESC: 'DESC'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
export type AreaKindIs = {
  eq?: AreaKind | null | undefined;
  in?: Array<AreaKind> | null | undefined;
};

export type AreaStatusIs = {
  eq?: AreaStatus | null | undefined;
  in?: Array<AreaStatus> | null | undefined;
};

export type ResponseStatusIs = {
  eq?: ResponseStatus | null | undefined;
  in?: Array<ResponseStatus> | null | undefined;
};

export type ResponseKindIs = {
  eq?: ResponseKind | null | undefined;
  in?: Array<ResponseKind> | null | undefined;
};

export type ResidenceIs = {
  eq?: Residence | null | undefined;
  in?: Array<Residence> | null | undefined;
};

export type VisitOutcomeIs = {
  eq?: VisitOutcome | null | undefined;
  in?: Array<VisitOutcome> | null | undefined;
};

export const AreaOrderField = {
  PATH: 'PATH',
  NAME: 'NAME',
  OFFICIAL_CODE: 'OFFICIAL_CODE'
} as const;

export type AreaOrderField = typeof AreaOrderField[keyof typeof AreaOrderField];
export type AreaOrder = {
  field: AreaOrderField;
  direction?: Direction | null | undefined;
};

export const ResponseOrderField = {
  STARTS_ON: 'STARTS_ON',
  NAME: 'NAME'
} as const;

export type ResponseOrderField = typeof ResponseOrderField[keyof typeof ResponseOrderField];
export type ResponseOrder = {
  field: ResponseOrderField;
  direction?: Direction | null | undefined;
};

export const HouseholdOrderField = {
  PATH: 'PATH',
  ADDRESS: 'ADDRESS',
  CREATED_AT: 'CREATED_AT'
} as const;

export type HouseholdOrderField = typeof HouseholdOrderField[keyof typeof HouseholdOrderField];
export type HouseholdOrder = {
  field: HouseholdOrderField;
  direction?: Direction | null | undefined;
};

export const PersonOrderField = {
  PATH: 'PATH',
  NAME: 'NAME',
  BIRTH_DATE: 'BIRTH_DATE'
} as const;

export type PersonOrderField = typeof PersonOrderField[keyof typeof PersonOrderField];
export type PersonOrder = {
  field: PersonOrderField;
  direction?: Direction | null | undefined;
};

export const VisitOrderField = {
  VISITED_AT: 'VISITED_AT'
} as const;

export type VisitOrderField = typeof VisitOrderField[keyof typeof VisitOrderField];
export type VisitOrder = {
  field: VisitOrderField;
  direction?: Direction | null | undefined;
};

export type AreaFilter = {
  area?: AreaScope | null | undefined;
  kind?: AreaKindIs | null | undefined;
  parent?: IdIs | null | undefined;
  officialCode?: TextIs | null | undefined;
  name?: TextIs | null | undefined;
  status?: AreaStatusIs | null | undefined;
};

export type AreaScope = {
  under?: string | null | undefined;
  eq?: string | null | undefined;
};

export type IdIs = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type TextIs = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  startsWith?: string | null | undefined;
  contains?: string | null | undefined;
};

export type DateTimeIs = {
  gte?: string | null | undefined;
  lt?: string | null | undefined;
};

export type BooleanIs = {
  eq?: boolean | null | undefined;
};

export type ResponseFilter = {
  status?: ResponseStatusIs | null | undefined;
  kind?: ResponseKindIs | null | undefined;
  name?: TextIs | null | undefined;
};

export type HouseholdFilter = {
  area?: AreaScope | null | undefined;
  address?: TextIs | null | undefined;
  tags?: TagIs | null | undefined;
  visitedIn?: VisitedIn | null | undefined;
};

export type TagIs = {
  has?: HouseholdTag | null | undefined;
};

export type VisitedIn = {
  responseId: string;
  visited: boolean;
};

export type PersonFilter = {
  area?: AreaScope | null | undefined;
  household?: IdIs | null | undefined;
  name?: TextIs | null | undefined;
  pinyin?: TextIs | null | undefined;
  initials?: TextIs | null | undefined;
  residence?: ResidenceIs | null | undefined;
  idNumber?: ExactIs | null | undefined;
};

export type ExactIs = {
  eq: string;
};

export type VisitFilter = {
  area?: AreaScope | null | undefined;
  household?: IdIs | null | undefined;
  response?: IdIs | null | undefined;
  visitor?: IdIs | null | undefined;
  outcome?: VisitOutcomeIs | null | undefined;
  visitedAt?: DateTimeIs | null | undefined;
  voided?: BooleanIs | null | undefined;
};

export type EndSessionInput = {
  id: string;
};

export type ChangePasswordInput = {
  current: string;
  next: string;
};

export type CreateHouseholdInput = {
  id?: string | null | undefined;
  areaId: string;
  address: string;
  building?: string | null | undefined;
  door?: string | null | undefined;
  declaredSize: number;
  phone?: string | null | undefined;
  tags?: Array<HouseholdTag> | null | undefined;
};

export type UpdateHouseholdInput = {
  id: string;
  version: number;
  address?: string | null | undefined;
  building?: string | null | undefined;
  door?: string | null | undefined;
  declaredSize?: number | null | undefined;
  phone?: string | null | undefined;
  tags?: Array<HouseholdTag> | null | undefined;
};

export type MoveHouseholdInput = {
  id: string;
  version: number;
  areaId: string;
};

export type RecordVisitInput = {
  id?: string | null | undefined;
  householdId: string;
  responseId: string;
  outcome: VisitOutcome;
  visitedAt?: string | null | undefined;
  peopleMet?: number | null | undefined;
  noticesHanded?: number | null | undefined;
  note?: string | null | undefined;
};

export type AmendVisitInput = {
  id: string;
  version: number;
  outcome?: VisitOutcome | null | undefined;
  peopleMet?: number | null | undefined;
  noticesHanded?: number | null | undefined;
  note?: string | null | undefined;
};

export type VoidVisitInput = {
  id: string;
  version: number;
  reason: string;
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

export type VisitFactsFragment = { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } };

export type VisitsQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
  orderBy?: Array<VisitOrder> | VisitOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type VisitsQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } }> } };

export type VisitQueryVariables = Exact<{
  id: string;
}>;


export type VisitQuery = { one: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } } | null };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } } };

export type AmendVisitMutationVariables = Exact<{
  input: AmendVisitInput;
}>;


export type AmendVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } } };

export type VoidVisitMutationVariables = Exact<{
  input: VoidVisitInput;
}>;


export type VoidVisitMutation = { done: { id: string, version: number, viewerCan: Array<string>, visitorName: string, visitedAt: string, outcome: VisitOutcome, peopleMet: number, noticesHanded: number, note: string | null, voidedAt: string | null, voidReason: string | null, household: { id: string, address: string } | null, response: { id: string, name: string } | null, area: { id: string, name: string } } };

export type ViewerFactsFragment = { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }> } | null };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { viewer: { permissions: unknown, grantableRoles: Array<RoleName>, demo: boolean, account: { id: string, username: string, displayName: string, area: { id: string, kind: AreaKind, name: string } }, posts: Array<{ id: string, role: RoleName, title: string | null, area: { id: string, kind: AreaKind, name: string } | null }> } } };

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