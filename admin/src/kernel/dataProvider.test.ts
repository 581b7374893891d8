import { describe, expect, it } from 'vitest';
import { nouns } from '../nouns';
import { answerWith, failure } from '../test/answerWith';
import { createDataProvider } from './dataProvider';
import { queryClient } from './queryClient';

const provider = createDataProvider(nouns);
const page = { pagination: { page: 3, perPage: 25 }, sort: { field: 'address', order: 'DESC' as const } };
const list = (...nodes: object[]) => ({ data: { list: { nodes, totalCount: 61 } } });
const done = (row: object) => ({ data: { done: row } });

describe('reading', () => {
  it('asks for a page by offset, in the order of the API, with typed operators', async () => {
    const sent = answerWith(list({ id: 'a' }));
    const filter = { areaId: 'v1', address: ' 环城路 ', tag: '' };
    const { data, total } = await provider.getList('households', { ...page, filter });
    expect({ data, total }).toEqual({ data: [{ id: 'a' }], total: 61 });
    expect(sent[0]?.variables).toEqual({
      filter: { area: { under: 'v1' }, address: { contains: '环城路' } },
      orderBy: [{ field: 'ADDRESS', direction: 'DESC' }],
      first: 25,
      offset: 50,
    });
  });

  it('leaves the order to the API where the column has none', async () => {
    const sent = answerWith(list());
    await provider.getList('households', { ...page, sort: { field: 'id', order: 'ASC' }, filter: {} });
    expect(sent[0]?.variables).not.toHaveProperty('orderBy');
  });

  it('reads what belongs to a record by the filter of that name', async () => {
    const sent = answerWith(list());
    await provider.getManyReference('visits', { ...page, target: 'householdId', id: 'h1', filter: {} });
    expect(sent[0]?.variables.filter).toEqual({ household: { eq: 'h1' } });
  });

  it('says a record does not exist when the API answers null', async () => {
    answerWith({ data: { one: null } });
    await expect(provider.getOne('households', { id: 'x' })).rejects.toMatchObject({ status: 404 });
  });

  it('asks for many by their ids in one request, and leaves out the ones that are gone', async () => {
    const sent = answerWith({ data: { list: { totalCount: 1, nodes: [{ id: 'a' }] } } });
    expect(await provider.getMany('areas', { ids: ['a', 'b'] })).toEqual({ data: [{ id: 'a' }] });
    expect(sent.map(({ variables }) => variables)).toEqual([
      { filter: { id: { in: ['a', 'b'] } }, first: 2 },
    ]);
  });
});

describe('writing', () => {
  it('creates with an id made here, and only with fields of the input', async () => {
    const sent = answerWith(done({ id: 'h1' }));
    await provider.create('households', {
      data: { id: 'h1', areaId: 'g1', address: '新街9号', viewerCan: ['x'] },
    });
    expect(sent[0]?.variables).toEqual({ input: { id: 'h1', areaId: 'g1', address: '新街9号' } });
  });

  it('updates with the version that was read and only what was changed', async () => {
    const sent = answerWith(done({ id: 'h1', version: 5 }));
    const previousData = {
      id: 'h1',
      version: 4,
      address: '新街9号',
      phone: '138****0000',
      tags: ['RENTED'],
      building: null,
    };
    await provider.update('households', {
      id: 'h1',
      data: { ...previousData, address: '新街8号' },
      previousData,
    });
    expect(sent[0]?.variables).toEqual({ input: { id: 'h1', version: 4, address: '新街8号' } });
  });

  it('sends nothing when nothing was changed', async () => {
    const sent = answerWith();
    const previousData = { id: 'h1', version: 4, address: '新街9号' };
    await provider.update('households', { id: 'h1', data: { ...previousData }, previousData });
    expect(sent).toEqual([]);
  });

  it('has read again what else tells of the record, once it is written', async () => {
    const titles = () => {
      queryClient.setQueryData(['roleTitles'], {});
      return () => queryClient.getQueryState(['roleTitles'])?.isInvalidated;
    };
    const data = { id: 'r1', version: 1, title: '防疫员' };

    const refused = titles();
    answerWith(failure('INVALID', '请检查'));
    await expect(provider.create('roles', { data })).rejects.toThrow();
    expect(refused()).toBe(false);

    const created = titles();
    answerWith(done(data));
    await provider.create('roles', { data });
    expect(created()).toBe(true);

    const updated = titles();
    answerWith(done(data));
    await provider.update('roles', { id: 'r1', data: { ...data, title: '消杀员' }, previousData: data });
    expect(updated()).toBe(true);
  });

  it('deletes nothing', async () => {
    await expect(provider.delete('households', { id: 'h1' })).rejects.toThrow();
  });

  it('hands a validation error on by field', async () => {
    answerWith(failure('INVALID', '请检查', { fields: { phone: '应为 11 位' } }));
    await expect(provider.create('households', { data: {} })).rejects.toMatchObject({
      body: { errors: { phone: '应为 11 位', root: { serverError: '请检查' } } },
    });
  });
});
