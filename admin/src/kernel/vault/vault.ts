import { forgetHome } from './home';
import { knock } from './knock';
import { empty, lockVault } from './lock';
import { changeRooms, openRooms, OWNER, ownerHere, type OutboxRow, type Owner } from './rooms';
import { importKey, seal, unseal } from './seal';

const DAY = 24 * 60 * 60_000;
/** As long as this a device may keep what it was given without asking whether its owner still may. */
export const LONGEST_SILENCE = 7 * DAY;

export interface Kept {
  id: string;
}

/** What one account keeps on this device. */
export class Vault {
  constructor(private readonly owner: Owner) {}

  get accountId(): string {
    return this.owner.accountId;
  }

  get posts(): string {
    return this.owner.posts;
  }

  async read<T>(paper: string): Promise<T | null> {
    const sealed = await (await openRooms()).get('papers', paper);
    return sealed ? unseal<T>(this.owner.key, this.label(paper), sealed).catch(() => null) : null;
  }

  /** Only while the device is still this account's: whoever was signed out meanwhile leaves nothing behind. */
  async write(paper: string, value: unknown): Promise<void> {
    const sealed = await seal(this.owner.key, this.label(paper), value);
    const change = (await openRooms()).transaction(['owner', 'papers'], 'readwrite');
    const owner = await change.objectStore('owner').get(OWNER);
    if (owner?.accountId === this.accountId) await change.objectStore('papers').put(sealed, paper);
    await change.done;
  }

  /** What was recorded here, the oldest first, and how many rows do not open (the server's key was changed). */
  async items<T extends Kept>(): Promise<{ items: T[]; unreadable: number }> {
    const rows = await (await openRooms()).getAllFromIndex('outbox', 'byAccount', this.accountId);
    const opened = await Promise.all(rows.map((row) => this.open<T>(row).catch(() => null)));
    const items = opened.filter((item) => item !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
    return { items, unreadable: opened.length - items.length };
  }

  async add<T extends Kept>(item: T): Promise<void> {
    const row = await this.rowOf(item, 1, 1);
    await (await openRooms()).add('outbox', row);
    knock('outbox');
  }

  /**
   * Changes an item as it is now, or drops it (null).
   * @param become may be asked again, where another tab was faster; `undefined` leaves the item as it is
   * @returns the item as it became; null where it is gone
   */
  async change<T extends Kept & { state: string }>(
    id: string,
    become: (item: T) => T | null | undefined,
  ): Promise<T | null> {
    const rooms = await openRooms();
    for (;;) {
      const row = await rooms.get('outbox', id);
      if (!row || row.accountId !== this.accountId) return null;
      const before = await this.open<T>(row);
      const after = become(before);
      if (after === undefined) return before;
      const next = after && (await this.rowOf(after, row.turn + 1, after.state === 'sent' ? 0 : 1));
      const change = rooms.transaction('outbox', 'readwrite');
      const isFirst = (await change.store.get(id))?.turn === row.turn;
      if (isFirst) await (next ? change.store.put(next) : change.store.delete(id));
      await change.done;
      if (!isFirst) continue;
      knock('outbox');
      return after;
    }
  }

  private label(paper: string): string {
    return `${this.accountId}/${paper}`;
  }

  private open<T>(row: OutboxRow): Promise<T> {
    return unseal<T>(this.owner.key, this.label(row.id), row);
  }

  private async rowOf(item: Kept, turn: number, unsent: 0 | 1): Promise<OutboxRow> {
    const sealed = await seal(this.owner.key, this.label(item.id), item);
    return { ...sealed, id: item.id, accountId: this.accountId, turn, unsent };
  }
}

/** The vault as this device has it, without asking anybody; null, and locked, after too long a silence. */
export async function heldVault(now = Date.now()): Promise<Vault | null> {
  const owner = await ownerHere();
  if (!owner) return null;
  const silence = now - owner.contactAt;
  // A clock set back would stretch the days: then the server is asked first.
  if (silence <= LONGEST_SILENCE && silence > -DAY) return new Vault(owner);
  await lockVault();
  return null;
}

export interface Welcome {
  accountId: string;
  deviceKey: string;
  posts: string;
  /** The account whose the device was when the server was asked, or null; left out, whose it is now. */
  ownerThen?: string | null;
}

/** Somebody signed out, or somebody else in, while the server's word was on its way: it no longer counts. */
export class LockedMeanwhile extends Error {}

/**
 * After a word from the server: the device is this account's. Of another account, or of other posts, nothing stays. All in one
 * transaction: whoever signs out, or in, does it before or after.
 * @throws LockedMeanwhile
 */
export async function openVault(
  { accountId, deviceKey, posts, ownerThen }: Welcome,
  now = Date.now(),
): Promise<Vault> {
  const key = await importKey(deviceKey);
  const change = await changeRooms();
  const before = await change.objectStore('owner').get(OWNER);
  const ownerNow = before?.accountId ?? null;
  if (ownerThen !== undefined && ownerNow !== ownerThen && ownerNow !== accountId)
    throw new LockedMeanwhile();
  const wasAnothers = ownerNow !== null && ownerNow !== accountId;
  if (wasAnothers) await empty(change);
  else if (before?.posts !== posts) await change.objectStore('papers').clear();
  const owner = { accountId, key, posts, contactAt: now };
  await change.objectStore('owner').put(owner, OWNER);
  await change.done;
  if (wasAnothers) {
    forgetHome();
    knock('locked');
  }
  return new Vault(owner);
}
