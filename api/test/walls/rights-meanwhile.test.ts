import { expect, test } from '@jest/globals';
import { openDatabase } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { END_POST, postsOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { visitedCounty } from '../coverage/scene.js';
import { waiting } from '../people/lock-queue.js';
import { RECORD_VISIT } from '../register.js';

const app = useApp();

/** A visit of the worker's that waits for its household while `meanwhile` happens. */
async function visitDuring(
  meanwhile: (scene: Awaited<ReturnType<typeof visitedCounty>>) => Promise<unknown>,
) {
  const scene = await visitedCounty(app);
  const { worker, home, responseId } = scene;
  const visits = async () =>
    Number((await sql<{ n: string }>`select count(*) as n from visit`.execute(owner)).rows[0]!.n);
  const owner = openDatabase(app.database.ownerUrl, undefined, 3);
  try {
    const before = await visits();
    const visit = await owner.connection(async (holder) => {
      await sql`begin`.execute(holder);
      await sql`select from household where id = ${home} for update`.execute(holder);
      const input = { householdId: home, responseId, outcome: 'ABSENT', visitedAt: '2026-02-01T04:00:00Z' };
      const answer = as(app, worker).send(RECORD_VISIT, { input });
      await waiting(owner, 1);
      await meanwhile(scene);
      await sql`rollback`.execute(holder);
      return answer;
    });
    return { code: visit.errors?.[0]?.extensions.code, written: (await visits()) - before };
  } finally {
    await owner.destroy();
  }
}

const endPostOf = (accountId: string) => async (admin: Parameters<typeof as>[1]) => {
  const [post] = await postsOf(app, accountId);
  await as(app, admin).run(END_POST, { input: post });
};

test('a deed that waited is done where nothing changed', async () => {
  expect(await visitDuring(async () => {})).toEqual({ code: undefined, written: 1 });
});

test('a deed that waited is not done by a post that ended meanwhile, and nothing of it stays', async () => {
  expect(await visitDuring(({ admin, worker }) => endPostOf(worker.accountId)(admin))).toEqual({
    code: 'NOT_FOUND',
    written: 0,
  });
});

test('nor where the same session has asked something else since, and is known by its new rights', async () => {
  const meanwhile = async ({ admin, worker }: Awaited<ReturnType<typeof visitedCounty>>) => {
    await endPostOf(worker.accountId)(admin);
    await as(app, worker).run('{ viewer { account { id } } }');
  };
  expect(await visitDuring(meanwhile)).toEqual({ code: 'NOT_FOUND', written: 0 });
});

test('nor for whoever was signed out meanwhile', async () => {
  const ended = ({ worker }: { worker: { accountId: string } }) => {
    const owner = openDatabase(app.database.ownerUrl, undefined, 1);
    return sql`delete from session where account_id = ${worker.accountId}`
      .execute(owner)
      .finally(() => owner.destroy());
  };
  expect(await visitDuring(ended)).toEqual({ code: 'UNAUTHENTICATED', written: 0 });
});

test('but for whoever else’s rights changed meanwhile', async () => {
  expect(await visitDuring(({ admin, otherWorker }) => endPostOf(otherWorker.accountId)(admin))).toEqual({
    code: undefined,
    written: 1,
  });
});
