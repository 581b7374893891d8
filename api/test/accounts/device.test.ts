import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';

const app = useApp();

const WHO = '{ viewer { account { id } } }';
const KEY = '{ viewer { deviceKey } }';
const SIGN_OUT = 'mutation { signOut }';

describe('a request that says as whom it is sent', () => {
  test('is nobody’s where somebody else is signed in (UNAUTHENTICATED), and does nothing', async () => {
    const { worker, otherWorker } = await makeWorld(app);
    const asOther = as(app, otherWorker, { 'x-sibulou-account': worker.accountId });
    expect((await asOther.refused(SIGN_OUT)).extensions.code).toBe('UNAUTHENTICATED');
    expect(await asOther.run(WHO)).toEqual({ viewer: null });
    expect(await as(app, otherWorker).run(WHO)).toEqual({
      viewer: { account: { id: otherWorker.accountId } },
    });
  });

  test('gives nobody a session: without one it stays nobody’s', async () => {
    const { worker } = await makeWorld(app);
    expect(await as(app, null, { 'x-sibulou-account': worker.accountId }).run(WHO)).toEqual({ viewer: null });
  });

  test('is answered where it is the one signed in', async () => {
    const { worker } = await makeWorld(app);
    const headers = { 'x-sibulou-account': worker.accountId };
    expect(await as(app, worker, headers).run(WHO)).toEqual({
      viewer: { account: { id: worker.accountId } },
    });
  });
});

describe('the key a device seals with', () => {
  const keyOf = async (actor: { token: string }) =>
    (await as(app, actor).run<{ viewer: { deviceKey: string } }>(KEY)).viewer.deviceKey;

  test('is another one for everybody', async () => {
    const { worker, otherWorker } = await makeWorld(app);
    expect(await keyOf(worker)).not.toBe(await keyOf(otherWorker));
  });

  test('is the same each time, and long enough for AES-256', async () => {
    const { worker } = await makeWorld(app);
    const key = await keyOf(worker);
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(await keyOf(worker)).toBe(key);
  });

  test('is nobody’s without a session', async () => {
    expect(await as(app, null).run(KEY)).toEqual({ viewer: null });
  });
});
