/** What is measured, and who asks. `writes` may not be sent twice. */
export const workloads = [
  {
    name: 'W1',
    title: "a village's households, 25 a page, with grid, people and last visit",
    viewer: ({ village }) => village.token,
  },
  { name: 'W2', title: 'the same of the county, page 1,000 by cursor', viewer: ({ county }) => county.token },
  {
    name: 'W3',
    title: 'a person by id, with household and area path',
    viewer: ({ village }) => village.token,
  },
  { name: 'W4', title: "the number of a township's people", viewer: ({ township }) => township.token },
  {
    name: 'W5',
    title: 'people of a township by name and by initials',
    viewer: ({ township }) => township.token,
  },
  { name: 'W6', title: 'coverage of the county with its townships', viewer: ({ county }) => county.token },
  {
    name: 'W7',
    title: "a township's missed households, with their number",
    viewer: ({ township }) => township.token,
  },
  { name: 'W8', title: 'recordVisit', viewer: ({ workers }, n) => workers[n % workers.length].token },
  {
    name: 'W9',
    title: 'the first page of a viewer with 300 scattered grids',
    viewer: ({ scattered }) => scattered.token,
  },
  { name: 'W10', title: 'sign-in and first request' },
  { name: 'W11', title: '1,000 grid workers record a visit each within a minute, while W1 runs' },
];
