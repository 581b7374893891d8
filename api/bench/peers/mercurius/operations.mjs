/** What each workload asks of Mercurius, in its own schema. */
import { randomUUID } from 'node:crypto';

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
const page = ({ data }) => ({
  rows: data.households.nodes.map(({ id, area, people, lastVisit }) => [
    id,
    area.name,
    people.map((person) => person.id),
    lastVisit?.id ?? null,
  ]),
  more: data.households.pageInfo.hasNextPage,
});

const COVERAGE = `query ($areaId: ID!, $responseId: ID!) {
  coverage(areaId: $areaId, responseId: $responseId) { ...Figures children { ...Figures } }
}
fragment Figures on Coverage {
  area { id name }
  households visited met peopleDeclared peopleRegistered peopleMet lastActivityAt ratio
  townships { total active } villages { total active } grids { total active }
}`;

const ask =
  (query, canonical, variables = () => undefined) =>
  async (world) => ({
    next: (n) => ({ query, variables: variables(world, n) }),
    answer: (json) => {
      if (json.errors) throw new Error(json.errors[0].message);
      return canonical(json);
    },
  });

export const operations = {
  W1: ask(PAGE, page),
  W2: ask(PAGE, page, ({ before: { areaPath, address, id } }) => ({
    after: JSON.stringify([areaPath, address, id]),
  })),
  W3: ask(
    `query ($id: ID!) { person(id: $id) {
      id name sex birthDate residence household { id address } area { name lineage } } }`,
    ({ data: { person } }) => [
      person.id,
      person.name,
      person.household.id,
      [...person.area.lineage, person.area.name],
    ],
    ({ people }, n) => ({ id: people[n % people.length] }),
  ),
  W4: ask('{ people { totalCount } }', ({ data }) => data.people.totalCount),
  W5: ask(
    `query ($filter: PersonFilter) { people(filter: $filter) {
      nodes { id name phone birthDate area { name } household { address } } } }`,
    ({ data }) => data.people.nodes.map(({ id }) => id),
    ({ names }, n) => {
      const { name, initials } = names[(n >> 1) % names.length];
      return { filter: n % 2 ? { initialsStartWith: initials } : { nameStartsWith: name } };
    },
  ),
  W6: ask(
    COVERAGE,
    ({ data: { coverage } }) =>
      [coverage, ...coverage.children].map(({ area, households, visited, villages, grids }) => [
        area.id,
        households,
        visited,
        villages.active,
        grids.active,
      ]),
    ({ county, response }) => ({ areaId: county.id, responseId: response.id }),
  ),
  W7: ask(
    `query ($areaId: ID!, $responseId: ID!) { missed(areaId: $areaId, responseId: $responseId) {
      nodes { household { id address phone } area { name } } totalCount } }`,
    ({ data: { missed } }) => [missed.totalCount, ...missed.nodes.map(({ household }) => household.id)],
    ({ township, response }) => ({ areaId: township.id, responseId: response.id }),
  ),
  W8: ask(
    `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) {
      id outcome visitedAt household { id address } } }`,
    ({ data }) => data.recordVisit.outcome,
    ({ workers, response }, n) => {
      const { households } = workers[n % workers.length];
      const householdId = households[Math.floor(n / workers.length) % households.length];
      return {
        input: { id: randomUUID(), householdId, responseId: response.id, outcome: 'MET', peopleMet: 1 },
      };
    },
  ),
  W9: ask(PAGE, page),
  W10: ({ workers }) => ({
    next: (n) => ({
      query: `mutation ($username: String!, $password: String!) {
        signIn(username: $username, password: $password) { token } }`,
      variables: { username: workers[n % workers.length].username, password: 'bench-password' },
    }),
    tokenOf: ({ data }) => data.signIn.token,
  }),
};
