import { describe, expect, test } from '@jest/globals';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { Int, Query, Resolver } from 'type-graphql';
import { checkSchema, makeSchema } from '../../src/kernel/graphql/schema.js';
import { inArea } from '../../src/kernel/policy/policy.js';
import { Catalogue } from '../../src/kernel/policy/role.js';
import { useApp } from '../app.js';
import { as } from '../client.js';

const app = useApp();

const check =
  (schema: GraphQLSchema, catalogue = app.kernel.catalogue) =>
  () =>
    checkSchema(schema, { tables: app.kernel.tables, catalogue });

describe('the start is refused', () => {
  test('where a type of the API has a table and no policy', () => {
    const nothing = new Catalogue([], {});
    expect(check(buildSchema('type Query { a: Visit } type Visit { id: ID }'), nothing)).toThrow(
      /type Visit has no policy/,
    );
  });

  test('where a field is neither a column, a relation nor a declared read', () => {
    expect(check(buildSchema('type Query { a: Visit } type Visit { id: ID secret: String }'))).toThrow(
      /field Visit\.secret/,
    );
  });

  test('where a mutation is no deed, or no policy speaks of it', () => {
    const schema = buildSchema('type Query { a: Int } type Mutation { dropEverything: Int }');
    expect(check(schema)).toThrow(/dropEverything is not a deed[\s\S]*dropEverything needs a permission/);
  });

  test('where an input field has a default, which compiled operations would ignore', () => {
    expect(check(buildSchema('type Query { a(b: B): Int } input B { c: Int! = 1 }'))).toThrow(
      /B\.c has a default/,
    );
  });

  test('where a role names a permission that no policy declares, or gives a role that is none', () => {
    const title = { zh: '', en: '' };
    expect(() => new Catalogue([], { R: { title, may: { Visit: ['read'] }, gives: [] } })).toThrow(
      /Visit\.read/,
    );
    expect(() => new Catalogue([], { R: { title, may: {}, gives: ['S'] } })).toThrow(/gives S/);
  });

  test('where a permission is declared twice', () => {
    const twice = { subject: 'Visit', permissions: { read: inArea } };
    expect(() => new Catalogue([twice, twice], {})).toThrow(/declared twice/);
  });
});

describe('somebody who is not signed in', () => {
  /** What says @Public() in the code; a new one is added here by whoever means it. */
  const PUBLIC = ['demoAccounts', 'signIn', 'viewer'];

  test('reaches only what says so', () => {
    const fields = [app.schema.getQueryType()!, app.schema.getMutationType()!].flatMap((type) =>
      Object.values(type.getFields()),
    );
    const open = fields.filter(({ extensions }) => extensions['access'] === 'public').map(({ name }) => name);
    expect(open.sort()).toEqual(PUBLIC);
  });

  test('does not reach a root field whose resolver forgot to ask who is there', async () => {
    @Resolver()
    class ForgetfulResolver {
      @Query(() => Int, { description: 'A number.' })
      number(): number {
        return 42;
      }
    }
    const schema = await makeSchema([ForgetfulResolver]);
    const ask = (viewer: object | null) =>
      graphql({ schema, source: '{ number }', contextValue: { viewer } });
    expect((await ask(null)).errors?.[0]?.originalError).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await ask({})).data).toEqual({ number: 42 });
  });

  test('is answered UNAUTHENTICATED by every list', async () => {
    for (const noun of [
      'areas',
      'households',
      'people',
      'visits',
      'accounts',
      'posts',
      'responses',
      'auditEvents',
      'exports',
      'imports',
      'importFindings',
    ])
      expect((await as(app, null).refused(`{ ${noun} { totalCount } }`)).extensions.code).toBe(
        'UNAUTHENTICATED',
      );
  });

  test('is nobody to the panel without its header: a cookie alone does not count', async () => {
    const { viewer } = await as(app, null, { cookie: 'sid=anything' }).run<{ viewer: null }>(
      '{ viewer { account { id } } }',
    );
    expect(viewer).toBeNull();
  });
});

describe('what no filter and no order can ask of', () => {
  test('sealed and hidden columns: no filter, no order and no field bears their name', () => {
    const all = app.kernel.tables.all.map((meta) => ({
      entity: meta.className,
      properties: Object.values(meta.properties as Record<string, { name: string; hidden?: boolean }>),
    }));
    const hidden = all.flatMap(({ properties }) => properties.filter((property) => property.hidden));
    expect(hidden.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['passwordHash', 'idNumberSealed', 'idNumberBlind']),
    );
    const fields = Object.values(app.schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()).map((field) => ({ of: type.name, field })) : [],
    );
    // What one noun hides another may show: people are spelled, areas are only searched by it.
    const shown = new Set(
      all.flatMap(({ properties }) => properties.filter((p) => !p.hidden).map((p) => p.name)),
    );
    for (const { entity, properties } of all)
      for (const { name } of properties.filter((property) => property.hidden))
        expect(
          fields.filter(({ of, field }) => field === name && (!shown.has(name) || of.startsWith(entity))),
        ).toEqual([]);
  });

  test('there are no subscriptions: a live view asks again, and is held against its scope each time', () => {
    expect(app.schema.getSubscriptionType()).toBeUndefined();
  });
});
