import { uuidv7 } from '../../kernel/uuidv7';
import type { Vault } from '../../kernel/vault/vault';
import { findingsOf, fresh, type Findings, type Item } from '../outbox/item';
import type { Door, OwnVisit } from '../register/register';

let last = 0;

/** Items are sent in the order of their ids: two of one millisecond must not change places. */
const nextId = (): string => uuidv7((last = Math.max(Date.now(), last + 1)));

export interface Told {
  door: Pick<Door, 'id' | 'address'>;
  responseId: string;
  findings: Findings;
  /** When the door was knocked on; now, if left out. */
  visitedAt?: string;
}

/** Writes a visit down. Where it goes from here is the outbox's business. */
export async function record(vault: Vault, { door, responseId, findings, visitedAt }: Told): Promise<Item> {
  const id = nextId();
  const item: Item = {
    ...{ ...fresh, id, visitId: id, kind: 'record', version: null, responseId },
    ...{ householdId: door.id, label: door.address, visitedAt: visitedAt ?? new Date().toISOString() },
    ...findingsOf(findings),
  };
  await vault.add(item);
  return item;
}

/** Puts right a visit that is on its way already, or on the server. */
export async function amend(
  vault: Vault,
  visit: Pick<OwnVisit, 'id' | 'householdId' | 'responseId' | 'visitedAt'>,
  { label, version, findings }: { label: string; version: number | null; findings: Findings },
): Promise<Item> {
  const item: Item = {
    ...{ ...fresh, id: nextId(), kind: 'amend', visitId: visit.id, version, label },
    ...{ householdId: visit.householdId, responseId: visit.responseId, visitedAt: visit.visitedAt },
    ...findingsOf(findings),
  };
  await vault.add(item);
  return item;
}

/** What was never sent is written anew; what may have arrived is put right by a second item. */
export async function correct(vault: Vault, item: Item, findings: Findings): Promise<void> {
  const changed = await vault.change<Item>(item.id, (now) =>
    now.state === 'waiting' && now.attempts === 0 ? { ...now, ...findingsOf(findings) } : undefined,
  );
  if (changed && changed.attempts === 0 && changed.state === 'waiting') return;
  await amend(vault, { ...item, id: item.visitId }, { label: item.label, version: item.version, findings });
}

/** A refused visit sent with other content is another one, under another id: the old id stands for the old content. */
export async function sendAnew(vault: Vault, item: Item, changes: Partial<Item> = {}): Promise<void> {
  const { door, ...rest } = { door: { id: item.householdId, address: item.label }, ...item, ...changes };
  await record(vault, { door, responseId: rest.responseId, findings: rest, visitedAt: rest.visitedAt });
  await drop(vault, item);
}

/** The same item another time: what was in its way is gone. */
export const retry = (vault: Vault, item: Item, changes: Partial<Item> = {}): Promise<Item | null> =>
  vault.change<Item>(item.id, (now) => ({
    ...now,
    ...changes,
    state: 'waiting',
    refused: null,
    sendAfter: 0,
  }));

/** Only ever because somebody said so. */
export const drop = (vault: Vault, { id }: Pick<Item, 'id'>): Promise<Item | null> =>
  vault.change<Item>(id, () => null);
