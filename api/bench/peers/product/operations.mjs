/** How each workload is put to this product, and where in its answer is what must be the same for every peer. */
import { figures, ids, missed, page, person } from '../../answers.mjs';

const PAGE = `query ($after: String) {
  households(first: 25, after: $after) {
    nodes {
      id address building door declaredSize phone tags version
      area { id name }
      people(first: 20) { nodes { id name sex birthDate relation residence phone } }
      lastVisit { id outcome visitedAt visitorName }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const pageOf = ({ data }) => page(data.households);
const cursor = ({ areaPath, doorOrder, id }) =>
  Buffer.from(JSON.stringify([areaPath, doorOrder, id])).toString('base64url');

const ask =
  (query, answer, variables = (asked) => asked) =>
  async () => ({ put: (asked) => ({ query, variables: variables(asked) }), answer });

const COVERAGE = `query ($areaId: ID!, $responseId: ID!) {
  coverage(areaId: $areaId, responseId: $responseId) {
    ...Figures area { id name }
    children { ...Figures area { id name } }
  }
}
fragment Figures on Coverage {
  households visited met peopleDeclared peopleRegistered peopleMet lastActivityAt ratio
  townships { total active } villages { total active } grids { total active }
}`;

export const operations = {
  W1: ask(PAGE, pageOf),
  W2: ask(PAGE, pageOf, ({ after }) => ({ after: cursor(after) })),
  W3: ask(
    `query ($id: ID!) { person(id: $id) {
      id name sex birthDate residence household { id address } area { name lineage { name } } } }`,
    ({ data }) =>
      person(
        data.person,
        data.person.area.lineage.map(({ name }) => name),
      ),
  ),
  W4: ask('{ people(first: 0) { totalCount } }', ({ data }) => data.people.totalCount),
  W5: ask(
    `query ($filter: PersonFilter) { people(first: 20, filter: $filter) {
      nodes { id name phone birthDate area { name } household { address } } } }`,
    ({ data }) => ids(data.people),
    ({ by, prefix }) => ({ filter: { [by]: { startsWith: prefix } } }),
  ),
  W6: ask(COVERAGE, ({ data }) => figures(data.coverage)),
  W7: ask(
    `query ($areaId: ID!, $responseId: ID!) {
      missed(areaId: $areaId, responseId: $responseId, kind: HOUSEHOLD, first: 25) {
        nodes { household { id address phone } area { name } } totalCount } }`,
    ({ data }) => missed(data.missed),
  ),
  W8: ask(
    `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) {
      id outcome visitedAt household { id address } } }`,
    ({ data }) => data.recordVisit.outcome,
    ({ visit }) => ({ input: visit }),
  ),
  W9: ask(PAGE, pageOf),
  W10: async () => ({
    put: (variables) => ({
      query: `mutation ($username: String!, $password: String!) {
        signIn(username: $username, password: $password) { token viewer { permissions } } }`,
      variables,
    }),
    tokenOf: ({ data }) => data.signIn.token,
  }),
};
