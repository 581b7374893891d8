import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { day, DISABLE, personAt, UPDATE, versionOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as, codes } from '../client.js';
import { makeWorld, type Actor } from '../world.js';
import { bind, BIND, bindingInput, END_BINDING, UPDATE_BINDING, type BindingFacts } from './chain.js';

const app = useApp();

const refusal = async (actor: Actor, ...given: Parameters<typeof bindingInput>) =>
  (await as(app, actor).refused(BIND, bindingInput(...given))).extensions;

describe('createBinding', () => {
  test('is refused outside the own area (NOT_FOUND), and to whoever names nobody (FORBIDDEN)', async () => {
    const { grid, neighbour, otherOfficial, worker, inspector, partner } = await makeWorld(app);
    for (const actor of [neighbour, otherOfficial])
      expect((await refusal(actor, grid)).code).toBe('NOT_FOUND');
    for (const actor of [worker, inspector, partner])
      expect((await refusal(actor, grid)).code).toBe('FORBIDDEN');
  });

  test('is refused for the very area of the own post: nobody names their own superior (FORBIDDEN)', async () => {
    const { official, township, secretary, village, admin } = await makeWorld(app);
    expect((await refusal(official, township, { kind: 'COUNTY_LEADER' })).code).toBe('FORBIDDEN');
    expect((await refusal(secretary, village, { kind: 'TOWNSHIP_LEADER' })).code).toBe('FORBIDDEN');
    await bind(app, admin, township, { kind: 'COUNTY_LEADER' });
    await bind(app, official, village, { kind: 'TOWNSHIP_LEADER' });
  });

  test('names somebody whose account the viewer may not read (NOT_FOUND), or that is disabled (INVALID)', async () => {
    const { secretary, admin, grid, neighbour, neighbourVillage, village } = await makeWorld(app);
    const stranger = await personAt(app, neighbour, neighbourVillage);
    expect((await refusal(secretary, grid, { accountId: stranger.accountId })).code).toBe('NOT_FOUND');
    const left = await personAt(app, secretary, village);
    await as(app, admin).run(DISABLE, { input: { id: left.accountId, version: left.version } });
    expect(await refusal(secretary, grid, { accountId: left.accountId })).toMatchObject({
      code: 'INVALID',
      fields: { accountId: expect.any(String) },
    });
  });

  test.each([
    ['kind', { kind: 'COUNTY_LEADER' }],
    ['accountId', { holderName: ' ' }],
    ['holderPhone', { holderPhone: 'call me' }],
    ['part', { part: '楼'.repeat(61) }],
  ])('names %s where it cannot be so (INVALID)', async (field, given) => {
    const { secretary, grid } = await makeWorld(app);
    expect(await refusal(secretary, grid, given)).toMatchObject({
      code: 'INVALID',
      fields: { [field]: expect.any(String) },
    });
  });

  test('takes no end before today or the first day, and not both an account and a name (INVALID)', async () => {
    const { secretary, grid, worker } = await makeWorld(app);
    for (const term of [
      { startsOn: day(app, -9), endsOn: day(app, -1) },
      { startsOn: day(app, 5), endsOn: day(app, 4) },
    ])
      expect((await refusal(secretary, grid, term)).fields).toHaveProperty('endsOn');
    expect(
      (await refusal(secretary, grid, { accountId: worker.accountId, holderName: '王五' })).fields,
    ).toHaveProperty('holderName');
  });

  test('binds the same person once to the same, also of two at once (CONFLICT); to another part, or later, again', async () => {
    const { secretary, grid } = await makeWorld(app);
    const given = { holderPhone: '13800001111', endsOn: day(app, 10) };
    const answers = await Promise.all(
      [1, 2].map(() => as(app, secretary).send(BIND, bindingInput(grid, given))),
    );
    expect(codes(answers).sort()).toEqual(['CONFLICT', 'done']);
    await bind(app, secretary, grid, { ...given, part: '1-3号楼' });
    await bind(app, secretary, grid, { ...given, startsOn: day(app, 11), endsOn: null });
    await bind(app, secretary, grid, { holderPhone: '13800002222' }); // somebody else of that name
  });

  test('is done once however often it is sent, and gives no rights', async () => {
    const { secretary, grid, nobody } = await makeWorld(app);
    const input = { id: v7(), accountId: nobody.accountId };
    const first = await bind(app, secretary, grid, input);
    expect(await bind(app, secretary, grid, input)).toEqual(first);
    expect(first).toMatchObject({ holderName: '无岗人员', current: true });
    expect(first.viewerCan).toEqual(['updateBinding', 'endBinding', 'handOverBinding']);
    expect(await as(app, nobody).run('{ areas { nodes { id } } bindings { nodes { id } } }')).toEqual({
      areas: { nodes: [] },
      bindings: { nodes: [] },
    });
  });
});

describe('bindings', () => {
  const SEEN =
    'query ($filter: BindingFilter) { bindings(filter: $filter) { totalCount nodes { holderName holderLeft current areasHeld overLimit } } }';
  interface Seen {
    bindings: {
      totalCount: number;
      nodes: { holderName: string; holderLeft: boolean; current: boolean; overLimit: boolean }[];
    };
  }
  const seen = async (actor: Actor, filter: object = {}) =>
    (await as(app, actor).run<Seen>(SEEN, { filter })).bindings;

  test('are read in the own area and below, and nowhere else', async () => {
    const { admin, official, secretary, worker, neighbour, partner, grid, village } = await makeWorld(app);
    await bind(app, admin, village, { kind: 'TOWNSHIP_LEADER' });
    await bind(app, secretary, grid);
    const counts = await Promise.all(
      [admin, official, secretary, worker, neighbour, partner].map(
        async (actor) => (await seen(actor)).totalCount,
      ),
    );
    expect(counts).toEqual([2, 2, 2, 1, 0, 0]);
  });

  test('show who answers for too many areas, by the county’s limit, and how many these are', async () => {
    const { admin, grid, otherGrid, neighbourGrid, farGrid } = await makeWorld(app);
    const given = { holderPhone: '13800003333' };
    await bind(app, admin, grid, given);
    await bind(app, admin, grid, { ...given, part: '1号楼' }); // the same area
    await bind(app, admin, otherGrid, given);
    const over = async () => (await seen(admin, { overLimit: { eq: true } })).totalCount;
    expect(await over()).toBe(0); // two, as many as a cadre can
    await bind(app, admin, farGrid, { holderPhone: '13800004444' });
    await bind(app, admin, neighbourGrid, given);
    expect(await over()).toBe(4);
    expect((await seen(admin, { overLimit: { eq: true } })).nodes[0]).toMatchObject({ areasHeld: 3 });
  });

  test('follow the name of their account while they last, and say that its holder has left', async () => {
    const { admin, secretary, village, grid } = await makeWorld(app);
    const person = await personAt(app, secretary, village);
    await bind(app, secretary, grid, { accountId: person.accountId });
    const version = () => versionOf(app, person.accountId);
    await as(app, admin).run(UPDATE, {
      input: { id: person.accountId, version: await version(), displayName: '李四新' },
    });
    expect((await seen(secretary)).nodes).toMatchObject([{ holderName: '李四新', current: true }]);
    await as(app, admin).run(DISABLE, { input: { id: person.accountId, version: await version() } });
    expect((await seen(secretary)).nodes).toMatchObject([{ holderLeft: true, current: false }]);
  });
});

describe('updateBinding and endBinding', () => {
  const ended = async (actor: Actor, { id, version }: BindingFacts, endsOn?: string) =>
    (await as(app, actor).run<{ endBinding: BindingFacts }>(END_BINDING, { input: { id, version, endsOn } }))
      .endBinding;

  test('are refused outside the own area (NOT_FOUND), above it (FORBIDDEN), and with a stale version (CONFLICT)', async () => {
    const { admin, official, neighbour, worker, village } = await makeWorld(app);
    const binding = await bind(app, admin, village, { kind: 'TOWNSHIP_LEADER' });
    const { secretary } = await makeWorld(app); // of another county
    for (const [name, document] of Object.entries({ UPDATE_BINDING, END_BINDING })) {
      const code = async (actor: Actor, version = 1) =>
        (await as(app, actor).refused(document, { input: { id: binding.id, version } })).extensions.code;
      expect([name, await code(neighbour), await code(secretary), await code(worker)]).toEqual([
        name,
        ...['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
      ]);
      expect(await code(official, 7)).toBe('CONFLICT');
    }
  });

  test('change what is said, never who; and end at once, on a day to come, or before it began', async () => {
    const { secretary, grid } = await makeWorld(app);
    const binding = await bind(app, secretary, grid);
    const { updateBinding } = await as(app, secretary).run<{ updateBinding: object }>(UPDATE_BINDING, {
      input: { id: binding.id, version: 1, part: '东片', endsOn: day(app, 30) },
    });
    expect(updateBinding).toMatchObject({ part: '东片', endsOn: day(app, 30), version: 2 });
    const failure = await as(app, secretary).refused(UPDATE_BINDING, {
      input: { id: binding.id, version: 2, endsOn: day(app, -1) },
    });
    expect(failure.extensions.fields).toHaveProperty('endsOn');
    expect(await ended(secretary, { ...binding, version: 2 })).toMatchObject({
      endsOn: day(app, -1),
      current: false,
    });
    const future = await bind(app, secretary, grid, { startsOn: day(app, 5) });
    expect(await ended(secretary, future, day(app, 2))).toMatchObject({ endsOn: day(app, 4) });
    const again = await as(app, secretary).refused(END_BINDING, { input: { id: binding.id, version: 3 } });
    expect(again.extensions.code).toBe('FORBIDDEN');
  });

  test('keep an area from being closed', async () => {
    const { admin, secretary, grid, otherGrid, worker, otherWorker } = await makeWorld(app);
    await bind(app, secretary, grid, { accountId: worker.accountId, kind: 'WORKER' });
    const CLOSE = 'mutation ($input: CloseAreaInput!) { closeArea(input: $input) { id } }';
    const failure = await as(app, admin).refused(CLOSE, { input: { id: grid.id, version: 1 } });
    expect(failure.extensions).toMatchObject({ code: 'CONFLICT', holds: { binding: 1 } });
    void [otherGrid, otherWorker];
  });
});
