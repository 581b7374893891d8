/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AreaFacts on Area {\n    id\n    version\n    viewerCan\n    kind\n    name\n    officialCode\n    status\n    lineage {\n      id\n      kind\n      name\n    }\n  }\n": typeof types.AreaFactsFragmentDoc,
    "\n  query Areas($filter: AreaFilter, $orderBy: [AreaOrder!], $first: Int, $offset: Int) {\n    list: areas(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AreaFacts\n      }\n    }\n  }\n": typeof types.AreasDocument,
    "\n  query Area($id: ID!) {\n    one: area(id: $id) {\n      ...AreaFacts\n    }\n  }\n": typeof types.AreaDocument,
    "\n  query Households($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $offset: Int) {\n    list: households(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HouseholdFacts\n        lastVisit {\n          visitedAt\n          outcome\n        }\n      }\n    }\n  }\n": typeof types.HouseholdsDocument,
    "\n  query Household($id: ID!) {\n    one: household(id: $id) {\n      ...HouseholdFacts\n    }\n  }\n": typeof types.HouseholdDocument,
    "\n  fragment HouseholdFacts on Household {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    address\n    building\n    door\n    declaredSize\n    registeredSize\n    phone\n    tags\n    createdAt\n  }\n": typeof types.HouseholdFactsFragmentDoc,
    "\n  mutation CreateHousehold($input: CreateHouseholdInput!) {\n    done: createHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": typeof types.CreateHouseholdDocument,
    "\n  mutation UpdateHousehold($input: UpdateHouseholdInput!) {\n    done: updateHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": typeof types.UpdateHouseholdDocument,
    "\n  mutation MoveHousehold($input: MoveHouseholdInput!) {\n    done: moveHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": typeof types.MoveHouseholdDocument,
    "\n  mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {\n    done: revealHousehold(id: $id, fields: $fields, reason: $reason) {\n      id\n      phone\n    }\n  }\n": typeof types.RevealHouseholdDocument,
    "\n  fragment PersonFacts on Person {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    area {\n      id\n      name\n    }\n    name\n    sex\n    birthDate\n    idNumber\n    phone\n    residence\n    relation\n  }\n": typeof types.PersonFactsFragmentDoc,
    "\n  query People($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonFacts\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    one: person(id: $id) {\n      ...PersonFacts\n    }\n  }\n": typeof types.PersonDocument,
    "\n  fragment ResponseFacts on Response {\n    id\n    version\n    viewerCan\n    area {\n      id\n      name\n    }\n    name\n    kind\n    level\n    phase\n    startsOn\n    endsOn\n    status\n  }\n": typeof types.ResponseFactsFragmentDoc,
    "\n  query Responses($filter: ResponseFilter, $orderBy: [ResponseOrder!], $first: Int, $offset: Int) {\n    list: responses(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ResponseFacts\n      }\n    }\n  }\n": typeof types.ResponsesDocument,
    "\n  query Response($id: ID!) {\n    one: response(id: $id) {\n      ...ResponseFacts\n    }\n  }\n": typeof types.ResponseDocument,
    "\n  fragment VisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    response {\n      id\n      name\n    }\n    area {\n      id\n      name\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n    voidReason\n  }\n": typeof types.VisitFactsFragmentDoc,
    "\n  query Visits($filter: VisitFilter, $orderBy: [VisitOrder!], $first: Int, $offset: Int) {\n    list: visits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...VisitFacts\n      }\n    }\n  }\n": typeof types.VisitsDocument,
    "\n  query Visit($id: ID!) {\n    one: visit(id: $id) {\n      ...VisitFacts\n    }\n  }\n": typeof types.VisitDocument,
    "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": typeof types.RecordVisitDocument,
    "\n  mutation AmendVisit($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": typeof types.AmendVisitDocument,
    "\n  mutation VoidVisit($input: VoidVisitInput!) {\n    done: voidVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": typeof types.VoidVisitDocument,
    "\n  fragment ViewerFacts on Viewer {\n    account {\n      id\n      username\n      displayName\n      area {\n        id\n        kind\n        name\n      }\n    }\n    posts {\n      id\n      role\n      title\n      area {\n        id\n        kind\n        name\n      }\n    }\n    permissions\n    grantableRoles\n    demo\n  }\n": typeof types.ViewerFactsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      viewer {\n        ...ViewerFacts\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      username\n      displayName\n      role\n      areaName\n      password\n    }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  query OwnSessions {\n    viewer {\n      sessions {\n        id\n        current\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        userAgent\n      }\n    }\n  }\n": typeof types.OwnSessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
};
const documents: Documents = {
    "\n  fragment AreaFacts on Area {\n    id\n    version\n    viewerCan\n    kind\n    name\n    officialCode\n    status\n    lineage {\n      id\n      kind\n      name\n    }\n  }\n": types.AreaFactsFragmentDoc,
    "\n  query Areas($filter: AreaFilter, $orderBy: [AreaOrder!], $first: Int, $offset: Int) {\n    list: areas(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AreaFacts\n      }\n    }\n  }\n": types.AreasDocument,
    "\n  query Area($id: ID!) {\n    one: area(id: $id) {\n      ...AreaFacts\n    }\n  }\n": types.AreaDocument,
    "\n  query Households($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $offset: Int) {\n    list: households(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HouseholdFacts\n        lastVisit {\n          visitedAt\n          outcome\n        }\n      }\n    }\n  }\n": types.HouseholdsDocument,
    "\n  query Household($id: ID!) {\n    one: household(id: $id) {\n      ...HouseholdFacts\n    }\n  }\n": types.HouseholdDocument,
    "\n  fragment HouseholdFacts on Household {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    address\n    building\n    door\n    declaredSize\n    registeredSize\n    phone\n    tags\n    createdAt\n  }\n": types.HouseholdFactsFragmentDoc,
    "\n  mutation CreateHousehold($input: CreateHouseholdInput!) {\n    done: createHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": types.CreateHouseholdDocument,
    "\n  mutation UpdateHousehold($input: UpdateHouseholdInput!) {\n    done: updateHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": types.UpdateHouseholdDocument,
    "\n  mutation MoveHousehold($input: MoveHouseholdInput!) {\n    done: moveHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n": types.MoveHouseholdDocument,
    "\n  mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {\n    done: revealHousehold(id: $id, fields: $fields, reason: $reason) {\n      id\n      phone\n    }\n  }\n": types.RevealHouseholdDocument,
    "\n  fragment PersonFacts on Person {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    area {\n      id\n      name\n    }\n    name\n    sex\n    birthDate\n    idNumber\n    phone\n    residence\n    relation\n  }\n": types.PersonFactsFragmentDoc,
    "\n  query People($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonFacts\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    one: person(id: $id) {\n      ...PersonFacts\n    }\n  }\n": types.PersonDocument,
    "\n  fragment ResponseFacts on Response {\n    id\n    version\n    viewerCan\n    area {\n      id\n      name\n    }\n    name\n    kind\n    level\n    phase\n    startsOn\n    endsOn\n    status\n  }\n": types.ResponseFactsFragmentDoc,
    "\n  query Responses($filter: ResponseFilter, $orderBy: [ResponseOrder!], $first: Int, $offset: Int) {\n    list: responses(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ResponseFacts\n      }\n    }\n  }\n": types.ResponsesDocument,
    "\n  query Response($id: ID!) {\n    one: response(id: $id) {\n      ...ResponseFacts\n    }\n  }\n": types.ResponseDocument,
    "\n  fragment VisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    response {\n      id\n      name\n    }\n    area {\n      id\n      name\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n    voidReason\n  }\n": types.VisitFactsFragmentDoc,
    "\n  query Visits($filter: VisitFilter, $orderBy: [VisitOrder!], $first: Int, $offset: Int) {\n    list: visits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...VisitFacts\n      }\n    }\n  }\n": types.VisitsDocument,
    "\n  query Visit($id: ID!) {\n    one: visit(id: $id) {\n      ...VisitFacts\n    }\n  }\n": types.VisitDocument,
    "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": types.RecordVisitDocument,
    "\n  mutation AmendVisit($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": types.AmendVisitDocument,
    "\n  mutation VoidVisit($input: VoidVisitInput!) {\n    done: voidVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n": types.VoidVisitDocument,
    "\n  fragment ViewerFacts on Viewer {\n    account {\n      id\n      username\n      displayName\n      area {\n        id\n        kind\n        name\n      }\n    }\n    posts {\n      id\n      role\n      title\n      area {\n        id\n        kind\n        name\n      }\n    }\n    permissions\n    grantableRoles\n    demo\n  }\n": types.ViewerFactsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      viewer {\n        ...ViewerFacts\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      username\n      displayName\n      role\n      areaName\n      password\n    }\n  }\n": types.DemoAccountsDocument,
    "\n  query OwnSessions {\n    viewer {\n      sessions {\n        id\n        current\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        userAgent\n      }\n    }\n  }\n": types.OwnSessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n": types.EndSessionDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaFacts on Area {\n    id\n    version\n    viewerCan\n    kind\n    name\n    officialCode\n    status\n    lineage {\n      id\n      kind\n      name\n    }\n  }\n"): typeof import('./graphql').AreaFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Areas($filter: AreaFilter, $orderBy: [AreaOrder!], $first: Int, $offset: Int) {\n    list: areas(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AreaFacts\n      }\n    }\n  }\n"): typeof import('./graphql').AreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Area($id: ID!) {\n    one: area(id: $id) {\n      ...AreaFacts\n    }\n  }\n"): typeof import('./graphql').AreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Households($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $offset: Int) {\n    list: households(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HouseholdFacts\n        lastVisit {\n          visitedAt\n          outcome\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Household($id: ID!) {\n    one: household(id: $id) {\n      ...HouseholdFacts\n    }\n  }\n"): typeof import('./graphql').HouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HouseholdFacts on Household {\n    id\n    version\n    viewerCan\n    area {\n      id\n      kind\n      name\n      lineage {\n        id\n        kind\n        name\n      }\n    }\n    address\n    building\n    door\n    declaredSize\n    registeredSize\n    phone\n    tags\n    createdAt\n  }\n"): typeof import('./graphql').HouseholdFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateHousehold($input: CreateHouseholdInput!) {\n    done: createHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n"): typeof import('./graphql').CreateHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateHousehold($input: UpdateHouseholdInput!) {\n    done: updateHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n"): typeof import('./graphql').UpdateHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveHousehold($input: MoveHouseholdInput!) {\n    done: moveHousehold(input: $input) {\n      ...HouseholdFacts\n    }\n  }\n"): typeof import('./graphql').MoveHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {\n    done: revealHousehold(id: $id, fields: $fields, reason: $reason) {\n      id\n      phone\n    }\n  }\n"): typeof import('./graphql').RevealHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFacts on Person {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    area {\n      id\n      name\n    }\n    name\n    sex\n    birthDate\n    idNumber\n    phone\n    residence\n    relation\n  }\n"): typeof import('./graphql').PersonFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonFacts\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    one: person(id: $id) {\n      ...PersonFacts\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResponseFacts on Response {\n    id\n    version\n    viewerCan\n    area {\n      id\n      name\n    }\n    name\n    kind\n    level\n    phase\n    startsOn\n    endsOn\n    status\n  }\n"): typeof import('./graphql').ResponseFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Responses($filter: ResponseFilter, $orderBy: [ResponseOrder!], $first: Int, $offset: Int) {\n    list: responses(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ResponseFacts\n      }\n    }\n  }\n"): typeof import('./graphql').ResponsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Response($id: ID!) {\n    one: response(id: $id) {\n      ...ResponseFacts\n    }\n  }\n"): typeof import('./graphql').ResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitFacts on Visit {\n    id\n    version\n    viewerCan\n    household {\n      id\n      address\n    }\n    response {\n      id\n      name\n    }\n    area {\n      id\n      name\n    }\n    visitorName\n    visitedAt\n    outcome\n    peopleMet\n    noticesHanded\n    note\n    voidedAt\n    voidReason\n  }\n"): typeof import('./graphql').VisitFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Visits($filter: VisitFilter, $orderBy: [VisitOrder!], $first: Int, $offset: Int) {\n    list: visits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...VisitFacts\n      }\n    }\n  }\n"): typeof import('./graphql').VisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Visit($id: ID!) {\n    one: visit(id: $id) {\n      ...VisitFacts\n    }\n  }\n"): typeof import('./graphql').VisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    done: recordVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n"): typeof import('./graphql').RecordVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendVisit($input: AmendVisitInput!) {\n    done: amendVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n"): typeof import('./graphql').AmendVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidVisit($input: VoidVisitInput!) {\n    done: voidVisit(input: $input) {\n      ...VisitFacts\n    }\n  }\n"): typeof import('./graphql').VoidVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFacts on Viewer {\n    account {\n      id\n      username\n      displayName\n      area {\n        id\n        kind\n        name\n      }\n    }\n    posts {\n      id\n      role\n      title\n      area {\n        id\n        kind\n        name\n      }\n    }\n    permissions\n    grantableRoles\n    demo\n  }\n"): typeof import('./graphql').ViewerFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerFacts\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      viewer {\n        ...ViewerFacts\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts {\n      username\n      displayName\n      role\n      areaName\n      password\n    }\n  }\n"): typeof import('./graphql').DemoAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSessions {\n    viewer {\n      sessions {\n        id\n        current\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        userAgent\n      }\n    }\n  }\n"): typeof import('./graphql').OwnSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): typeof import('./graphql').ChangePasswordDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
