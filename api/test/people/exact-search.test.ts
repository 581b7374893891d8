import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, idNumberFor } from '../register.js';
import { makeWorld, type Actor } from '../world.js';

const app = useApp();
const AN_HOUR = 60;

const FIND = /* GraphQL */ `
  query ($idNumber: String!) {
    people(filter: { idNumber: { eq: $idNumber } }) {
      nodes {
        name
      }
      totalCount
    }
  }
`;
const find = (actor: Actor, idNumber: string) => as(app, actor).send(FIND, { idNumber });

const type = (actor: Actor, text: string) =>
  as(app, actor).send('query ($text: String!) { search(text: $text) { hits { title } } }', { text });

/** Several searches at once, whatever their numbers. */
const guesses = (times: number): string =>
  Array.from(
    { length: times },
    (_, n) => `g${n}: people(first: 0, filter: { idNumber: { eq: "${idNumberFor()}" } }) { totalCount }`,
  ).join(' ');

async function guessNearlyAll(actor: Actor) {
  for (let n = 0; n < 3; n++)
    expect((await as(app, actor).send(`{ ${guesses(19)} }`)).errors).toBeUndefined();
  expect(AN_HOUR - 3 * 19).toBe(3);
}

describe('an exact search by ID number', () => {
  test('is refused after sixty in an hour (RATE_LIMITED, saying so), the right number too', async () => {
    const { worker, secretary, grid } = await makeWorld(app);
    const idNumber = idNumberFor();
    await addPerson(app, worker, await addHousehold(app, worker, grid), { idNumber });
    await guessNearlyAll(worker);
    for (let n = 0; n < 3; n++)
      expect(await find(worker, idNumber)).toEqual({
        data: { people: { nodes: [{ name: '张三' }], totalCount: 1 } },
      });
    for (let n = 0; n < 2; n++) {
      const [failure] = (await find(worker, idNumber)).errors!;
      expect(failure).toMatchObject({
        message: expect.stringMatching(/60 an hour/),
        extensions: { code: 'RATE_LIMITED' },
      });
      expect(failure!.extensions['retryAfterSeconds']).toBeGreaterThan(3500);
      expect(failure!.extensions['retryAfterSeconds']).toBeLessThanOrEqual(3600);
    }
    expect((await find(secretary, idNumber)).errors).toBeUndefined();
    expect(await as(app, worker).run('{ people { nodes { name } } }')).toEqual({
      people: { nodes: [{ name: '张三' }] },
    });
  });

  test('counts below a household, by list, id and node, like at the root', async () => {
    const { worker, grid } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid);
    await guessNearlyAll(worker);
    const filtered = `people(filter: { idNumber: { eq: "${idNumberFor()}" } }) { totalCount }`;
    const queries = [
      `{ households { nodes { ${filtered} } } }`,
      `query ($id: ID!) { household(id: $id) { ${filtered} } }`,
      `query ($id: ID!) { node(id: $id) { ... on Household { ${filtered} } } }`,
    ];
    for (const query of queries) expect((await as(app, worker).send(query, { id })).errors).toBeUndefined();
    for (const query of queries)
      expect((await as(app, worker).refused(query, { id })).extensions.code).toBe('RATE_LIMITED');
  });

  test('counts each number, also where several stand below one household', async () => {
    const { worker, grid } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid);
    await guessNearlyAll(worker);
    const below = (times: number) =>
      as(app, worker).send(`query ($id: ID!) { household(id: $id) { ${guesses(times)} } }`, { id });
    expect((await below(3)).errors).toBeUndefined();
    expect((await below(1)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  test('counts from the search box too', async () => {
    const { worker } = await makeWorld(app);
    await guessNearlyAll(worker);
    for (let n = 0; n < 3; n++) expect((await type(worker, idNumberFor())).errors).toBeUndefined();
    expect((await type(worker, idNumberFor())).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect((await type(worker, '张')).errors).toBeUndefined();
  });

  test('that is still being typed, or mistyped, is no guess and does not count', async () => {
    const { worker } = await makeWorld(app);
    await guessNearlyAll(worker);
    const idNumber = idNumberFor();
    const mistyped = `${idNumber.slice(0, 17)}${idNumber[17] === '0' ? '1' : '0'}`;
    for (const text of [...Array.from(idNumber, (_, end) => idNumber.slice(0, end)), mistyped])
      expect(await find(worker, text)).toEqual({ data: { people: { nodes: [], totalCount: 0 } } });
    for (let n = 0; n < 4; n++) expect((await type(worker, mistyped)).errors).toBeUndefined();
  });

  test('has no place in the answer of a deed, where it could not be counted (INVALID filter)', async () => {
    const { worker, grid } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid);
    const { extensions } = await as(app, worker).refused(
      `mutation ($id: ID!) { updateHousehold(input: { id: $id, version: 1, address: "二组" }) {
        people(filter: { idNumber: { eq: "${idNumberFor()}" } }) { totalCount } } }`,
      { id },
    );
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { filter: expect.any(String) } });
    const { household } = await as(app, worker).run<{ household: object }>(
      'query ($id: ID!) { household(id: $id) { address } }',
      { id },
    );
    expect(household).toEqual({ address: '一组1号' });
  });
});
