import { describe, expect, test } from '@jest/globals';
import { day, DISABLE, personAt, versionOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as, codes } from '../client.js';
import { openResponse } from '../register.js';
import { makeWorld, signedInAgain, type Actor } from '../world.js';
import { bind, END_BINDING, lackedAt, missedAt, RULES, SET_RULES } from './chain.js';

const app = useApp();

const ALL = ['CADRE', 'WORKER'];

describe('missed(kind: BINDING)', () => {
  test('shows nothing outside the own area, and nothing to whoever reads no bindings', async () => {
    const { neighbour, village, partner, county, nobody } = await makeWorld(app);
    for (const [actor, area] of [
      [neighbour, village],
      [partner, county],
      [nobody, village],
    ] as const)
      expect((await missedAt(app, actor, area)).totalCount).toBe(0);
  });

  test('names every vacancy of the chain, in the order of the tree, with no response named', async () => {
    const { official, township, village, neighbourVillage, grid, otherGrid, neighbourGrid, secretary } =
      await makeWorld(app);
    expect(await lackedAt(app, official, township)).toEqual({
      [township.id]: ['COUNTY_LEADER'],
      [village.id]: ['TOWNSHIP_LEADER'],
      [neighbourVillage.id]: ['TOWNSHIP_LEADER'],
      ...{ [grid.id]: ALL, [otherGrid.id]: ALL, [neighbourGrid.id]: ALL },
    });
    await bind(app, official, village, { kind: 'TOWNSHIP_LEADER' });
    await bind(app, secretary, grid);
    expect(await lackedAt(app, secretary, village)).toEqual({ [grid.id]: ['WORKER'], [otherGrid.id]: ALL });
    await bind(app, secretary, grid, { kind: 'WORKER', part: '东片' });
    expect(await lackedAt(app, secretary, village)).toEqual({ [otherGrid.id]: ALL });
  });

  test('names what has ended with who held it last, and what has not begun yet; a leaver leaves a vacancy', async () => {
    const { admin, secretary, village, grid, otherGrid } = await makeWorld(app);
    const binding = await bind(app, secretary, grid, { holderName: '老钱' });
    await as(app, secretary).run(END_BINDING, { input: { id: binding.id, version: 1 } });
    const person = await personAt(app, secretary, village);
    await bind(app, secretary, otherGrid, { accountId: person.accountId });
    const version = await versionOf(app, person.accountId);
    await as(app, admin).run(DISABLE, { input: { id: person.accountId, version } });
    await bind(app, secretary, otherGrid, { kind: 'WORKER', startsOn: day(app, 1) });
    const { nodes } = await missedAt(app, secretary, village);
    expect(nodes.slice(-2).map(({ missing, lacking }) => ({ missing, lacking }))).toEqual([
      {
        missing: 2,
        lacking: [
          { kind: 'CADRE', last: { holderName: '老钱', endsOn: day(app, -1) } },
          { kind: 'WORKER', last: null },
        ],
      },
      {
        missing: 2,
        lacking: [
          { kind: 'CADRE', last: { holderName: '李四', endsOn: null } },
          { kind: 'WORKER', last: null },
        ],
      },
    ]);
  });

  test('a binding runs out at midnight in China', async () => {
    app.clock.set('2026-03-01T15:59:00Z');
    const { secretary, grid } = await makeWorld(app);
    await bind(app, secretary, grid, { endsOn: '2026-03-01' });
    expect(await lackedAt(app, secretary, grid)).toEqual({ [grid.id]: ['WORKER'] });
    app.clock.pass({ minutes: 2 });
    expect(await lackedAt(app, secretary, grid)).toEqual({ [grid.id]: ALL });
    app.clock.set(new Date().toISOString());
  });

  test('is paged, and read in one statement', async () => {
    const { admin, county, secretary } = await makeWorld(app);
    const all = await missedAt(app, admin, county);
    expect(all.totalCount).toBe(9);
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await missedAt(app, admin, county, { first: 4, after });
      ids.push(...page.nodes.map(({ area }) => area.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(ids).toEqual(all.nodes.map(({ area }) => area.id));
    await missedAt(app, secretary, county);
    app.statements.length = 0;
    await missedAt(app, secretary, county);
    expect(app.statements.filter((text) => text.includes('binding'))).toHaveLength(1);
  });

  test('in a response, only what that covers; the other kinds must name one (INVALID)', async () => {
    const world = await makeWorld(app);
    const { admin, county, official, township } = world;
    const responseId = await openResponse(app, { ...world, admin: official, county: township });
    expect((await missedAt(app, admin, county, { responseId })).totalCount).toBe(6);
    const failure = await as(app, admin).refused(
      'query ($areaId: ID!) { missed(areaId: $areaId, kind: HOUSEHOLD) { totalCount } }',
      { areaId: county.id },
    );
    expect(failure.extensions).toMatchObject({
      code: 'INVALID',
      fields: { responseId: expect.any(String) },
    });
  });
});

describe('setBindingRules', () => {
  const limits = [
    ...['COUNTY_LEADER', 'TOWNSHIP_LEADER', 'CADRE', 'WORKER', 'DEPARTMENT'].map((kind) => ({
      kind,
      limit: 1,
    })),
  ];
  const required = [{ areaKind: 'VILLAGE', kinds: ['DEPARTMENT', 'CADRE'] }];

  test('is refused below the county (FORBIDDEN), elsewhere (NOT_FOUND), and nobody else is told the rules', async () => {
    const { admin, official, secretary, inspector, county, township } = await makeWorld(app);
    const stranger = (await makeWorld(app)).admin;
    const code = async (actor: Actor, { id }: { id: string }) =>
      (await as(app, actor).refused(SET_RULES, { input: { areaId: id, version: 0, required, limits } }))
        .extensions.code;
    expect(await code(stranger, county)).toBe('NOT_FOUND');
    expect(await code(inspector, county)).toBe('FORBIDDEN');
    expect(await code(admin, township)).toBe('FORBIDDEN');
    expect(await code(official, township)).toBe('FORBIDDEN');
    for (const actor of [official, secretary, inspector, stranger])
      expect(await as(app, actor).run(RULES, { areaId: county.id })).toEqual({ bindingRules: null });
  });

  test('names a kind that such an area cannot have, and a limit that is missing (INVALID)', async () => {
    const { admin, county } = await makeWorld(app);
    const fields = async (given: object) =>
      (
        await as(app, admin).refused(SET_RULES, {
          input: { areaId: county.id, version: 0, required, limits, ...given },
        })
      ).extensions.fields;
    expect(await fields({ required: [{ areaKind: 'GRID', kinds: ['COUNTY_LEADER'] }] })).toHaveProperty([
      'required.0',
    ]);
    expect(await fields({ limits: limits.slice(1) })).toHaveProperty('limits');
  });

  test('changes at once what is missed and who holds too much; of two at once one is told (CONFLICT)', async () => {
    const { admin, county, village, neighbourVillage, farVillage, grid, otherGrid } = await makeWorld(app);
    const usual = await as(app, admin).run<{ bindingRules: { required: object[]; version: number } }>(RULES, {
      areaId: county.id,
    });
    expect(usual.bindingRules).toMatchObject({ version: 0 });
    expect(usual.bindingRules.required).toContainEqual({ areaKind: 'GRID', kinds: ALL });
    for (const area of [grid, otherGrid]) await bind(app, admin, area);
    const input = { areaId: county.id, version: 0, required, limits };
    const answers = await Promise.all([1, 2].map(() => as(app, admin).send(SET_RULES, { input })));
    expect(codes(answers).sort()).toEqual(['CONFLICT', 'done']);
    const wanted = ['CADRE', 'DEPARTMENT'];
    expect(await lackedAt(app, await signedInAgain(app, admin), county)).toEqual({
      ...{ [village.id]: wanted, [neighbourVillage.id]: wanted, [farVillage.id]: wanted },
    });
    expect(
      await as(app, admin).run('{ bindings(filter: { overLimit: { eq: true } }) { totalCount } }'),
    ).toEqual({ bindings: { totalCount: 2 } });
  });
});
