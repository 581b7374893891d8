import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isReading } from '../../src/kernel/policy/field-group.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor, type World } from '../world.js';
import { attempt, busyGround, explain, FORBIDDEN, type Ground, type Question } from './ground.js';

/** Random accounts, records and actions: what is explained must be what really happens, and no more may be told than can be read. */
const app = useApp();
let ground: Ground;
let elsewhere: World;

beforeAll(async () => {
  ground = await busyGround(app);
  elsewhere = await makeWorld(app);
});

const questions = fc
  .record({ account: fc.nat(), record: fc.nat(), action: fc.nat(), asker: fc.nat() })
  .map((drawn) => {
    const account = ground.accounts[drawn.account % ground.accounts.length]!;
    const record = ground.records[drawn.record % ground.records.length]!;
    const actions = app.kernel.catalogue.actionsOf(record.subject);
    const question: Question = {
      ...{ accountId: account.accountId, subject: record.subject, id: record.id },
      action: actions[drawn.action % actions.length]!,
    };
    return { question, account, asker: ground.accounts[drawn.asker % ground.accounts.length]! };
  });

const reads = async (actor: Actor, id: string): Promise<boolean> => {
  const { data } = await as(app, actor).send<{ node: object | null }>(
    'query ($id: ID!) { node(id: $id) { id } }',
    { id },
  );
  return Boolean(data?.node);
};

const RUNS = { numRuns: 120, seed: 20260204 };

describe('explainAccess agrees with what happens', () => {
  test('to whom reads, and to whom loads the row for a deed, in the same words', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(questions, async ({ question, account }) => {
        const told = (await explain(app, ground.world.admin, question))!;
        seen.add(told.verdict);
        if (question.action === 'read') {
          expect({ question, allowed: told.allowed, sees: told.sees }).toEqual({
            question,
            ...(await reads(account, question.id).then((allowed) => ({ allowed, sees: allowed }))),
          });
          return;
        }
        const happened = await attempt(app, account, question);
        const expected =
          told.verdict === 'ACCOUNT_DISABLED'
            ? 'nobody'
            : told.allowed
              ? 'done'
              : told.sees
                ? (told.because ?? FORBIDDEN)
                : 'NOT_FOUND';
        expect({ question, told, happened }).toEqual({ question, told, happened: expected });
        expect(told.posts.some(({ verdict }) => verdict === 'ALLOWS') || told.byOtherPost).toBe(
          ['ALLOWED', 'GUARDED'].includes(told.verdict) ||
            (told.verdict === 'ACCOUNT_DISABLED' && hasAllowing(told)),
        );
      }),
      RUNS,
    );
    expect([...seen].sort()).toEqual([
      ...['ACCOUNT_DISABLED', 'ALLOWED', 'GUARDED', 'NO_POST', 'OUT_OF_REACH', 'ROLE_LACKS', 'WRONG_STATE'],
    ]);
  });

  test('with viewerCan, on every record and for everybody', async () => {
    for (const account of ground.accounts)
      for (const { subject, id } of ground.records.filter((_, at) => at % 5 === 0)) {
        const query = `query ($id: ID!) { node(id: $id) { ... on ${subject} { viewerCan } } }`;
        const { data } = await as(app, account).send<{ node: { viewerCan: string[] } | null }>(query, { id });
        if (!data?.node) continue;
        for (const action of app.kernel.catalogue
          .actionsOf(subject)
          .filter((each) => !isReading(each))
          .slice(0, 3)) {
          const told = await explain(app, ground.world.admin, {
            accountId: account.accountId,
            action,
            subject,
            id,
          });
          expect({ subject, id, action, allowed: told!.allowed }).toEqual({
            ...{ subject, id, action, allowed: data.node.viewerCan.includes(action) },
          });
        }
      }
  });

  test('whoever asks is told the same verdict, or nothing where they may not read the account and the record', async () => {
    let nothing = 0;
    await fc.assert(
      fc.asyncProperty(questions, async ({ question, asker }) => {
        const { data, errors } = await as(app, asker).send<{
          explainAccess: { allowed: boolean; sees: boolean } | null;
        }>(
          'query ($accountId: ID!, $action: String!, $subject: String!, $id: ID!) { explainAccess(accountId: $accountId, action: $action, subject: $subject, id: $id) { allowed sees } }',
          { ...question },
        );
        if (errors) return expect(errors[0]!.extensions.code).toBe('UNAUTHENTICATED'); // the disabled one
        const own = question.accountId === asker.accountId;
        const readable =
          (own || (await reads(asker, question.accountId))) && (await mayRead(asker, question));
        if (!readable) {
          nothing++;
          return expect({ question, told: data!.explainAccess }).toEqual({ question, told: null });
        }
        const { allowed, sees } = (await explain(app, ground.world.admin, question))!;
        expect(data!.explainAccess).toEqual({ allowed, sees });
      }),
      RUNS,
    );
    expect(nothing).toBeGreaterThan(20);
  });

  /** One's own account and posts count as read where one asks about oneself. */
  const mayRead = async (asker: Actor, { id, accountId, subject }: Question): Promise<boolean> => {
    if (accountId !== asker.accountId || !['Account', 'Post'].includes(subject)) return reads(asker, id);
    const { viewer } = await as(app, asker).run<{
      viewer: { account: { id: string; posts: { nodes: { id: string }[] } } };
    }>('{ viewer { account { id posts(first: 100) { nodes { id } } } } }');
    const own = [viewer.account.id, ...viewer.account.posts.nodes.map((post) => post.id)];
    return own.includes(id) || reads(asker, id);
  };

  test('another county has nothing to do with it: null either way round', async () => {
    const { admin, worker } = ground.world;
    const ask = (asker: Actor, accountId: string, id: string) =>
      explain(app, asker, { accountId, id, action: 'read', subject: 'Area' });
    expect(await ask(admin, worker.accountId, elsewhere.grid.id)).toBeNull();
    expect(await ask(admin, elsewhere.worker.accountId, ground.world.grid.id)).toBeNull();
    expect(await ask(elsewhere.admin, worker.accountId, ground.world.grid.id)).toBeNull();
  });
});

const hasAllowing = ({ posts, byOtherPost }: { posts: { verdict: string }[]; byOtherPost: boolean }) =>
  posts.some(({ verdict }) => verdict === 'ALLOWS') || byOtherPost;
