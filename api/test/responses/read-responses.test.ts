import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import { addResponse, readResponses, RESPONSE_BY_ID } from './response.js';

const app = useApp();
const namesOf = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);

describe('reading responses', () => {
  test('without a post nothing is read', async () => {
    const { county, admin, nobody } = await makeWorld(app);
    await addResponse(app, admin, county);
    expect(await readResponses(app, nobody)).toEqual({ totalCount: 0, nodes: [] });
  });

  test('one of another township is not read, neither in the list nor by its id, and counts nowhere', async () => {
    const { otherTownship, otherOfficial, worker } = await makeWorld(app);
    const { id } = await addResponse(app, otherOfficial, otherTownship);
    expect(await readResponses(app, worker)).toEqual({ totalCount: 0, nodes: [] });
    const outside = await as(app, worker).send(RESPONSE_BY_ID, { id });
    expect(outside).toEqual(await as(app, worker).send(RESPONSE_BY_ID, { id: v7() }));
    expect(outside).toEqual({ data: { response: null } });
  });

  test('one of another county is not read', async () => {
    const { county, admin } = await makeWorld(app);
    const stranger = (await makeWorld(app)).admin;
    const { id } = await addResponse(app, admin, county);
    expect(await as(app, stranger).run(RESPONSE_BY_ID, { id })).toEqual({ response: null });
  });

  test('whoever works below reads it, without the area they may not open', async () => {
    const { county, township, admin, official, worker, partner } = await makeWorld(app);
    await addResponse(app, admin, county, { name: '全县' });
    await addResponse(app, official, township, { name: '全乡' });
    const { nodes } = await readResponses(app, worker, { orderBy: [{ field: 'NAME' }] });
    expect(nodes).toMatchObject([
      { name: '全乡', area: null },
      { name: '全县', area: null },
    ]);
    for (const { viewerCan } of nodes) expect(viewerCan).not.toContain('updateResponse');
    expect((await readResponses(app, partner)).totalCount).toBe(2);
  });

  test('the latest comes first; they are found by status, kind and name', async () => {
    const { county, admin } = await makeWorld(app);
    await addResponse(app, admin, county, { name: '高温', kind: 'HEATWAVE', startsOn: '2025-07-01' });
    await addResponse(app, admin, county, { name: '流感', startsOn: '2026-01-20' });
    await addResponse(app, admin, county, { name: '麻疹', startsOn: '2026-01-05' });
    expect(namesOf(await readResponses(app, admin))).toEqual(['流感', '麻疹', '高温']);
    const found = async (filter: object) => namesOf(await readResponses(app, admin, { filter }));
    expect(await found({ kind: { eq: 'HEATWAVE' } })).toEqual(['高温']);
    expect(await found({ name: { startsWith: '麻' } })).toEqual(['麻疹']);
    expect(await found({ status: { in: ['CLOSED'] } })).toEqual([]);
  });
});
