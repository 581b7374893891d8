import { expect, test } from '@jest/globals';
import { background } from '../../src/areaChanges/command.js';
import { runAreaChanges } from '../../src/areaChanges/run-area-changes.js';
import { verifyAreas } from '../../src/areaChanges/verify-areas.js';
import { useApp } from '../app.js';
import { as, type Answer } from '../client.js';
import { visitedCounty } from '../coverage/scene.js';
import {
  addHousehold,
  CREATE_HOUSEHOLD,
  CREATE_PERSON,
  householdInput,
  personInput,
  RECORD_VISIT,
} from '../register.js';
import { doing, MERGE, MOVE, pathOf, rows } from './changes.js';

const app = useApp();
const whole = async () => expect(await verifyAreas(app.kernel.db, app.kernel.tables)).toEqual([]);

test('visits recorded while their grid moves: each is there once, where its household is, and counted', async () => {
  const { admin, worker, village, grid, otherTownship, township, responseId } = await visitedCounty(app);
  const homes = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      addHousehold(app, admin, grid, { address: `${n + 1}号` }).then(({ id }) => id),
    ),
  );
  for (const [n, parentId] of [otherTownship.id, township.id, otherTownship.id].entries()) {
    const visits = homes.map((householdId) =>
      as(app, worker).send(RECORD_VISIT, {
        input: {
          householdId,
          responseId,
          outcome: 'MET',
          peopleMet: 1,
          visitedAt: `2026-02-0${n + 1}T04:00:00Z`,
        },
      }),
    );
    const move = doing(app, admin, MOVE, { id: village.id, version: n + 1, parentId });
    const answers = (await Promise.all([...visits, move])).slice(0, -1) as Answer<object>[];
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
  }
  const path = await pathOf(app, grid);
  expect(
    await rows(app, 'select from visit where area_id = $1 and area_path = $2', grid.id, path),
  ).toHaveLength(24);
  await whole();
});

test('households and people registered while their grid is merged away are in what it became, or were refused', async () => {
  const { admin, official, otherWorker, grid, otherGrid, otherHome } = await visitedCounty(app);
  const answers = await Promise.all([
    ...Array.from({ length: 6 }, (_, n) =>
      as(app, otherWorker).send(CREATE_HOUSEHOLD, {
        input: householdInput(otherGrid, { address: `新${n}号` }),
      }),
    ),
    ...Array.from({ length: 6 }, (_, n) =>
      as(app, otherWorker).send(CREATE_PERSON, {
        input: personInput({ id: otherHome }, { name: `人${n}`, relation: 'CHILD' }),
      }),
    ),
    as(app, official).send(MERGE, { input: { areaIds: [otherGrid.id], targetId: grid.id } }),
  ]);
  expect(answers.at(-1)!.errors).toBeUndefined();
  for (const { errors } of answers)
    if (errors) expect(errors[0]!.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  expect(await rows(app, 'select from household where area_id = $1', otherGrid.id)).toEqual([]);
  expect(await rows(app, 'select from person where area_id = $1', otherGrid.id)).toEqual([]);
  const made = answers.slice(0, 6).filter(({ errors }) => !errors).length;
  expect(await rows(app, 'select from household where area_id = $1', grid.id)).toHaveLength(2 + made);
  expect(admin.accountId).toBeTruthy();
  await whole();
});

test('a post that ends while its area is merged ends; nobody sees what they saw by it', async () => {
  const { admin, otherWorker, grid, otherGrid } = await visitedCounty(app);
  const [post] = await rows<{ id: string }>(
    app,
    'select id from post where account_id = $1',
    otherWorker.accountId,
  );
  const END = 'mutation ($input: EndPostInput!) { endPost(input: $input) { id } }';
  const [end, merge] = await Promise.all([
    as(app, admin).send(END, { input: { id: post!.id, version: 1 } }),
    as(app, admin).send(MERGE, { input: { areaIds: [otherGrid.id], targetId: grid.id } }),
  ]);
  expect([end.errors, merge.errors]).toEqual([undefined, undefined]);
  const { households } = await as(app, otherWorker).run<{ households: { totalCount: number } }>(
    '{ households { totalCount } }',
  );
  expect(households.totalCount).toBe(0);
  await whole();
});

test('while a large move is under way nobody writes into what moves, and nobody waits for it for long', async () => {
  const { admin, worker, village, otherTownship, responseId, home } = await visitedCounty(app);
  const { overRows } = background;
  background.overRows = 0;
  const { id } = await doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
  background.overRows = overRows;
  const input = {
    householdId: home,
    responseId,
    outcome: 'ABSENT',
    peopleMet: 0,
    visitedAt: '2026-02-01T04:00:00Z',
  };
  let during: Promise<Answer<object>> | undefined;
  await runAreaChanges(app.kernel, undefined, async () => {
    during ??= as(app, worker).send(RECORD_VISIT, { input });
  });
  // It waited, and was then asked anew, by the post as it is now.
  expect((await during!).errors).toBeUndefined();
  const [visit] = await rows<{ path: string }>(
    app,
    'select area_path as path from visit where household_id = $1',
    home,
  );
  expect(visit!.path.startsWith(otherTownship.areaPath)).toBe(true);
  expect(id).toBeTruthy();
  await whole();
});
