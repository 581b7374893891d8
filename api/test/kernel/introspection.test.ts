import { describe, expect, test } from '@jest/globals';
import { thrice, useScene } from './again.js';

/** The executor knows but an outline of the schema: what is asked of the schema itself is answered from all of it. */
const { app, scene, data } = useScene();

describe('the schema itself', () => {
  const TYPE = { kind: 'OBJECT', name: 'Household' };

  interface Described {
    s: { types: object[] };
    __type: { fields: object[] };
  }

  test('alone: with all that lies behind the outline', async () => {
    const query = `query ($name: String!) { __typename s: __schema { queryType { name } types { name } }
      __type(name: $name) { kind name fields { name } interfaces { name } } }`;
    const found = (await data(query, { name: 'Household' })) as unknown as Described;
    expect(found).toMatchObject({
      __typename: 'Query',
      s: { queryType: { name: 'Query' } },
      __type: { ...TYPE, interfaces: [{ name: 'Node' }] },
    });
    for (const name of ['Household', 'HouseholdConnection', 'PersonFilter', 'PageInfo'])
      expect(found.s.types).toContainEqual({ name });
    expect(found.__type.fields).toContainEqual({ name: 'lastVisit' });
    expect(await data(query, { name: 'NoSuchType' })).toMatchObject({ __type: null });
  });

  test('together with data, in fragments too', async () => {
    const { first, second, neighbours } = scene;
    const query = `query ($name: String!, $id: ID!, $with: Boolean!) { households(first: 1) { totalCount } ...Both
        t: __type(name: $name) @include(if: $with) { ...Type } }
      fragment Both on Query { household(id: $id) { address } __schema { queryType { name } } ...Schema }
      fragment Schema on Query { m: __schema { mutationType { name } } }
      fragment Type on __Type { kind name }`;
    for (const variables of [
      { name: 'Household', id: first.id, with: true },
      { name: 'Household', id: second.id, with: false },
      { name: 'NoSuchType', id: neighbours.id, with: true },
    ])
      expect(await data(query, variables)).toEqual({
        households: { totalCount: 2 },
        household:
          variables.id === neighbours.id
            ? null
            : { address: variables.id === first.id ? '一组1号' : '一组2号' },
        __schema: { queryType: { name: 'Query' } },
        m: { mutationType: { name: 'Mutation' } },
        ...(variables.with && { t: variables.name === 'Household' ? TYPE : null }),
      });
  });

  // executor.ts joins the data of both without asking whether one of them is null.
  test('with data that is refused there is none: a field that cannot be null makes all of it null', async () => {
    const query = '{ __schema { queryType { name } } households { totalCount } }';
    const { data, errors } = await thrice(app, null, { query });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(data).toBeNull();
  });
});
