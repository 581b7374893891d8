import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addResponse } from '../responses/response.js';
import { versionOf } from '../accounts/people.js';
import { makeWorld } from '../world.js';
import { bell, READ, readUpTo } from './bell.js';

const app = useApp();
beforeAll(() => app.clock.pass({ minutes: 1 })); // after whatever the database dates by itself

async function scene() {
  const world = await makeWorld(app);
  await addResponse(app, world.admin, world.county);
  expect((await bell(app, world.worker)).unread).toBeGreaterThan(0);
  return world;
}

describe('readNotices', () => {
  const until = () => new Date(app.clock.now().getTime() + 1_000);

  test('is refused to nobody (UNAUTHENTICATED), and while viewing as somebody else (FORBIDDEN)', async () => {
    const { admin, worker } = await scene();
    const input = { until: until().toISOString() };
    expect((await as(app, null).refused(READ, { input })).extensions.code).toBe('UNAUTHENTICATED');
    const { viewAs } = await as(app, admin).run<{ viewAs: { token: string } }>(
      'mutation ($input: ViewAsInput!) { viewAs(input: $input) { token } }',
      { input: { id: worker.accountId, reason: '网格员反映没有通知' } },
    );
    const viewing = as(app, admin, { 'x-sibulou-view': viewAs.token });
    expect((await viewing.refused(READ, { input })).extensions.code).toBe('FORBIDDEN');
    expect((await bell(app, worker)).unread).toBeGreaterThan(0);
  });

  test('reads the own notices, and nobody else’s', async () => {
    const { worker, otherWorker } = await scene();
    const before = await bell(app, otherWorker);
    await readUpTo(app, worker, until());
    const after = await bell(app, worker);
    expect(after.unread).toBe(0);
    expect(after.nodes.length).toBeGreaterThan(0);
    expect(after.nodes.some(({ unread }) => unread)).toBe(false);
    expect((await bell(app, otherWorker)).unread).toBe(before.unread);
  });

  test('leaves what came after it unread, goes never back, and may be sent again', async () => {
    const { worker, admin, county } = await scene();
    await readUpTo(app, worker, until());
    await readUpTo(app, worker, new Date(0));
    await readUpTo(app, worker, until());
    expect((await bell(app, worker)).unread).toBe(0);
    await addResponse(app, admin, county, { name: '后来的行动' });
    const { unread, nodes } = await bell(app, worker);
    expect({ unread, newest: nodes[0] }).toMatchObject({
      ...{ unread: 1, newest: { name: '后来的行动', unread: true } },
    });
  });

  test('does not read what is still to come', async () => {
    const { worker, admin, county } = await scene();
    await readUpTo(app, worker, new Date('2999-01-01'));
    await addResponse(app, admin, county);
    expect((await bell(app, worker)).unread).toBe(1);
  });

  test('is no change of the account: whoever edits it is not in the way, and the trail says nothing', async () => {
    const { worker, admin } = await scene();
    const version = await versionOf(app, worker.accountId);
    await readUpTo(app, worker, until());
    expect(await versionOf(app, worker.accountId)).toBe(version);
    const { auditEvents } = await as(app, admin).run<{ auditEvents: { nodes: object[] } }>(
      'query ($id: ID!) { auditEvents(filter: { subjectId: { eq: $id } }) { nodes { action } } }',
      { id: worker.accountId },
    );
    expect(auditEvents.nodes).toEqual([]);
  });
});
