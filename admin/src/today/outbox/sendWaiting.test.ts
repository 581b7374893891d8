// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { VisitOutcome } from '../../kernel/gql/graphql';
import { openVault, type Vault } from '../../kernel/vault/vault';
import { Refusal, Unreachable, type Ask } from '../ask';
import { amend, correct, record } from '../model/record';
import { waitAfter } from './backoff';
import type { Findings, Item } from './item';
import { sendWaiting } from './sendWaiting';

interface Input extends Findings {
  id: string;
  version?: number;
}

const met = (peopleMet = 1): Findings => ({
  ...{ outcome: VisitOutcome.MET, peopleMet, noticesHanded: 0, note: null },
});
const door = { id: 'h1', address: '和谐家园101室' };
const key = Buffer.alloc(32, 7).toString('base64');
let vault: Vault;
let account = 0;

beforeEach(async () => {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('localStorage', { removeItem: () => {} });
  vault = await openVault({ accountId: `a${++account}`, deviceKey: key, posts: 'g1' });
});

const all = async () => (await vault.items<Item>()).items;
const states = async () => (await all()).map(({ state }) => state);
const visit = (findings = met()) => record(vault, { door, responseId: 'r1', findings });

/** A server that keeps visits by their id, as the API does; `lose` says which answers get lost on the way back. */
function server({
  lose = (_: number) => false,
  refuse,
}: { lose?: (nth: number) => boolean; refuse?: Refusal } = {}) {
  const visits = new Map<string, Findings & { version: number }>();
  const arrivals: Input[] = [];
  let asked = 0;
  const ask = (async (document: unknown, variables: { input?: Input; id?: string }) => {
    if (refuse) throw refuse;
    const isLost = lose(++asked);
    const { input } = variables;
    const text = String(document);
    if (!input) return { visit: visits.get(variables.id ?? '') ?? null };
    arrivals.push(input);
    const { outcome, peopleMet, noticesHanded, note } = input;
    const found = visits.get(input.id);
    let version = found?.version ?? 1;
    if (text.includes('amendVisit')) {
      if (!found || found.version !== input.version)
        throw new Refusal('CONFLICT', '已被修改', { current: 9 });
      version++;
    } else if (
      found &&
      JSON.stringify(found) !== JSON.stringify({ outcome, peopleMet, noticesHanded, note, version })
    )
      throw new Refusal('CONFLICT', '编号已用');
    visits.set(input.id, { outcome, peopleMet, noticesHanded, note, version });
    if (isLost) throw new Unreachable();
    return { done: { id: input.id, version } };
  }) as unknown as Ask;
  return { visits, arrivals, ask };
}

async function untilSent(ask: Ask) {
  for (let round = 0; round < 50 && (await states()).includes('waiting'); round++)
    await sendWaiting(vault, ask, { all: true });
}

describe('once and only once', () => {
  it('over a line that loses every second answer', async () => {
    for (let at = 0; at < 10; at++) await visit();
    const { ask, visits, arrivals } = server({ lose: (nth) => nth % 2 === 1 });
    await untilSent(ask);
    expect(visits.size).toBe(10);
    expect(arrivals.length).toBeGreaterThan(10);
    expect(await states()).toEqual(Array(10).fill('sent'));
  });

  it('an amendment whose answer was lost is not taken for somebody else’s', async () => {
    await visit();
    const { ask, visits } = server({ lose: (nth) => nth === 2 });
    await untilSent(ask);
    const [sent] = await all();
    await correct(vault, sent!, met(3));
    await untilSent(ask);
    expect(await states()).toEqual(['sent', 'sent']);
    expect([...visits.values()]).toEqual([{ ...met(3), version: 2 }]);
  });

  it('what may have arrived keeps its content: putting it right is a second item, sent after it', async () => {
    const item = await visit(met(1));
    const { ask, visits } = server({ lose: (nth) => nth === 1 });
    await sendWaiting(vault, ask);
    await correct(vault, (await all())[0]!, met(2));
    expect((await all()).map(({ kind, peopleMet }) => [kind, peopleMet])).toEqual([
      ['record', 1],
      ['amend', 2],
    ]);
    await untilSent(ask);
    expect(visits.get(item.visitId)).toEqual({ ...met(2), version: 2 });
  });

  it('what was never sent is simply written anew', async () => {
    const item = await visit(met(1));
    await correct(vault, item, met(2));
    const { ask, arrivals } = server();
    await untilSent(ask);
    expect(arrivals.map(({ peopleMet }) => peopleMet)).toEqual([2]);
  });
});

describe('nothing is dropped', () => {
  it.each(['NOT_FOUND', 'FORBIDDEN', 'INVALID', 'CONFLICT'])(
    'what was refused (%s) stays, with why',
    async (code) => {
      await visit();
      const { ask } = server({ refuse: new Refusal(code, '原因', { fields: { visitedAt: '过早' } }) });
      expect(await sendWaiting(vault, ask)).toBe('done');
      expect(await all()).toMatchObject([
        { state: 'refused', refused: { code, message: '原因', fields: { visitedAt: '过早' } } },
      ]);
    },
  );

  it('a refused one does not hold up the next', async () => {
    await visit();
    await visit(met(50));
    const { ask: send } = server();
    const ask = ((document: never, variables: { input: Input }) => {
      if (variables.input.peopleMet === 1) throw new Refusal('INVALID', '原因');
      return send(document, variables as never);
    }) as unknown as Ask;
    await sendWaiting(vault, (async (...given: [never, never]) => ask(...given)) as unknown as Ask);
    expect(await states()).toEqual(['refused', 'sent']);
  });

  it('a session that is over stops everything, and loses nothing', async () => {
    await visit();
    await visit();
    const { ask } = server({ refuse: new Refusal('UNAUTHENTICATED', '请先登录') });
    expect(await sendWaiting(vault, ask)).toBe('over');
    expect(await states()).toEqual(['waiting', 'waiting']);
  });

  it.each([new Refusal('INTERNAL', '出错'), new Unreachable()])(
    '%s is tried again, later',
    async (failure) => {
      await visit();
      const now = 1_000_000;
      const ask = (async () => {
        throw failure;
      }) as unknown as Ask;
      await sendWaiting(vault, ask, { now: () => now });
      const [item] = await all();
      expect(item).toMatchObject({ state: 'waiting', attempts: 1 });
      expect(item!.sendAfter).toBeGreaterThan(now);
      const { ask: good, arrivals } = server();
      await sendWaiting(vault, good, { now: () => now });
      expect(arrivals).toHaveLength(0);
      await sendWaiting(vault, good, { now: () => now + 1_000 });
      expect(arrivals).toHaveLength(1);
    },
  );

  it('gives up a round after three without an answer: there is no signal', async () => {
    for (let at = 0; at < 5; at++) await visit();
    const { ask, arrivals } = server({ lose: () => true });
    expect(await sendWaiting(vault, ask)).toBe('unreachable');
    expect(arrivals).toHaveLength(3);
  });
});

describe('a visit put right elsewhere meanwhile', () => {
  const onServer = { id: 'v1', householdId: 'h1', responseId: 'r1', visitedAt: '2026-11-22T02:00:00Z' };

  it('is a conflict to look at, not overwritten', async () => {
    const { ask, visits } = server();
    visits.set('v1', { ...met(5), version: 3 });
    await amend(vault, onServer, { label: '', version: 2, findings: met(2) });
    await sendWaiting(vault, ask);
    expect(await all()).toMatchObject([{ state: 'refused', refused: { code: 'CONFLICT' } }]);
    expect(visits.get('v1')).toEqual({ ...met(5), version: 3 });
  });

  it('that was given up here does not wait forever', async () => {
    await amend(vault, onServer, { label: '', version: null, findings: met(2) });
    await sendWaiting(vault, server().ask);
    expect(await states()).toEqual(['refused']);
  });
});

describe('the wait after a try', () => {
  it('doubles, has an end, and is not the same for all', () => {
    expect([1, 2, 3].map((attempts) => waitAfter(attempts, 1))).toEqual([1_000, 2_000, 4_000]);
    expect(waitAfter(1, 0)).toBe(500);
    expect(waitAfter(40, 1)).toBe(300_000);
  });
});
