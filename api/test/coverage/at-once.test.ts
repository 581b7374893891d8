import { expect, test } from '@jest/globals';
import { verifyCoverage } from '../../src/coverage/verify-coverage.js';
import { Random } from '../../src/demo/random.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';

const app = useApp();

const DEED = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { id version } }`;
const deeds = {
  recordVisit: DEED('recordVisit', 'RecordVisitInput'),
  voidVisit: DEED('voidVisit', 'VoidVisitInput'),
  createPerson: DEED('createPerson', 'CreatePersonInput'),
  movePerson: DEED('movePerson', 'MovePersonInput'),
  createHousehold: DEED('createHousehold', 'CreateHouseholdInput'),
  updateHousehold: DEED('updateHousehold', 'UpdateHouseholdInput'),
  moveHousehold: DEED('moveHousehold', 'MoveHouseholdInput'),
  createResponse: DEED('createResponse', 'CreateResponseInput'),
  closeResponse: DEED('closeResponse', 'CloseResponseInput'),
};

/** What a lane may run into when others are quicker; anything else is a fault. */
const LOST = new Set(['CONFLICT', 'FORBIDDEN', 'INVALID']);
const LANES = 8;
const STEPS = 30;

test('after deeds of many at once, no figure differs from the rows', async () => {
  const { admin, county, township, otherTownship, ...places } = await makeWorld(app);
  const grids = [places.grid, places.otherGrid, places.neighbourGrid, places.farGrid];
  const rows = {
    responses: [] as { id: string; version: number }[],
    households: [] as { id: string; version: number }[],
    people: [] as { id: string; version: number }[],
    visits: [] as { id: string; version: number }[],
  };
  const codes = new Map<string, number>();
  const unexpected: unknown[] = [];

  async function act(name: keyof typeof deeds, input: Record<string, unknown>) {
    type Done = Record<string, { id: string; version: number }>;
    const { data, errors } = await as(app, admin).send<Done>(deeds[name], { input });
    const code = errors?.[0]?.extensions.code ?? 'done';
    codes.set(`${name} ${code}`, (codes.get(`${name} ${code}`) ?? 0) + 1);
    if (code !== 'done' && !LOST.has(code)) unexpected.push(name, input, errors);
    return data?.[name] ?? null;
  }

  async function step(random: Random, place: number) {
    const area = random.pick(grids).id;
    const [household, other] = [random.pick(rows.households), random.pick(rows.households)];
    const kind = random.weighted([
      [30, 'recordVisit'],
      [12, 'voidVisit'],
      [16, 'createPerson'],
      [10, 'movePerson'],
      [12, 'moveHousehold'],
      [8, 'updateHousehold'],
      [8, 'createHousehold'],
      [6, 'createResponse'],
      [2, 'closeResponse'],
    ] as [number, keyof typeof deeds][]);
    const remember = async (
      list: { id: string; version: number }[],
      made: Promise<{ id: string; version: number } | null>,
    ) => {
      const row = await made;
      const known = row && list.find(({ id }) => id === row.id);
      if (known) known.version = row.version;
      else if (row) list.push(row);
    };
    if (kind === 'createResponse' || rows.responses.length === 0) {
      const areaId = random.pick([county, township, otherTownship]).id;
      const input = {
        areaId,
        name: `行动${place}`,
        kind: 'OTHER',
        level: 3,
        phase: '摸排',
        startsOn: '2026-01-01',
      };
      return remember(rows.responses, act('createResponse', input));
    }
    if (kind === 'createHousehold' || !household || !other) {
      const input = { areaId: area, address: `${place}号`, declaredSize: random.int(0, 6) };
      return remember(rows.households, act('createHousehold', input));
    }
    const responseId = random.pick(rows.responses).id;
    const visit = random.pick(rows.visits);
    const person = random.pick(rows.people);
    if (kind === 'voidVisit' && visit)
      return remember(rows.visits, act(kind, { ...visit, reason: '重复登记' }));
    if (kind === 'movePerson' && person)
      return remember(rows.people, act(kind, { ...person, householdId: household.id }));
    if (kind === 'moveHousehold') return remember(rows.households, act(kind, { ...household, areaId: area }));
    if (kind === 'updateHousehold')
      return remember(rows.households, act(kind, { ...household, declaredSize: random.int(0, 9) }));
    if (kind === 'closeResponse' && rows.responses.length > 4)
      return remember(rows.responses, act(kind, rows.responses.at(-1)!));
    if (kind === 'createPerson') {
      const facts = {
        name: '王小明',
        sex: 'MALE',
        birthDate: '1990-01-01',
        residence: 'RESIDENT',
        relation: 'HEAD',
      };
      return remember(rows.people, act(kind, { ...facts, householdId: household.id }));
    }
    const peopleMet = random.int(0, 3);
    const minutes = random.int(1, 500);
    return remember(
      rows.visits,
      act('recordVisit', {
        ...{ householdId: household.id, responseId, peopleMet, outcome: peopleMet > 0 ? 'MET' : 'ABSENT' },
        visitedAt: new Date(app.clock.now().getTime() - minutes * 60_000).toISOString(),
      }),
    );
  }

  await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      const random = new Random(`lane ${lane}`);
      for (let place = 0; place < STEPS; place++) await step(random, place);
    }),
  );
  expect(unexpected).toEqual([]);
  // Whether one was closed depends on who came first.
  for (const name of Object.keys(deeds).filter((name) => name !== 'closeResponse'))
    expect([...codes.keys()]).toContain(`${name} done`);
  expect(await verifyCoverage(app.kernel.db)).toEqual({ total: 0, faults: [] });
});
