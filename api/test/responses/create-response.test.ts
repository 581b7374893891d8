import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import { addResponse, CREATE_RESPONSE, readResponses, responseInput } from './response.js';

const app = useApp();

describe('createResponse', () => {
  test('nobody opens a response without signing in (UNAUTHENTICATED)', async () => {
    const { county } = await makeWorld(app);
    const { extensions } = await as(app, null).refused(CREATE_RESPONSE, { input: responseInput(county) });
    expect(extensions.code).toBe('UNAUTHENTICATED');
  });

  test('an official cannot open one in another township (NOT_FOUND)', async () => {
    const { otherTownship, official } = await makeWorld(app);
    const { extensions } = await as(app, official).refused(CREATE_RESPONSE, {
      input: responseInput(otherTownship),
    });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('an official cannot open one for the whole county (NOT_FOUND)', async () => {
    const { county, official } = await makeWorld(app);
    const { extensions } = await as(app, official).refused(CREATE_RESPONSE, { input: responseInput(county) });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test.each(['secretary', 'worker'] as const)(
    'a %s opens none, not even in the own area (FORBIDDEN)',
    async (who) => {
      const world = await makeWorld(app);
      const area = who === 'secretary' ? world.village : world.grid;
      const { extensions } = await as(app, world[who]).refused(CREATE_RESPONSE, {
        input: responseInput(area),
      });
      expect(extensions.code).toBe('FORBIDDEN');
    },
  );

  test.each(['inspector', 'partner'] as const)('an %s opens none (FORBIDDEN)', async (who) => {
    const world = await makeWorld(app);
    const { extensions } = await as(app, world[who]).refused(CREATE_RESPONSE, {
      input: responseInput(world.county),
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('a village runs none, whoever asks (FORBIDDEN, saying where)', async () => {
    const { village, admin } = await makeWorld(app);
    const { extensions, message } = await as(app, admin).refused(CREATE_RESPONSE, {
      input: responseInput(village),
    });
    expect(extensions.code).toBe('FORBIDDEN');
    expect(message).toMatch(/county or a township/);
  });

  test('everything that is wrong is said at once (INVALID)', async () => {
    const { county, admin } = await makeWorld(app);
    const wrong = { name: ' ', level: 5, phase: '一'.repeat(31), endsOn: '2026-01-09' };
    const { extensions } = await as(app, admin).refused(CREATE_RESPONSE, {
      input: responseInput(county, wrong),
    });
    expect(extensions.code).toBe('INVALID');
    expect(Object.keys(extensions.fields!).sort()).toEqual(['endsOn', 'level', 'name', 'phase']);
  });

  test('an id that is no UUID is refused (INVALID id)', async () => {
    const { county, admin } = await makeWorld(app);
    const { extensions } = await as(app, admin).refused(CREATE_RESPONSE, {
      input: responseInput(county, { id: '1' }),
    });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { id: expect.any(String) } });
  });

  test('the same id with another content is refused (CONFLICT), with the same it is done once', async () => {
    const { county, admin } = await makeWorld(app);
    const id = v7();
    const first = await addResponse(app, admin, county, { id });
    expect(await addResponse(app, admin, county, { id })).toEqual(first);
    const { extensions } = await as(app, admin).refused(CREATE_RESPONSE, {
      input: responseInput(county, { id, level: 1 }),
    });
    expect(extensions.code).toBe('CONFLICT');
    expect((await readResponses(app, admin)).totalCount).toBe(1);
  });

  test('a county admin opens one in the county, an official in the own township', async () => {
    const { county, township, admin, official } = await makeWorld(app);
    const ofCounty = await addResponse(app, admin, county, { name: ' 全县防控 ' });
    expect(ofCounty).toMatchObject({
      name: '全县防控',
      status: 'OPEN',
      version: 1,
      endsOn: null,
      area: { id: county.id },
    });
    expect(ofCounty.viewerCan).toEqual(expect.arrayContaining(['closeResponse', 'updateResponse']));
    const ofTownship = await addResponse(app, official, township);
    expect(ofTownship.area).toEqual({ id: township.id });
  });
});
