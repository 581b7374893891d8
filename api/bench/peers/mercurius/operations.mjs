/** How each workload is put to Mercurius, in its own schema. */
import { figures, ids, missed, page, person } from '../../answers.mjs';

const PAGE = `query ($after: String) {
  households(after: $after) {
    nodes {
      id address building door declaredSize phone tags version
      area { id name }
      people { id name sex birthDate relation residence phone }
      lastVisit { id outcome visitedAt visitorName }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const pageOf = ({ data }) => page(data.households);

const COVERAGE = `query ($areaId: ID!, $responseId: ID!) {
  coverage(areaId: $areaId, responseId: $responseId) { ...Figures children { ...Figures } }
}
fragment Figures on Coverage {
  area { id name }
  households visited met peopleDeclared peopleRegistered peopleMet lastActivityAt ratio
  townships { total active } villages { total active } grids { total active }
}`;

const ask =
  (query, canonical, variables = (asked) => asked) =>
  async () => ({
    put: (asked) => ({ query, variables: variables(asked) }),
    answer: (json) => {
      if (json.errors) throw new Error(json.errors[0].message);
      return canonical(json);
    },
  });

export const operations = {
  W1: ask(PAGE, pageOf),
  W2: ask(PAGE, pageOf, ({ after: { areaPath, doorOrder, id } }) => ({
    after: JSON.stringify([areaPath, doorOrder, id]),
  })),
  W3: ask(
    `query ($id: ID!) { person(id: $id) {
      id name sex birthDate residence household { id address } area { name lineage } } }`,
    ({ data }) => person(data.person, data.person.area.lineage),
  ),
  W4: ask('{ people { totalCount } }', ({ data }) => data.people.totalCount),
  W5: ask(
    `query ($filter: PersonFilter) { people(filter: $filter) {
      nodes { id name phone birthDate area { name } household { address } } } }`,
    ({ data }) => ids(data.people),
    ({ by, prefix }) => ({
      filter: { [by === 'name' ? 'nameStartsWith' : 'initialsStartWith']: prefix },
    }),
  ),
  W6: ask(COVERAGE, ({ data }) => figures(data.coverage)),
  W7: ask(
    `query ($areaId: ID!, $responseId: ID!) { missed(areaId: $areaId, responseId: $responseId) {
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
  W10: () => ({
    put: (variables) => ({
      query: `mutation ($username: String!, $password: String!) {
        signIn(username: $username, password: $password) { token } }`,
      variables,
    }),
    tokenOf: ({ data }) => data.signIn.token,
  }),
};
