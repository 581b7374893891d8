import { beforeAll, describe, expect, test } from '@jest/globals';
import { spellAreas } from '../../src/areas/spell-areas.js';
import { spelled } from '../../src/kernel/search/spelled.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor, type World } from '../world.js';

const app = useApp();
let world: World;

const ID_NUMBER = '11010519491231002X';

interface Hit {
  id: string;
  title: string;
  detail: string | null;
  place: string;
}
interface Group {
  subject: string;
  hits: Hit[];
  more: boolean;
}

const SEARCH = /* GraphQL */ `
  query ($text: String!, $first: Int! = 5) {
    search(text: $text, first: $first) {
      subject
      more
      hits {
        id
        title
        detail
        place
      }
    }
  }
`;

const ask = async (who: Actor, text: string, first = 5): Promise<Group[]> =>
  (await as(app, who).run<{ search: Group[] }>(SEARCH, { text, first })).search;

/** The titles found of a subject. */
const titles = async (who: Actor, text: string, subject: string): Promise<string[]> =>
  (await ask(who, text)).find((group) => group.subject === subject)?.hits.map(({ title }) => title) ?? [];

const create = (mutation: string, type: string, input: object) =>
  as(app, world.admin)
    .run<Record<string, { id: string }>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`,
      { input },
    )
    .then((done) => done[mutation]!.id);

const household = (areaId: string, address: string, more: object = {}) =>
  create('createHousehold', 'CreateHouseholdInput', { areaId, address, declaredSize: 1, ...more });
const person = (householdId: string, name: string, more: object = {}) =>
  create('createPerson', 'CreatePersonInput', {
    ...{ householdId, name, sex: 'FEMALE', birthDate: '1949-12-31', residence: 'RESIDENT', relation: 'HEAD' },
    ...more,
  });

beforeAll(async () => {
  world = await makeWorld(app);
  const own = await household(world.grid.id, '环城路12号', { building: '3栋', door: '402' });
  const far = await household(world.farGrid.id, '环城路120号');
  await household(world.grid.id, '一组7号');
  await person(own, '欧阳春梅', { idNumber: ID_NUMBER, phone: '13800138000' });
  await person(far, '欧阳春兰');
  await spellAreas(app.kernel);
});

describe('what a search must not find', () => {
  test('anything outside the area of the viewer’s post', async () => {
    expect(await titles(world.farWorker, '欧阳', 'Person')).toEqual(['欧阳春兰']);
    expect(await titles(world.farWorker, '环城路', 'Household')).toEqual(['环城路120号']);
    expect(await titles(world.farWorker, ID_NUMBER, 'Person')).toEqual([]);
    expect(await titles(world.farWorker, '甲村', 'Area')).toEqual([]);
    expect(await titles(world.nobody, '欧阳', 'Person')).toEqual([]);
    expect(await ask(world.nobody, '环城路')).toEqual([]);
  });

  test('people, for whoever may not read them', async () => {
    const groups = await ask(world.partner, '欧阳');
    expect(groups.map(({ subject }) => subject)).toEqual(['Area', 'Household']);
  });

  test.each([ID_NUMBER.slice(0, 17), ID_NUMBER.slice(0, 6), ID_NUMBER.slice(6, 14), '13800138000', '0138'])(
    'somebody by a part of a number, or by a phone: %s',
    async (text) => expect(await titles(world.admin, text, 'Person')).toEqual([]),
  );

  test('a number in the open', async () => {
    const found = JSON.stringify(await ask(world.admin, ID_NUMBER));
    expect(found).toContain('欧阳春梅');
    expect(found).not.toContain(ID_NUMBER);
    expect(found).not.toContain('13800138000');
  });

  test('anything, for a stranger (UNAUTHENTICATED)', async () => {
    const { extensions } = await as(app, null).refused(SEARCH, { text: '欧阳' });
    expect(extensions.code).toBe('UNAUTHENTICATED');
  });

  test('more than is reasonable (INVALID)', async () => {
    for (const [variables, field] of [
      [{ text: 'x', first: 21 }, 'first'],
      [{ text: 'x', first: 0 }, 'first'],
      [{ text: '很'.repeat(61) }, 'text'],
    ] as const) {
      const { extensions } = await as(app, world.admin).refused(SEARCH, variables);
      expect(extensions).toMatchObject({ code: 'INVALID', fields: { [field]: expect.anything() } });
    }
  });

  test.each(['%', '_', "'", '\\', '*', '\u0000', 'x" or 1=1', '️'])(
    'everything, by a character with a meaning elsewhere: %j',
    async (text) => {
      const { data, errors } = await as(app, world.admin).send<{ search: Group[] }>(SEARCH, { text });
      expect(errors).toBeUndefined();
      expect(data!.search.flatMap(({ hits }) => hits)).toEqual([]);
    },
  );
});

describe('what a search finds', () => {
  test.each([
    '欧阳春',
    'ouyangchunm',
    'Ou Yang Chun Mei',
    'oycm',
    'OYCM',
    'ｏｙｃｍ',
    ID_NUMBER,
    '11010519491231002x',
  ])('a person by %s', async (text) =>
    expect(await titles(world.worker, text, 'Person')).toEqual(['欧阳春梅']),
  );

  test.each(['环城路12号', '环城路', '402', '环城路 402', '环城路12 3栋', '４０２'])(
    'a household by %s',
    async (text) => expect(await titles(world.worker, text, 'Household')).toEqual(['环城路12号 3栋 402']),
  );

  test('a door by its number alone, and those whose number begins so', async () => {
    expect(await titles(world.worker, '7号', 'Household')).toEqual(['一组7号']);
    expect(await titles(world.admin, '120', 'Household')).toEqual(['环城路120号']);
  });

  test('an area by any part of its name, by pinyin, initials and official code', async () => {
    const code = world.village.officialCode!;
    for (const text of ['甲村', '甲', 'jiac', 'jc', code])
      expect(await titles(world.secretary, text, 'Area')).toEqual(['甲村']);
    expect(await titles(world.admin, code.slice(0, 9), 'Area')).toEqual(['东乡', '甲村', '乙村']);
  });

  test('says where it is, below the county, and what tells it from others', async () => {
    const groups = await ask(world.worker, '欧阳');
    expect(groups.map(({ subject, hits, more }) => [subject, hits.length, more])).toEqual([
      ['Area', 0, false],
      ['Household', 0, false],
      ['Person', 1, false],
    ]);
    const [hit] = groups[2]!.hits;
    expect(hit).toMatchObject({ detail: '环城路12号 3栋 402', place: '东乡 甲村 第一网格' });
    const [area] = (await ask(world.worker, '第一网格'))[0]!.hits;
    expect(area).toEqual({
      id: world.grid.id,
      title: '第一网格',
      detail: null,
      place: `${world.county.name} 东乡 甲村`,
    });
  });

  test('so many of each, each once, and whether there are more', async () => {
    const [, , people] = await ask(world.admin, 'oyc', 1);
    expect(people).toMatchObject({ more: true });
    expect(people!.hits).toHaveLength(1);
    const all = (await ask(world.admin, 'ouyang', 2))[2]!;
    expect(all).toMatchObject({ more: false });
    expect(new Set(all.hits.map(({ id }) => id)).size).toBe(2);
  });

  test('nothing for nothing', async () => expect(await ask(world.admin, '  ')).toEqual([]));

  test('in one statement', async () => {
    await ask(world.admin, '甲');
    const before = app.statements.length;
    await ask(world.admin, '乙');
    expect(app.statements.length - before).toBe(2); // who asks, and the search
  });
});

describe('how areas are typed', () => {
  test('is the pinyin of the name, numbers included', () =>
    expect(spelled('城关镇第3网格')).toEqual({
      namePinyin: 'chengguanzhendi3wangge',
      nameInitials: 'cgzd3wg',
    }));

  test('follows a new name', async () => {
    const { township } = world;
    const { area } = await as(app, world.admin).run<{ area: { version: number } }>(
      'query ($id: ID!) { area(id: $id) { version } }',
      { id: township.id },
    );
    await as(app, world.admin).run(
      'mutation ($input: RenameAreaInput!) { renameArea(input: $input) { id } }',
      { input: { id: township.id, version: area.version, name: '龙泉街道' } },
    );
    await spellAreas(app.kernel);
    expect(await titles(world.admin, 'longquan', 'Area')).toEqual(['龙泉街道']);
    expect(await titles(world.admin, 'dongx', 'Area')).toEqual([]);
  });
});
