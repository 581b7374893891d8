/** How each workload is put to the limit: no GraphQL, the workload's name and its parameters. */
import { figures, ids, missed, page, person } from '../../answers.mjs';

const pageOf = ({ data }) => page(data.households);

const ask =
  (workload, canonical, parameters = (asked) => asked) =>
  async () => ({
    put: (asked) => ({ workload, ...parameters(asked) }),
    answer: (json) => {
      if (json.errors) throw new Error(json.errors[0].message);
      return canonical(json);
    },
  });

export const operations = {
  W1: ask('W1', pageOf),
  W2: ask('W2', pageOf, ({ after: { areaPath, doorOrder, id } }) => ({ after: [areaPath, doorOrder, id] })),
  W3: ask('W3', ({ data }) => person(data.person, data.person.area.lineage)),
  W4: ask('W4', ({ data }) => data.people.totalCount),
  W5: ask('W5', ({ data }) => ids(data.people)),
  W6: ask('W6', ({ data }) => figures(data.coverage)),
  W7: ask('W7', ({ data }) => missed(data.missed)),
  W8: ask(
    'W8',
    ({ data }) => data.recordVisit.outcome,
    ({ visit }) => visit,
  ),
  W9: ask('W9', pageOf),
  W10: 'it signs nobody in: it knows from its start what each token may see',
};
