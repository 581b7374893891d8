/** What each workload asks of the limit: no GraphQL, the workload's name and its parameters. */
import { randomUUID } from 'node:crypto';

const page = ({ data }) => ({
  rows: data.households.nodes.map(({ id, area, people, lastVisit }) => [
    id,
    area.name,
    people.map((person) => person.id),
    lastVisit?.id ?? null,
  ]),
  more: data.households.pageInfo.hasNextPage,
});

const ask =
  (workload, canonical, parameters = () => ({})) =>
  async (world) => ({
    next: (n) => ({ workload, ...parameters(world, n) }),
    answer: (json) => {
      if (json.errors) throw new Error(json.errors[0].message);
      return canonical(json);
    },
  });

export const operations = {
  W1: ask('W1', page),
  W2: ask('W2', page, ({ before }) => ({ after: [before.areaPath, before.address, before.id] })),
  W3: ask(
    'W3',
    ({ data: { person } }) => [
      person.id,
      person.name,
      person.household.id,
      [...person.area.lineage, person.area.name],
    ],
    ({ people }, n) => ({ id: people[n % people.length] }),
  ),
  W4: ask('W4', ({ data }) => data.people.totalCount),
  W5: ask(
    'W5',
    ({ data }) => data.people.nodes.map(({ id }) => id),
    ({ names }, n) => {
      const by = n % 2 ? 'initials' : 'name';
      return { by, prefix: names[(n >> 1) % names.length][by] };
    },
  ),
  W6: ask(
    'W6',
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
    'W7',
    ({ data: { missed } }) => [missed.totalCount, ...missed.nodes.map(({ household }) => household.id)],
    ({ response }) => ({ responseId: response.id }),
  ),
  W8: ask(
    'W8',
    ({ data }) => data.recordVisit.outcome,
    ({ workers, response }, n) => {
      const { households } = workers[n % workers.length];
      const householdId = households[Math.floor(n / workers.length) % households.length];
      return { id: randomUUID(), householdId, responseId: response.id, outcome: 'MET', peopleMet: 1 };
    },
  ),
  W9: ask('W9', page),
  W10: 'it signs nobody in: it knows from its start what each token may see',
};
