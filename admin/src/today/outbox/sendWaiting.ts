import type { Vault } from '../../kernel/vault/vault';
import { hasNoNetwork, Refusal, Unreachable, type Ask } from '../ask';
import { waitAfter } from './backoff';
import type { Item } from './item';
import { sendItem } from './sendItem';

/** So many tries in a row without an answer, and there is no signal: the rest need not be tried. */
const MOST_UNANSWERED = 3;

interface Options {
  /** Also what would wait longer: somebody pressed the button, or the signal came back. */
  all?: boolean;
  onSending?: (id: string | null) => void;
  now?: () => number;
}

/** How a round ended: there may be more to send later, nobody can be reached, or the session is over. */
export type Round = 'done' | 'unreachable' | 'over';

/** Sends what is due, the oldest first, one at a time. Only one tab may do so: see the lock around it. */
export async function sendWaiting(
  vault: Vault,
  ask: Ask,
  { all = false, onSending, now = Date.now }: Options = {},
): Promise<Round> {
  const { items } = await vault.items<Item>();
  let unanswered = 0;
  try {
    for (const { id } of items) {
      const due = (await vault.items<Item>()).items.find((item) => item.id === id);
      if (due?.state !== 'waiting' || (!all && due.sendAfter > now())) continue;
      const version = await versionFor(vault, due);
      if (version === 'later') continue;
      if (version === 'never') {
        await vault.change<Item>(id, orphaned);
        continue;
      }
      if (hasNoNetwork()) return 'unreachable';
      // Written down before it is sent: from here on it may have arrived, and its content must not change under its id.
      const item = await vault.change<Item>(id, (item) =>
        item.state === 'waiting' ? { ...item, version, attempts: item.attempts + 1 } : undefined,
      );
      if (item?.state !== 'waiting') continue;
      onSending?.(id);
      const failure: unknown = await sendItem(ask, item).then(
        async (version) => void (await vault.change<Item>(id, (item) => sent(item, version, now()))),
        (failure: unknown) => failure,
      );
      if (failure === undefined) {
        unanswered = 0;
        continue;
      }
      if (failure instanceof Refusal && failure.code === 'UNAUTHENTICATED') return 'over';
      await vault.change<Item>(id, (item) => failed(item, failure, now()));
      unanswered = failure instanceof Unreachable ? unanswered + 1 : 0;
      if (unanswered >= MOST_UNANSWERED) return 'unreachable';
    }
    return unanswered > 0 ? 'unreachable' : 'done';
  } finally {
    onSending?.(null);
  }
}

/**
 * Of a visit put right: the version that it has since what was sent from here. It waits for the visit itself; one that was given up
 * will never be there to be put right.
 */
async function versionFor(
  vault: Vault,
  { kind, visitId, version, id }: Item,
): Promise<number | null | 'later' | 'never'> {
  if (kind === 'record') return null;
  const { items } = await vault.items<Item>();
  const earlier = items.filter((item) => item.visitId === visitId && item.id < id);
  if (earlier.some(({ state }) => state !== 'sent')) return 'later';
  const known = [version, ...earlier.map((item) => item.version)].filter((one) => one !== null);
  return known.length > 0 ? Math.max(...known) : 'never';
}

const orphaned = (item: Item): Item => ({
  ...item,
  state: 'refused',
  refused: { code: 'NOT_FOUND', message: '', fields: {} },
});

const sent = (item: Item, version: number, at: number): Item => ({
  ...item,
  state: 'sent',
  version,
  sentAt: at,
  refused: null,
});

const AGAIN = ['INTERNAL', 'RATE_LIMITED', 'TOO_COMPLEX'];

/** What may succeed another time waits; what the API refused stays to be looked at. */
function failed(item: Item, failure: unknown, at: number): Item {
  if (!(failure instanceof Refusal) || AGAIN.includes(failure.code)) {
    const seconds = failure instanceof Refusal ? (failure.details.retryAfterSeconds ?? 0) : 0;
    return { ...item, sendAfter: at + Math.max(seconds * 1000, waitAfter(item.attempts)) };
  }
  const { code, message, details } = failure;
  return { ...item, state: 'refused', refused: { code, message, fields: details.fields ?? {} } };
}
