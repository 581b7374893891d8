import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

/** Whose device this is now. Without this row the rest is noise: it holds the key, which no script can read out. */
export interface Owner {
  accountId: string;
  key: CryptoKey;
  /** When the server last said that this account is still what it was, by this device's clock. */
  contactAt: number;
  /** The posts that the papers were handed out for. */
  posts: string;
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** Something recorded here. What it says is sealed; that it is there can be counted without the key. */
export interface OutboxRow extends Sealed {
  id: string;
  accountId: string;
  /** Goes up with each change, so that two tabs do not overwrite each other. */
  turn: number;
  unsent: 0 | 1;
}

export interface Rooms extends DBSchema {
  owner: { key: string; value: Owner };
  /** What the server handed out, and can hand out again. */
  papers: { key: string; value: Sealed };
  /** What was recorded here: nowhere else until it is sent. */
  outbox: { key: string; value: OutboxRow; indexes: { byAccount: string } };
}

export const OWNER = 'owner';

let rooms: Promise<IDBPDatabase<Rooms>> | undefined;

export const openRooms = (): Promise<IDBPDatabase<Rooms>> =>
  (rooms ??= openDB<Rooms>('sibulou', 1, {
    upgrade(db) {
      db.createObjectStore('owner');
      db.createObjectStore('papers');
      db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('byAccount', 'accountId');
    },
    blocking: () => void closeRooms(), // a newer version of the page wants in
    terminated: () => (rooms = undefined),
  }));

export type RoomsChange = IDBPTransaction<Rooms, ('owner' | 'papers' | 'outbox')[], 'readwrite'>;

/** Everything kept here, changed as one. */
export const changeRooms = async (): Promise<RoomsChange> =>
  (await openRooms()).transaction(['owner', 'papers', 'outbox'], 'readwrite');

/** Whose device this is now, if anybody's. */
export const ownerHere = async (): Promise<Owner | undefined> => (await openRooms()).get('owner', OWNER);

export async function closeRooms(): Promise<void> {
  const open = rooms;
  rooms = undefined;
  (await open)?.close();
}
