import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { everything, setScope, within } from '../../src/kernel/db/database.js';
import { PreparedClient, type Scoped } from '../../src/kernel/db/prepared-client.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { openResponse, RECORD_VISIT } from '../register.js';
import { insertActor, insertPost, makeWorld, signedInAgain, type Actor, type World } from '../world.js';
import { fillCounty, REGISTERS } from './many-rows.js';

/** How PostgreSQL finds what is asked for, in a county of thousands: by the index that is meant for it, never by looking through all. */
const app = useApp();
let world: World;
let viewers: Record<Who, Actor>;
let ids: { responseId: string; householdId: string; personId: string; areaId: string; cursor: string };

type Who = 'secretary' | 'neighbour' | 'stranger' | 'official' | 'admin' | 'scattered';

const HOUSEHOLDS = `query ($first: Int, $after: String) { households(first: $first, after: $after) {
  nodes { id address area { name } people(first: 5) { nodes { name } } lastVisit { visitedAt outcome } }
  pageInfo { hasNextPage endCursor } } }`;

beforeAll(async () => {
  world = await makeWorld(app);
  const responses: string[] = [];
  for (let n = 0; n < 3; n++) responses.push(await openResponse(app, world));
  await fillCounty(app, world, responses);
  const { secretary, neighbour, official, admin } = world;
  const { secretary: stranger } = await makeWorld(app);
  viewers = { secretary, neighbour, stranger, official, admin, scattered: await scattered() };
  const { households } = await as(app, secretary).run<{
    households: {
      nodes: { id: string; people: { nodes: { id: string }[] } }[];
      pageInfo: { endCursor: string };
    };
  }>('{ households(first: 3) { nodes { id people { nodes { id } } } pageInfo { endCursor } } }');
  const [{ id, people }] = households.nodes as [(typeof households.nodes)[0]];
  ids = {
    responseId: responses[0]!,
    areaId: world.village.id,
    householdId: id,
    personId: people.nodes[0]!.id,
    cursor: households.pageInfo.endCursor,
  };
});

/** Somebody with a grid in each corner of the county. */
const scattered = (): Promise<Actor> =>
  within(
    app.kernel.db,
    everything('a grid worker of a test'),
    async (db) => {
      const actor = await insertActor(db, app, world.county, null);
      for (const grid of [world.grid, world.neighbourGrid, world.farGrid])
        await insertPost(db, actor.accountId, grid, 'GRID_WORKER');
      return actor;
    },
    'read write',
  );

/** What the app sends for a field that reads, with the settings it is read under. */
let reads: Scoped[];

beforeEach(() => {
  reads = [];
  const { readScoped } = PreparedClient.prototype;
  jest.spyOn(PreparedClient.prototype, 'readScoped').mockImplementation(function (
    this: PreparedClient,
    read,
    proviso,
  ) {
    reads.push(read);
    return readScoped.call(this, read, proviso);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const WHO = 1;

/** Sends an operation of one field; what the app sent for it. */
async function readOf(
  who: Who,
  query: string,
  variables: Record<string, unknown> = {},
  counted = 0,
): Promise<Scoped> {
  const actor = await signedInAgain(app, viewers[who]);
  const before = app.statements.length;
  reads = [];
  await as(app, actor).run(query, variables);
  expect(app.statements.length - before).toBe(WHO + counted + 1);
  expect(reads).toHaveLength(1);
  return reads[0]!;
}

interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Step[];
}

/** The plan that the app's role gets for it: one for all values, or one for these, as the app has it made. */
async function planOf({ envelope, text, values, plan }: Scoped): Promise<Step[]> {
  const client = await app.kernel.db.pool.connect();
  try {
    const mode = plan === 'once' ? 'force_generic_plan' : 'force_custom_plan';
    await client.query(`begin read only; ${setScope(envelope)}; set local plan_cache_mode = ${mode}`);
    await client.query(`prepare asked as ${text}`);
    const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Step }] }>(
      `explain (format json) execute asked${given}`,
    );
    return stepsOf(rows[0]!['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('rollback; deallocate all');
    client.release(true);
  }
}

const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Array) return literal(`{${value.map((each) => JSON.stringify(each)).join(',')}}`);
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
}

const scans = (plan: Step[], type: string): string[] =>
  plan.filter((step) => step['Node Type'] === type).map((step) => step['Relation Name']!);
const indexesOf = (plan: Step[]): string[] => plan.flatMap((step) => step['Index Name'] ?? []);

/** Either leads through the households in the order of the tree; which is the cheaper depends on how many there are. */
const IN_TREE = ['household_area_path_door_order_id_index', 'household_county_area_path_index'];
const BELOW_HOUSEHOLD = ['person_household_id_index', 'visit_household_id_response_id_visited_at_index'];
const EVERYBODY: Who[] = ['secretary', 'official', 'admin', 'scattered'];

const missed = (kind: string): string => `query ($areaId: ID!, $responseId: ID!) {
  missed(areaId: $areaId, responseId: $responseId, kind: ${kind}) { totalCount nodes { area { name } household { address } } } }`;

/** Of so few households the place is as short a way as the address; of a hundred thousand it is not taken. */
const ADDRESSES = ['household_county_address_area_path_index', 'household_county_area_path_index'];
const SEARCH =
  'query ($text: String!) { search(text: $text) { subject more hits { id title detail place } } }';

interface Operation {
  name: string;
  query: string;
  variables?: () => Record<string, unknown>;
  /** Each of these, or of several one. */
  by: (string | string[])[];
  /** Statements that count it, where it is a search by a sealed text. */
  counted?: number;
  as: Who[];
}

const operations: Operation[] = [
  {
    name: 'the first page of households, with their area, people and last visit',
    query: HOUSEHOLDS,
    variables: () => ({ first: 25 }),
    by: [IN_TREE, ...BELOW_HOUSEHOLD],
    as: EVERYBODY,
  },
  {
    name: 'the page after a cursor',
    query: HOUSEHOLDS,
    variables: () => ({ first: 25, after: ids.cursor }),
    by: ['household_area_path_door_order_id_index', ...BELOW_HOUSEHOLD],
    as: EVERYBODY,
  },
  {
    name: 'a person by id, with the household and the lineage of its area',
    query:
      'query ($personId: ID!) { person(id: $personId) { name household { address area { name lineage { name } } } } }',
    variables: () => ({ personId: ids.personId }),
    by: ['person_pkey', 'household_pkey'],
    as: EVERYBODY,
  },
  {
    name: 'how many people there are',
    query: '{ people(first: 0) { totalCount } }',
    by: ['person_county_area_path_index'],
    as: EVERYBODY,
  },
  {
    name: 'people by how the initials of their name begin',
    query: '{ people(filter: { initials: { startsWith: "wxm" } }) { nodes { name } } }',
    by: ['person_county_name_initials_area_path_index'],
    as: EVERYBODY,
  },
  {
    name: 'people by how their name begins',
    query: '{ people(filter: { name: { startsWith: "王小" } }) { nodes { name } } }',
    by: ['person_county_name_area_path_index'],
    as: EVERYBODY,
  },
  {
    name: 'a search for a name as it is typed, and for its initials',
    query: SEARCH,
    variables: () => ({ text: 'wxm' }),
    by: ['person_county_name_initials_area_path_index', 'person_county_name_pinyin_area_path_index'],
    as: EVERYBODY,
  },
  {
    name: 'a search for a name, or how an address begins',
    query: SEARCH,
    variables: () => ({ text: '王小' }),
    by: ['person_county_name_area_path_index', [...ADDRESSES]],
    as: EVERYBODY,
  },
  {
    name: 'a search for a door',
    query: SEARCH,
    variables: () => ({ text: '12号' }),
    by: [[...ADDRESSES, 'household_county_door_key_area_path_index']],
    as: EVERYBODY,
  },
  {
    name: 'a search for an ID number',
    query: SEARCH,
    variables: () => ({ text: '11010519491231002X' }),
    by: ['person_id_number_unique'],
    counted: 1,
    as: EVERYBODY,
  },
  {
    name: 'the visits of a household',
    query:
      'query ($id: ID!) { visits(filter: { household: { eq: $id } }) { totalCount nodes { visitedAt outcome } } }',
    variables: () => ({ id: ids.householdId }),
    by: ['visit_household_id_response_id_visited_at_index'],
    as: EVERYBODY,
  },
  {
    name: 'coverage',
    query: `query ($areaId: ID!, $responseId: ID!) { coverage(areaId: $areaId, responseId: $responseId) {
      ratio grids { total active } children { area { name } ratio } } }`,
    variables: () => ({ areaId: ids.areaId, responseId: ids.responseId }),
    by: ['tally_response_id_area_path_index'],
    as: ['secretary', 'official', 'admin'],
  },
  {
    name: 'coverage of the whole tree below',
    query: `query ($areaId: ID!, $responseId: ID!) { coverageTree(areaId: $areaId, responseId: $responseId, depth: 3) {
      area { name } parentId households visited grids { total active } } }`,
    variables: () => ({ areaId: ids.areaId, responseId: ids.responseId }),
    by: ['tally_response_id_area_path_index'],
    as: ['secretary', 'official', 'admin'],
  },
  {
    name: 'coverage day by day',
    query: `query ($areaId: ID!, $responseId: ID!) {
      coverageDays(areaId: $areaId, responseId: $responseId, from: "2026-02-01", to: "2026-02-28") {
        days { day visitedSoFar } children { area { name } days { day visited } } } }`,
    variables: () => ({ areaId: ids.areaId, responseId: ids.responseId }),
    by: ['tally_day_response_id_area_path_day_index'],
    as: ['secretary', 'official', 'admin'],
  },
  {
    name: 'the households missed',
    query: missed('HOUSEHOLD'),
    variables: () => ({ areaId: ids.areaId, responseId: ids.responseId }),
    by: ['progress_not_visited', 'household_pkey'],
    as: ['secretary', 'official', 'admin'],
  },
  {
    name: 'the people missed',
    query: missed('PERSON'),
    variables: () => ({ areaId: ids.areaId, responseId: ids.responseId }),
    by: ['progress_not_registered', 'household_pkey'],
    as: ['secretary', 'official', 'admin'],
  },
  {
    name: 'what the grid workers have done today',
    query: `query ($areaId: ID!, $responseId: ID!) { workersToday(areaId: $areaId, responseId: $responseId) {
      totalCount nodes { name account { id } grids { area { name } missed } assigned visitsToday peopleMetToday missed lastVisitAt } } }`,
    variables: () => ({ areaId: ids.areaId, responseId: ids.responseId }),
    by: ['visit_visitor_id_visited_at_index', 'tally_response_id_area_path_index', 'household_worker'],
    as: ['secretary', 'official', 'admin'],
  },
  {
    name: 'the households of a worker',
    query: `query ($workerId: ID!) { households(filter: { worker: { eq: $workerId } }) {
      totalCount nodes { address worker { accountName } } } }`,
    variables: () => ({ workerId: world.worker.accountId }),
    by: ['household_worker'],
    as: ['secretary', 'official', 'admin'],
  },
  {
    name: 'the notices of the last month',
    query: '{ notices(first: 10) { unread nodes { id kind at name } pageInfo { hasNextPage } } }',
    by: [
      'account_pkey',
      'post_account_id_ends_by_index',
      'post_county_ends_by_area_path_index',
      'response_county_changed_at_area_path_index',
      'export_account_id_created_at_id_index',
    ],
    as: ['secretary', 'official', 'admin'],
  },
  {
    name: 'the newest of the audit trail',
    query: '{ auditEvents { nodes { action at } } }',
    by: [['audit_event_area_path_at_id_index', 'audit_event_at_id_index']],
    as: ['secretary', 'official', 'admin'],
  },
];

async function findsBy({ query, variables, by, counted }: Operation, who: Who): Promise<void> {
  const plan = await planOf(await readOf(who, query, variables?.(), counted));
  expect(scans(plan, 'Seq Scan').filter((table) => REGISTERS.includes(table))).toEqual([]);
  const used = indexesOf(plan);
  for (const meant of by) {
    const found = used.some((index) => [meant].flat().includes(index));
    expect({ meant, used, found }).toEqual({ meant, used, found: true });
  }
}

describe('one statement, found by the index that is meant for it', () => {
  for (const operation of operations)
    test.each(operation.as)(`${operation.name}: as %s`, (who) => findsBy(operation, who));
});

describe('what is counted', () => {
  test.each<Who>(['official', 'scattered'])('people: in the index alone, as %s', async (who) => {
    const plan = await planOf(await readOf(who, '{ people(first: 0) { totalCount } }'));
    expect(scans(plan, 'Index Only Scan')).toEqual(['person']);
  });

  describe.each(['coverage', 'coverage of the whole tree below', 'coverage day by day'])('%s', (asked) => {
    test.each<Who>(['secretary', 'official', 'admin'])('in no register, as %s', async (who) => {
      const { query, variables } = operations.find(({ name }) => name === asked)!;
      const plan = await planOf(await readOf(who, query, variables!()));
      expect(plan.filter((step) => REGISTERS.includes(step['Relation Name'] ?? ''))).toEqual([]);
    });
  });
});

describe('a plan that is kept', () => {
  const firstPage = (who: Who) => readOf(who, HOUSEHOLDS, { first: 25 });
  /** How deep in the tree somebody stands is part of the text: a plan for each level of the tree. */
  const atAnyLevel = (text: string) => text.replaceAll(/(left\("t\d+"\."area_path"), \d+\)/g, '$1, n)');

  test('is made without looking at the values', async () => {
    for (const who of EVERYBODY) expect((await firstPage(who)).plan).toBe('once');
  });

  test('serves everybody with one post: only the values and the level differ', async () => {
    const secretary = await firstPage('secretary');
    for (const who of ['official', 'admin'] as const) {
      const { text, values } = await firstPage(who);
      expect(atAnyLevel(text)).toBe(atAnyLevel(secretary.text));
      expect(values).not.toEqual(secretary.values);
    }
  });

  test('serves everybody at one level, in another county too: only the values differ', async () => {
    const own = await firstPage('secretary');
    for (const who of ['neighbour', 'stranger'] as const) {
      const { text, values } = await firstPage(who);
      expect(text).toBe(own.text);
      expect(values).not.toEqual(own.values);
    }
  });

  test('serves the second page like the third, and a page of any size', async () => {
    const second = await readOf('secretary', HOUSEHOLDS, { first: 3, after: ids.cursor });
    const { households } = await as(app, world.secretary).run<{
      households: { pageInfo: { endCursor: string } };
    }>(HOUSEHOLDS, { first: 3, after: ids.cursor });
    const third = await readOf('secretary', HOUSEHOLDS, { first: 7, after: households.pageInfo.endCursor });
    expect(third.text).toBe(second.text);
  });
});

describe('a deed among thousands', () => {
  test('recordVisit: two rows held, one written, re-checked with who asks, audited and read back', async () => {
    const actor = await signedInAgain(app, viewers.secretary);
    const before = app.statements.length;
    const { householdId, responseId } = ids;
    await as(app, actor).run(RECORD_VISIT, { input: { householdId, responseId, outcome: 'ABSENT' } });
    expect(app.statements.slice(before + WHO)).toHaveLength(7);
  });
});
