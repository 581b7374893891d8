// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countUnsent, lockForOthersThan, lockVault } from './lock';
import { openRooms } from './rooms';
import { heldVault, openVault } from './vault';

const DAY = 24 * 60 * 60_000;
const NOW = 1_800_000_000_000;
const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const first = { accountId: 'a1', deviceKey: key(1), posts: 'grid 1' };
const second = { accountId: 'a2', deviceKey: key(2), posts: 'grid 2' };
const item = { id: 'i1', state: 'waiting', note: '和谐家园101室' };

beforeEach(async () => {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('localStorage', { removeItem: () => {} });
  const rooms = await openRooms();
  for (const store of ['owner', 'papers', 'outbox'] as const) await rooms.clear(store);
});

const readable = async () => {
  const rooms = await openRooms();
  const found = await Promise.all([rooms.getAll('papers'), rooms.getAll('outbox'), rooms.getAll('owner')]);
  return JSON.stringify(found, (_key, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
  );
};

describe('what a device keeps', () => {
  it('can be read by its owner and by nobody who looks at the bytes', async () => {
    const vault = await openVault(first, NOW);
    await vault.write('register', { address: '和谐家园101室' });
    await vault.add(item);
    expect(await readable()).not.toContain('和谐家园');
    expect(await vault.read('register')).toEqual({ address: '和谐家园101室' });
    expect((await vault.items()).items).toEqual([item]);
  });

  it('has a key that no script can take along', async () => {
    await openVault(first, NOW);
    const [owner] = await (await openRooms()).getAll('owner');
    expect(owner!.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', owner!.key)).rejects.toThrow();
  });

  it('is locked with signing out: the key and the papers go, what was not sent stays sealed', async () => {
    const vault = await openVault(first, NOW);
    await vault.write('register', {});
    await vault.add(item);
    await vault.add({ ...item, id: 'i2' });
    await vault.change<typeof item>('i2', (before) => ({ ...before, state: 'sent' }));
    await lockVault();
    const rooms = await openRooms();
    expect([await rooms.count('owner'), await rooms.count('papers')]).toEqual([0, 0]);
    expect(await countUnsent()).toBe(1);
    expect((await rooms.getAll('outbox')).map(({ id }) => id)).toEqual(['i1']);
    expect(await heldVault(NOW)).toBeNull();
  });

  it('is not written to by a page that does not know yet that it was locked', async () => {
    const vault = await openVault(first, NOW);
    await lockVault();
    await vault.write('register', {});
    expect(await (await openRooms()).count('papers')).toBe(0);
  });

  it('opens again for the same account, with what it had not sent', async () => {
    await (await openVault(first, NOW)).add(item);
    await lockVault();
    expect((await (await openVault(first, NOW)).items()).items).toEqual([item]);
  });

  it('shows another account nothing, and leaves the first one’s as it was', async () => {
    const vault = await openVault(first, NOW);
    await vault.write('register', {});
    await vault.add(item);
    const forgotten: string[] = [];
    vi.stubGlobal('localStorage', { removeItem: (name: string) => forgotten.push(name) });
    await vault.add({ ...item, id: 'i2' });
    await vault.change<typeof item>('i2', (before) => ({ ...before, state: 'sent' }));
    const others = await openVault({ ...second, posts: first.posts }, NOW);
    const rooms = await openRooms();
    expect([await rooms.getAllKeys('papers'), await rooms.getAllKeys('outbox')]).toEqual([[], ['i1']]);
    expect(forgotten).toEqual(['Sibulou.home']);
    expect(await others.read('register')).toBeNull();
    expect(await others.items()).toEqual({ items: [], unreadable: 0 });
    expect(await others.change('i1', () => null)).toBeNull();
    expect((await (await openVault(first, NOW)).items()).items).toEqual([item]);
  });

  it('is locked as soon as somebody else signs in', async () => {
    await openVault(first, NOW);
    await lockForOthersThan('a1');
    expect(await heldVault(NOW)).not.toBeNull();
    await lockForOthersThan('a2');
    expect(await heldVault(NOW)).toBeNull();
  });

  it('loses its papers where the posts are others', async () => {
    await (await openVault(first, NOW)).write('register', {});
    const vault = await openVault({ ...first, posts: 'grid 3' }, NOW);
    expect(await vault.read('register')).toBeNull();
  });

  it.each([
    ['7 days', 7 * DAY, true],
    ['a moment more', 7 * DAY + 1, false],
    ['a clock set back for days', -2 * DAY, false],
  ])('after %s without a word from the server is open: %s', async (_name, silence, isOpen) => {
    await openVault(first, NOW);
    expect((await heldVault(NOW + silence)) !== null).toBe(isOpen);
    expect(await (await openRooms()).count('owner')).toBe(isOpen ? 1 : 0);
  });

  it('counts what no longer opens, and does not throw it away', async () => {
    await (await openVault(first, NOW)).add(item);
    const vault = await openVault({ ...first, deviceKey: key(9) }, NOW);
    expect(await vault.items()).toEqual({ items: [], unreadable: 1 });
    expect(await countUnsent('a1')).toBe(1);
  });

  it('changes an item as it is, where two pages change it at once', async () => {
    const vault = await openVault(first, NOW);
    await vault.add({ id: 'n', state: 'waiting', count: 0 });
    const up = () =>
      vault.change<{ id: string; state: string; count: number }>('n', (before) => ({
        ...before,
        count: before.count + 1,
      }));
    await Promise.all([up(), up(), up()]);
    expect((await vault.items<{ id: string; count: number }>()).items[0]?.count).toBe(3);
  });
});
