import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../src/kernel/clock.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import { addResponse, CLOSE_RESPONSE, UPDATE_RESPONSE, type ResponseFacts } from './response.js';

const app = useApp();

describe.each([
  ['updateResponse', UPDATE_RESPONSE],
  ['closeResponse', CLOSE_RESPONSE],
])('%s', (_name, mutation) => {
  test('an official cannot touch that of another township (NOT_FOUND)', async () => {
    const { otherTownship, otherOfficial, official } = await makeWorld(app);
    const { id, version } = await addResponse(app, otherOfficial, otherTownship);
    const { extensions } = await as(app, official).refused(mutation, { input: { id, version } });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test.each(['official', 'secretary', 'worker', 'inspector', 'partner'] as const)(
    "the county's is read and not changed by an %s (FORBIDDEN)",
    async (who) => {
      const world = await makeWorld(app);
      const { id, version } = await addResponse(app, world.admin, world.county);
      const { extensions } = await as(app, world[who]).refused(mutation, { input: { id, version } });
      expect(extensions.code).toBe('FORBIDDEN');
    },
  );

  test('a version that was overtaken is refused (CONFLICT with the current one)', async () => {
    const { county, admin } = await makeWorld(app);
    const { id, version } = await addResponse(app, admin, county);
    await as(app, admin).run(UPDATE_RESPONSE, { input: { id, version, phase: '处置' } });
    const { extensions } = await as(app, admin).refused(mutation, { input: { id, version } });
    expect(extensions).toMatchObject({ code: 'CONFLICT', current: version + 1 });
  });

  test('a closed one stays as it is (FORBIDDEN, saying why)', async () => {
    const { county, admin } = await makeWorld(app);
    const { id, version } = await addResponse(app, admin, county);
    const { done } = await as(app, admin).run<{ done: ResponseFacts }>(CLOSE_RESPONSE, {
      input: { id, version },
    });
    expect(done).toMatchObject({ status: 'CLOSED', viewerCan: [] });
    const failure = await as(app, admin).refused(mutation, { input: { id, version: done.version } });
    expect(failure).toMatchObject({
      message: expect.stringMatching(/closed/),
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

describe('updateResponse', () => {
  test('what it must have cannot be taken away (INVALID)', async () => {
    const { county, admin } = await makeWorld(app);
    const { id, version } = await addResponse(app, admin, county);
    const { extensions } = await as(app, admin).refused(UPDATE_RESPONSE, {
      input: { id, version, name: null, level: null },
    });
    expect(extensions).toMatchObject({
      code: 'INVALID',
      fields: { name: 'is required', level: 'is required' },
    });
  });

  test('what is left out stays, null reopens the end', async () => {
    const { county, admin } = await makeWorld(app);
    const { id, version } = await addResponse(app, admin, county, { endsOn: '2026-03-01' });
    const update = async (input: object) =>
      (await as(app, admin).run<{ done: ResponseFacts }>(UPDATE_RESPONSE, { input: { id, ...input } })).done;
    const first = await update({ version, phase: ' 处置 ', level: 1 });
    expect(first).toMatchObject({
      phase: '处置',
      level: 1,
      name: '登革热防控',
      endsOn: '2026-03-01',
      version: 2,
    });
    expect(await update({ version: 2, endsOn: null })).toMatchObject({
      endsOn: null,
      phase: '处置',
      version: 3,
    });
  });
});

describe('closeResponse', () => {
  const close = async (given: object) => {
    const { county, admin } = await makeWorld(app);
    const { id, version } = await addResponse(app, admin, county, { ...given });
    return (await as(app, admin).run<{ done: ResponseFacts }>(CLOSE_RESPONSE, { input: { id, version } }))
      .done;
  };

  test('its last day becomes today, unless it had ended before', async () => {
    const today = dayOf(app.clock.now());
    expect(await close({})).toMatchObject({ endsOn: today });
    expect(await close({ endsOn: '2099-01-01' })).toMatchObject({ endsOn: today });
    expect(await close({ endsOn: '2026-01-15' })).toMatchObject({ endsOn: '2026-01-15' });
  });

  test('one that never began ends on the day it was to begin', async () => {
    expect(await close({ startsOn: '2099-01-01' })).toMatchObject({ endsOn: '2099-01-01' });
  });

  test('no township is closed over an open one (CONFLICT, saying what)', async () => {
    const { admin, otherTownship } = await makeWorld(app);
    await addResponse(app, admin, otherTownship);
    const CLOSE_AREA = 'mutation ($input: CloseAreaInput!) { closeArea(input: $input) { id } }';
    const failure = await as(app, admin).refused(CLOSE_AREA, { input: { id: otherTownship.id, version: 1 } });
    expect(failure.extensions.code).toBe('CONFLICT');
    expect(failure.message).toMatch(/1 open responses/);
  });
});
