// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { lockVault } from '../../kernel/vault/lock';
import { openRooms } from '../../kernel/vault/rooms';
import { heldVault, openVault } from '../../kernel/vault/vault';
import { answerWith, failure } from '../../test/answerWith';
import { contact } from './contact';

const key = Buffer.alloc(32, 1).toString('base64');
const worker = {
  account: { id: 'a1', displayName: '王伟' },
  posts: [{ id: 'p1', role: 'GRID_WORKER', area: { id: 'g1', name: '第一网格' } }],
  deviceKey: key,
};

beforeEach(async () => {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  const rooms = await openRooms();
  for (const store of ['owner', 'papers', 'outbox'] as const) await rooms.clear(store);
});

it('opens the vault to a worker', async () => {
  answerWith({ data: { viewer: worker } });
  expect(await contact(null)).toMatchObject({ found: 'worker' });
  expect(await heldVault()).not.toBeNull();
});

it('locks it where a second factor must be set up first: the key is refused, and the one kept here goes', async () => {
  const vault = await openVault({ accountId: 'a1', deviceKey: key, posts: '' });
  await vault.write('register', { address: '和谐家园101室' });
  await vault.add({ id: 'i1', state: 'waiting' });
  answerWith(failure('FORBIDDEN', '您的岗位没有这项权限。'));
  expect(await contact(vault)).toEqual({ found: 'secondFactor' });
  expect(await heldVault()).toBeNull();
  const rooms = await openRooms();
  expect([await rooms.count('papers'), await rooms.count('outbox')]).toEqual([0, 1]);
});

it('opens it to nobody who signed out while the answer was on its way', async () => {
  const vault = await openVault({ accountId: 'a1', deviceKey: key, posts: '' });
  vi.stubGlobal('fetch', async () => {
    await lockVault();
    return Response.json({ data: { viewer: worker } });
  });
  expect(await contact(vault)).toEqual({ found: 'nobody' });
  expect(await (await openRooms()).count('owner')).toBe(0);
});

it('leaves it to somebody else who has signed in while the answer was on its way', async () => {
  const vault = await openVault({ accountId: 'a1', deviceKey: key, posts: '' });
  vi.stubGlobal('fetch', async () => {
    await lockVault();
    await (await openVault({ accountId: 'a2', deviceKey: key, posts: '' })).write('register', {});
    return Response.json({ data: { viewer: worker } });
  });
  expect(await contact(vault)).toEqual({ found: 'nobody' });
  expect(await heldVault()).toMatchObject({ accountId: 'a2' });
  expect(await (await openRooms()).count('papers')).toBe(1);
});

it('opens it to somebody else who is signed in now, and leaves nothing of the first', async () => {
  const vault = await openVault({ accountId: 'a0', deviceKey: key, posts: '' });
  await vault.write('register', { address: '和谐家园101室' });
  answerWith({ data: { viewer: worker } });
  expect(await contact(vault)).toMatchObject({ found: 'worker', vault: { accountId: 'a1' } });
  expect(await (await openRooms()).count('papers')).toBe(0);
});
