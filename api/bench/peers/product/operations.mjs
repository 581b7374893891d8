/** What each workload asks of this product, and what of the answer must be the same for every peer. */
import { randomUUID } from 'node:crypto';

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
const page = ({ data }) => ({
  rows: data.households.nodes.map(({ id, area, people, lastVisit }) => [
    id,
    area.name,
    people.nodes.map((person) => person.id),
    lastVisit?.id ?? null,
  ]),
  more: data.households.pageInfo.hasNextPage,
});
const cursor = ({ areaPath, address, id }) =>
  Buffer.from(JSON.stringify([areaPath, address, id])).toString('base64url');

const found = ({ data }) => data.people.nodes.map(({ id }) => id);
const ask =
  (query, answer, variables = () => ({})) =>
  async (world) => ({ next: (n) => ({ query, variables: variables(world, n) }), answer });

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
  W1: ask(PAGE, page),
  W2: ask(PAGE, page, (world) => ({ after: cursor(world.before) })),
  W3: ask(
    `query ($id: ID!) { person(id: $id) {
      id name sex birthDate residence household { id address } area { name lineage { name } } } }`,
    ({ data: { person } }) => [
      person.id,
      person.name,
      person.household.id,
      [...person.area.lineage, person.area].map(({ name }) => name),
    ],
    ({ people }, n) => ({ id: people[n % people.length] }),
  ),
  W4: ask('{ people(first: 0) { totalCount } }', ({ data }) => data.people.totalCount),
  W5: ask(
    `query ($filter: PersonFilter) { people(first: 20, filter: $filter) {
      nodes { id name phone birthDate area { name } household { address } } } }`,
    found,
    ({ names }, n) => {
      const { name, initials } = names[(n >> 1) % names.length];
      return { filter: n % 2 ? { initials: { startsWith: initials } } : { name: { startsWith: name } } };
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
    `query ($areaId: ID!, $responseId: ID!) {
      missed(areaId: $areaId, responseId: $responseId, kind: HOUSEHOLD, first: 25) {
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
  W10: async ({ workers }) => ({
    next: (n) => ({
      query: `mutation ($username: String!, $password: String!) {
        signIn(username: $username, password: $password) { token viewer { permissions } } }`,
      variables: { username: workers[n % workers.length].username, password: 'bench-password' },
    }),
    tokenOf: ({ data }) => data.signIn.token,
  }),
};
