// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { VisitOutcome } from '../../kernel/gql/graphql';
import { openRooms } from '../../kernel/vault/rooms';
import { openVault, type Vault } from '../../kernel/vault/vault';
import type { Item } from '../outbox/item';
import { record } from './record';
import { Today } from './Today';

/** What is sent again after silence, and what is not tried without a network. */
const key = Buffer.alloc(32, 1).toString('base64');
const viewer = {
  account: { id: 'a1', displayName: '王伟' },
  posts: [{ id: 'p1', role: 'GRID_WORKER', area: { id: 'g1', name: '第一网格' } }],
  deviceKey: key,
};
const findings = { outcome: VisitOutcome.MET, peopleMet: 1, noticesHanded: 0, note: null };
const NEVER = Date.now() + 60 * 60_000;

let vault: Vault;
let today: Today;
/** The operations that arrived, by their names. */
let arrived: string[];
let isSilent: boolean;

beforeEach(async () => {
  arrived = [];
  isSilent = false;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }); // the next try is planned, not waited for
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  hasNetwork(true);
  vi.stubGlobal('fetch', (_: string, { body }: RequestInit) => {
    if (isSilent) return Promise.reject(new TypeError('no route'));
    const name = /(?:query|mutation) (\w+)/.exec(String(body))?.[1] ?? '';
    arrived.push(name);
    const data = { TodayViewer: { viewer }, SendVisit: { done: { id: 'v1', version: 1 } } }[name];
    return Promise.resolve(Response.json(data ? { data } : { errors: [{ message: name }] }));
  });
  const rooms = await openRooms();
  for (const store of ['owner', 'papers', 'outbox'] as const) await rooms.clear(store);
  today = new Today();
  today.vault = vault = await openVault({ accountId: 'a1', deviceKey: key, posts: 'p1:g1' });
  const { id } = await record(vault, { door: { id: 'h1', address: '101室' }, responseId: 'r1', findings });
  await vault.change<Item>(id, (item) => ({ ...item, sendAfter: NEVER }));
});

const hasNetwork = (onLine: boolean) =>
  vi.stubGlobal('navigator', {
    onLine,
    locks: { request: (_: string, __: object, work: (lock: object) => unknown) => work({}) },
  });

it('leaves what waits to its own time while the server answers', async () => {
  await today.meet();
  expect(arrived).toContain('TodayViewer');
  expect(arrived).not.toContain('SendVisit');
});

it('sends everything as soon as the server answers again: what failed was the line', async () => {
  isSilent = true;
  await today.meet();
  isSilent = false;
  await today.meet();
  expect(arrived).toContain('SendVisit');
});

it('tries nothing where the device has no network, and counts no try', async () => {
  hasNetwork(false);
  await today.meet({ all: true });
  await today.send(true);
  expect(arrived).toEqual([]);
  expect(today.get()).toMatchObject({ reached: false, items: [{ state: 'waiting', attempts: 0 }] });
  hasNetwork(true);
  await today.meet({ all: true });
  expect(arrived).toContain('SendVisit');
});

describe('what is on the screen of what was recorded', () => {
  /** The next reading reads, and is held before it can say so. */
  function holdNextReading() {
    const [hasRead, released] = [deferred(), deferred()];
    const items = vault.items.bind(vault);
    vi.spyOn(vault, 'items').mockImplementationOnce(async () => {
      const found = await items<Item>();
      hasRead.resolve();
      await released.promise;
      return found as never;
    });
    return { hasRead: hasRead.promise, release: released.resolve };
  }

  it('is the newest, also where an older reading takes longer', async () => {
    const { hasRead, release } = holdNextReading();
    const older = today.readItems();
    await hasRead;
    await record(vault, { door: { id: 'h2', address: '102室' }, responseId: 'r1', findings });
    const newer = today.readItems();
    await vault.items(); // the newer one, were it not behind the older, has read by now
    release();
    await Promise.all([older, newer]);
    expect(today.get().items.map(({ label }) => label)).toEqual(['101室', '102室']);
  });

  it('is nothing once somebody has signed out', async () => {
    const { hasRead, release } = holdNextReading();
    const reading = today.readItems();
    await hasRead;
    const out = today.signOut();
    release();
    await Promise.all([reading, out]);
    expect(today.get().items).toEqual([]);
  });
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
