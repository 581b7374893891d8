import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { resolvers } from '../../src/app.js';
import { makeSchema } from '../../src/kernel/graphql/schema.js';
import { sdlOf, undescribed } from '../../src/kernel/graphql/sdl.js';

test('whatever in a schema has no description is named', () => {
  const schema = buildSchema(`
    type Query { a(b: Int, "told" c: In): E @deprecated }
    "told"
    input In { d: Int }
    enum E { F }
    "told"
    scalar Told
    scalar Untold
    interface I { "told" g: Int }
    union U = Query
  `);
  const names = ['E', 'E.F', 'I', 'In.d', 'Query', 'Query.a', 'Query.a(b:)', 'U', 'Untold'];
  expect(undescribed(schema)).toEqual(names);
});

test("everything in Sibulou's schema has a description", async () => {
  expect(undescribed(await makeSchema(resolvers))).toEqual([]);
});

test('the schema is written sorted by name, but enum values in their own order', () => {
  const text = sdlOf(buildSchema('type Query { b: Kind a: Int } enum Kind { COUNTY TOWNSHIP GRID }'));
  expect(text.replace(/\s+/g, ' ').trim()).toBe(
    'enum Kind { COUNTY TOWNSHIP GRID } type Query { a: Int b: Kind }',
  );
});
