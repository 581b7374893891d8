/** One text for each operation, variables for the rest: PostGraphile plans a text once. */
const HOUSEHOLDS = `
  query Households($after: Cursor) {
    allHouseholds(first: 25, after: $after, orderBy: [AREA_PATH_ASC, DOOR_ORDER_ASC, ROW_ID_ASC]) {
      nodes {
        rowId address building door declaredSize phone tags version
        areaByAreaId { rowId name }
        peopleByHouseholdIdList(first: 20, orderBy: [AREA_PATH_ASC, NAME_ORDER_ASC, ROW_ID_ASC]) {
          rowId name sex birthDate relation residence phone
        }
        visitsByHouseholdIdList(first: 1, condition: { voided: false }, orderBy: [VISITED_AT_DESC]) {
          rowId outcome visitedAt visitorName
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** A cursor holds for every list in the same order. */
const CURSOR = `
  query Cursor($id: UUID!) {
    allHouseholds(first: 1, orderBy: [AREA_PATH_ASC, DOOR_ORDER_ASC, ROW_ID_ASC], filter: { rowId: { equalTo: $id } }) {
      pageInfo { endCursor }
    }
  }`;

const PERSON = `
  query Person($id: UUID!) {
    personByRowId(rowId: $id) {
      rowId name sex birthDate residence
      householdByHouseholdId { rowId address }
      areaByAreaId { name lineage }
    }
  }`;

const COUNT = 'query Count { allPeople { totalCount } }';

/** A prefix as a range: LIKE finds no index below row level security. */
const search = (field) => `
  query Search($from: String!, $to: String!) {
    allPeopleList(
      first: 20
      orderBy: [AREA_PATH_ASC, NAME_ORDER_ASC, ROW_ID_ASC]
      filter: { ${field}: { greaterThanOrEqualTo: $from, lessThan: $to } }
    ) {
      rowId name phone birthDate
      areaByAreaId { name }
      householdByHouseholdId { address }
    }
  }`;
const BY_NAME = search('name');
const BY_INITIALS = search('nameInitials');

const MISSED = `
  query Missed($response: UUID!) {
    allProgresses(
      first: 25
      orderBy: [AREA_PATH_ASC, HOUSEHOLD_ID_ASC]
      filter: { responseId: { equalTo: $response }, visits: { equalTo: 0 } }
    ) {
      totalCount
      nodes {
        householdByHouseholdId { rowId address phone }
        areaByAreaId { name }
      }
    }
  }`;

const POSTS = `
  query Posts($accounts: [UUID!]) {
    allPostsList(filter: { accountId: { in: $accounts } }) { accountId accountName county areaPath areaId }
  }`;

/**
 * The mutation that PostGraphile makes from the table. Row level security is all that stands in its way: nothing asks
 * whether the household lies where the client says, whether the response is open and covers it, or who the visitor is,
 * and nothing is written to the audit trail.
 */
const RECORD = `
  mutation Record($visit: VisitInput!) {
    createVisit(input: { visit: $visit }) {
      visit {
        rowId outcome visitedAt
        householdByHouseholdId { rowId address }
      }
    }
  }`;

function dataOf({ data, errors }) {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

function page(json) {
  const { nodes, pageInfo } = dataOf(json).allHouseholds;
  const rows = nodes.map((household) => [
    household.rowId,
    household.areaByAreaId.name,
    household.peopleByHouseholdIdList.map(({ rowId }) => rowId),
    household.visitsByHouseholdIdList[0]?.rowId ?? null,
  ]);
  return { rows, more: pageInfo.hasNextPage };
}

/** Every worker's name and grid, as the panel would know them: the mutation wants each column of the row from its client. */
async function placesOf({ county, workers }, send) {
  const variables = { accounts: workers.map(({ id }) => id) };
  const posts = dataOf(await send({ query: POSTS, variables }, county.token)).allPostsList;
  return new Map(
    posts.map(({ accountId, accountName, ...place }) => [accountId, { visitorName: accountName, ...place }]),
  );
}

const dayOf = (now) => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

export const operations = {
  W1: async () => ({ put: () => ({ query: HOUSEHOLDS, variables: {} }), answer: page }),

  W2: async (world, send) => {
    const { allHouseholds } = dataOf(await send({ query: CURSOR, variables: { id: world.before.id } }));
    const variables = { after: allHouseholds.pageInfo.endCursor };
    return { put: () => ({ query: HOUSEHOLDS, variables }), answer: page };
  },

  W3: async () => ({
    put: (variables) => ({ query: PERSON, variables }),
    answer: (json) => {
      const { rowId, name, householdByHouseholdId, areaByAreaId } = dataOf(json).personByRowId;
      const names = [...areaByAreaId.lineage, areaByAreaId].map((area) => area.name);
      return [rowId, name, householdByHouseholdId.rowId, names];
    },
  }),

  W4: async () => ({
    put: () => ({ query: COUNT, variables: {} }),
    answer: (json) => dataOf(json).allPeople.totalCount,
  }),

  W5: async () => ({
    put: ({ by, prefix }) => ({
      query: by === 'name' ? BY_NAME : BY_INITIALS,
      variables: { from: prefix, to: `${prefix}\u{10FFFF}` },
    }),
    answer: (json) => dataOf(json).allPeopleList.map(({ rowId }) => rowId),
  }),

  W6:
    'PostGraphile reads rows and counts them. Sums for each township, and how many villages and grids are active, take ' +
    'a view or a function written by hand; its aggregates plugin sums by a column, not by the beginning of a path',

  W7: async () => ({
    put: ({ responseId }) => ({ query: MISSED, variables: { response: responseId } }),
    answer: (json) => {
      const { totalCount, nodes } = dataOf(json).allProgresses;
      return [totalCount, ...nodes.map(({ householdByHouseholdId }) => householdByHouseholdId.rowId)];
    },
  }),

  W8: async (world, send) => {
    const places = await placesOf(world, send);
    return {
      put: ({ worker, visit: { id, ...visit } }) => {
        const now = new Date();
        const row = {
          ...{ rowId: id, ...visit, visitorId: worker.id, ...places.get(worker.id) },
          ...{ visitedAt: now.toISOString(), recordedOn: dayOf(now) },
        };
        return { query: RECORD, variables: { visit: row } };
      },
      answer: (json) => dataOf(json).createVisit.visit.outcome,
    };
  },

  W9:
    'The settings that row level security compares with hold one range, the envelope of the posts: households between ' +
    'them would be seen too. 300 ranges in the filter would be the client’s word; enforced, they take a policy that is ' +
    'asked row by row, or a plan for every table written by hand',

  W10:
    'PostGraphile makes mutations from tables, and signing in is none of them: it takes a mutation written by hand ' +
    '(in JavaScript: PostgreSQL has no argon2id)',
};
