import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import {
  addHousehold,
  addPerson,
  idNumberFor,
  REVEAL_PERSON,
  UPDATE_PERSON,
  type PersonFacts,
} from '../register.js';
import { makeWorld, type Actor, type World } from '../world.js';
import { compose, holderOf, may, READER } from './roles.js';

const app = useApp();
const NUMBER = idNumberFor();
const PEOPLE = /* GraphQL */ `
  query ($filter: PersonFilter, $orderBy: [PersonOrder!]) {
    people(filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        name
        birthDate
        idNumber
        phone
        household {
          phone
        }
      }
    }
  }
`;
interface Page {
  totalCount: number;
  nodes: {
    name: string;
    birthDate: string | null;
    idNumber: string | null;
    phone: string | null;
    household: { phone: string | null };
  }[];
}

let world: World;
let person: PersonFacts;
let blind: Actor;
beforeAll(async () => {
  world = await makeWorld(app);
  const { worker, grid, admin, county, village } = world;
  const household = await addHousehold(app, worker, grid, { phone: '13577778888' });
  person = await addPerson(app, worker, household, { idNumber: NUMBER, phone: '13577778888' });
  const role = await compose(app, admin, county, {
    may: [...READER, ...may('Person', 'updatePerson', 'revealPerson'), ...may('AuditEvent', 'read')],
  });
  blind = await holderOf(app, world, role.id, village);
});

const people = async (actor: Actor, variables: object = {}) =>
  (await as(app, actor).run<{ people: Page }>(PEOPLE, { ...variables })).people;

describe('without the field groups', () => {
  test('their fields are null, in lists, of relations and in the answer of a deed', async () => {
    const { nodes } = await people(blind);
    expect(nodes).toEqual([
      {
        id: person.id,
        name: '张三',
        birthDate: null,
        idNumber: null,
        phone: null,
        household: { phone: null },
      },
    ]);
    const { done } = await as(app, blind).run<{ done: PersonFacts }>(UPDATE_PERSON, {
      input: { id: person.id, version: person.version, residence: 'TENANT' },
    });
    expect(done).toMatchObject({ birthDate: null, idNumber: null, phone: null, residence: 'TENANT' });
  });

  test('nobody is found by them: neither by a filter nor by the search box', async () => {
    expect((await people(world.worker, { filter: { idNumber: { eq: NUMBER } } })).totalCount).toBe(1);
    expect((await people(blind, { filter: { idNumber: { eq: NUMBER } } })).totalCount).toBe(0);
    const hits = async (actor: Actor) =>
      (
        await as(app, actor).run<{ search: { hits: object[] }[] }>(
          'query ($text: String!) { search(text: $text) { hits { id } } }',
          { text: NUMBER },
        )
      ).search.flatMap(({ hits }) => hits);
    expect(await hits(world.worker)).toEqual([{ id: person.id }]);
    expect(await hits(blind)).toEqual([]);
  });

  test('nothing is sorted by them (FORBIDDEN)', async () => {
    const orderBy = [{ field: 'BIRTH_DATE', direction: 'ASC' }];
    expect((await people(world.worker, { orderBy })).totalCount).toBe(1);
    const failure = await as(app, blind).refused(PEOPLE, { orderBy });
    expect(failure.extensions.code).toBe('FORBIDDEN');
  });

  test('nothing of them is opened, and the trail keeps what was in them to itself', async () => {
    for (const field of ['ID_NUMBER', 'PHONE']) {
      const failure = await as(app, blind).refused(REVEAL_PERSON, {
        ...{ id: person.id, fields: [field], reason: '核对身份' },
      });
      expect(failure.extensions.code).toBe('FORBIDDEN');
    }
    const TRAIL = `{ auditEvents { nodes { action before after } } }`;
    const trail = async (actor: Actor) =>
      (await as(app, actor).run<{ auditEvents: { nodes: { before: unknown; after: unknown }[] } }>(TRAIL))
        .auditEvents.nodes;
    const told = ({ before, after }: { before: unknown; after: unknown }) =>
      before !== null || after !== null;
    expect((await trail(blind)).length).toBeGreaterThan(1);
    expect((await trail(blind)).some(told)).toBe(false);
    expect((await trail(world.secretary)).some(told)).toBe(true);
  });

  test('no group is a deed: viewerCan names none', async () => {
    const { person: seen } = await as(app, world.worker).run<{ person: { viewerCan: string[] } }>(
      'query ($id: ID!) { person(id: $id) { viewerCan } }',
      { id: person.id },
    );
    expect(seen.viewerCan).toEqual(['updatePerson', 'movePerson', 'revealPerson']);
  });
});

test('a group held in one place shows its fields there and nowhere else', async () => {
  const { admin, county, village, otherGrid, otherWorker } = world;
  const household = await addHousehold(app, otherWorker, otherGrid, { address: '二组1号' });
  await addPerson(app, otherWorker, household, { name: '李四', phone: '13912345678' });
  const names = await compose(app, admin, county);
  const contact = await compose(app, admin, county, { may: [...READER, ...may('Person', 'readContact')] });
  const holder = await holderOf(app, world, names.id, village);
  await as(app, admin).run('mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }', {
    input: { accountId: holder.accountId, role: contact.id, areaId: otherGrid.id },
  });
  const { nodes } = await people(holder);
  expect(nodes.map(({ name, phone, birthDate }) => [name, phone, birthDate])).toEqual([
    ['张三', null, null],
    ['李四', '139****5678', null],
  ]);
});

test('a built-in role reads with the statement it always did: no condition on the column', async () => {
  const sentBy = async (actor: Actor) => {
    const before = app.statements.length;
    await people(actor);
    return app.statements
      .slice(before)
      .find((text) => text.includes('birth_date') || text.includes('"person"'))!;
  };
  expect(await sentBy(world.worker)).not.toContain('case when');
  const mixed = await holderOf(app, world, 'INSPECTOR', world.village);
  expect(await sentBy(mixed)).not.toContain('case when');
});
