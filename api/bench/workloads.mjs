/**
 * What is measured, who asks, and what for: `asks(world, n)` is the nth request's, the same for every peer, whose operations.mjs
 * says how it is put to it.
 */
import { randomUUID } from 'node:crypto';

const inTurn = (list, n) => list[n % list.length];
/** Every worker once, then each again at the next door. */
const workerOf = ({ workers }, n) => inTurn(workers, n);
const doorOf = ({ workers }, n) =>
  inTurn(workerOf({ workers }, n).households, Math.floor(n / workers.length));

export const workloads = [
  {
    name: 'W1',
    title: "a village's households, 25 a page, with grid, people and last visit",
    viewer: ({ village }) => village.token,
  },
  {
    name: 'W2',
    title: 'the same of the county, page 1,000 by cursor',
    viewer: ({ county }) => county.token,
    asks: ({ before }) => ({ after: before }),
  },
  {
    name: 'W3',
    title: 'a person by id, with household and area path',
    viewer: ({ village }) => village.token,
    asks: ({ people }, n) => ({ id: inTurn(people, n) }),
  },
  { name: 'W4', title: "the number of a township's people", viewer: ({ township }) => township.token },
  {
    name: 'W5',
    title: 'people of a township by name and by initials',
    viewer: ({ township }) => township.token,
    asks: ({ names }, n) => {
      const by = n % 2 ? 'initials' : 'name';
      return { by, prefix: inTurn(names, n >> 1)[by] };
    },
  },
  {
    name: 'W6',
    title: 'coverage of the county with its townships',
    viewer: ({ county }) => county.token,
    asks: ({ county, response }) => ({ areaId: county.id, responseId: response.id }),
  },
  {
    name: 'W7',
    title: "a township's missed households, with their number",
    viewer: ({ township }) => township.token,
    asks: ({ township, response }) => ({ areaId: township.id, responseId: response.id }),
  },
  {
    name: 'W8',
    title: 'recordVisit',
    viewer: (world, n) => workerOf(world, n).token,
    everybody: ({ workers }) => workers,
    asks: (world, n) => ({
      worker: workerOf(world, n),
      visit: {
        id: randomUUID(),
        householdId: doorOf(world, n),
        responseId: world.response.id,
        outcome: 'MET',
        peopleMet: 1,
      },
    }),
  },
  {
    name: 'W9',
    title: 'the first page of a viewer with 300 scattered grids',
    viewer: ({ scattered }) => scattered.token,
  },
  {
    name: 'W10',
    title: 'sign-in and first request',
    asks: (world, n) => ({ username: workerOf(world, n).username, password: 'bench-password' }),
  },
  { name: 'W11', title: '1,000 grid workers record a visit each within a minute, while W1 runs' },
];
