/** What of an answer must be the same for every peer, taken from the shape most of them answer in. */
export const page = ({ nodes, pageInfo }) => ({
  rows: nodes.map(({ id, area, people, lastVisit }) => [
    id,
    area.name,
    (people.nodes ?? people).map((person) => person.id),
    lastVisit?.id ?? null,
  ]),
  more: pageInfo.hasNextPage,
});

/** @param lineage the names above */
export const person = ({ id, name, household, area }, lineage) => [
  id,
  name,
  household.id,
  [...lineage, area.name],
];

export const ids = ({ nodes }) => nodes.map(({ id }) => id);

export const figures = (coverage) =>
  [coverage, ...coverage.children].map(({ area, households, visited, villages, grids }) => [
    area.id,
    households,
    visited,
    villages.active,
    grids.active,
  ]);

export const missed = ({ totalCount, nodes }) => [totalCount, ...nodes.map(({ household }) => household.id)];
