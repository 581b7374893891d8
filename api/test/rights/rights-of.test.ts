import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { effectiveOf } from '../../src/kernel/policy/effective.js';
import { viewerFrom } from '../../src/kernel/policy/viewer.js';
import { day, DISABLE, END_POST, grant, personAt, postsOf, versionOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { anyRole } from '../walls/any-role.js';
import { makeWorld, type Actor } from '../world.js';
import { explain, EXPLAIN } from './ground.js';

const app = useApp();

const RIGHTS = /* GraphQL */ `
  query ($id: ID!) {
    rightsOf(accountId: $id) {
      account {
        status
      }
      posts {
        id
        role
        endsOn
      }
      rights {
        subject
        action
        reach
        postIds
      }
    }
  }
`;

interface Rights {
  account: { status: string };
  posts: { id: string; role: string; endsOn: string | null }[];
  rights: { subject: string; action: string; reach: string[]; postIds: string[] }[];
}
const rightsOf = async (actor: Actor, id: string) =>
  (await as(app, actor).run<{ rightsOf: Rights | null }>(RIGHTS, { id })).rightsOf;

describe('rightsOf', () => {
  test('an account outside the own area has none to tell of, as one that does not exist (null)', async () => {
    const { secretary, farWorker, official, partner, worker } = await makeWorld(app);
    for (const id of [farWorker.accountId, official.accountId, 'not-an-id'])
      expect(await rightsOf(secretary, id)).toBeNull();
    expect(await rightsOf(partner, worker.accountId)).toBeNull();
  });

  test('posts that the asker may not read are left out, and what they give with them', async () => {
    const { admin, official, worker, farGrid, grid } = await makeWorld(app);
    const far = await grant(app, admin, {
      ...{ accountId: worker.accountId, role: 'INSPECTOR', areaId: farGrid.id, endsOn: day(app, 9) },
    });
    const seen = (await rightsOf(official, worker.accountId))!;
    expect(seen.posts.map(({ role }) => role)).toEqual(['GRID_WORKER']);
    expect(seen.rights.some(({ subject }) => subject === 'AuditEvent')).toBe(false);
    const all = (await rightsOf(admin, worker.accountId))!;
    expect(all.posts).toContainEqual({ id: far.id, role: 'INSPECTOR', endsOn: day(app, 9) });
    expect(all.rights.find(({ subject }) => subject === 'AuditEvent')?.postIds).toEqual([far.id]);
    expect(grid.id).toBeTruthy();
  });

  test('everybody asks of themselves, also without any post', async () => {
    const { nobody, worker } = await makeWorld(app);
    expect(await rightsOf(nobody, nobody.accountId)).toMatchObject({ posts: [], rights: [] });
    const own = (await rightsOf(worker, worker.accountId))!;
    const visit = own.rights.find(({ subject, action }) => subject === 'Visit' && action === 'amendVisit');
    expect(visit?.reach).toEqual(['in area, own']);
  });

  test('a post that ends takes its rights with it at once', async () => {
    const { admin, worker } = await makeWorld(app);
    expect((await rightsOf(admin, worker.accountId))!.rights.length).toBeGreaterThan(10);
    await as(app, admin).run(END_POST, { input: (await postsOf(app, worker.accountId))[0] });
    expect(await rightsOf(admin, worker.accountId)).toMatchObject({ posts: [], rights: [] });
  });

  test('are those the viewer is made of, for any posts', async () => {
    const { county } = await makeWorld(app);
    const { catalogue } = app.kernel;
    fc.assert(
      fc.property(fc.array(anyRole(['Area', 'Post', 'Visit', 'Person']), { maxLength: 4 }), (held) => {
        const posts = held.map((role, at) => ({
          ...{ id: String(at), ...role, title: null, areaId: county.id },
          ...{ county: county.county, areaPath: county.areaPath },
        }));
        const holder = { accountId: county.id, displayName: '', today: '2026-02-01' };
        const able = new Set(
          viewerFrom(catalogue, holder, posts).able.rules.map(
            ({ subject, action }) => `${subject}.${action}`,
          ),
        );
        const told = effectiveOf(catalogue, posts).map(({ subject, action }) => `${subject}.${action}`);
        expect([...told].sort()).toEqual([...able].sort());
      }),
    );
  });
});

describe('explainAccess', () => {
  test('names what it does not know: no type of record, no action on it (INVALID)', async () => {
    const { admin, worker, grid } = await makeWorld(app);
    const ask = async (question: object) =>
      (
        await as(app, admin).refused(EXPLAIN, {
          ...{ accountId: worker.accountId, id: grid.id, subject: 'Area', action: 'read', ...question },
        })
      ).extensions;
    for (const subject of ['Nothing', 'Progress', 'Receipt', 'Viewer'])
      expect(await ask({ subject })).toMatchObject({
        code: 'INVALID',
        fields: { subject: expect.any(String) },
      });
    expect(await ask({ action: 'voidVisit' })).toMatchObject({ fields: { action: expect.any(String) } });
  });

  test('changes with the policy’s facts at once: a post ended, an account disabled, an area outside', async () => {
    const { admin, secretary, village, grid, otherGrid } = await makeWorld(app);
    const { accountId } = await personAt(app, secretary, village);
    const ask = (id = grid.id) => explain(app, secretary, { accountId, action: 'read', subject: 'Area', id });
    expect((await ask())!.verdict).toBe('NO_POST');
    const post = await grant(app, secretary, { accountId, role: 'GRID_WORKER', areaId: grid.id });
    expect(await ask()).toMatchObject({ verdict: 'ALLOWED', posts: [{ id: post.id, verdict: 'ALLOWS' }] });
    const outside = (await ask(otherGrid.id))!;
    expect(outside).toMatchObject({ verdict: 'OUT_OF_REACH', posts: [{ verdict: 'OUT_OF_REACH' }] });
    expect(outside.placeName).toContain('第二网格');
    expect(outside.posts[0]!.placeName).toContain('第一网格');
    await as(app, admin).run(DISABLE, { input: { id: accountId, version: await versionOf(app, accountId) } });
    expect(await ask()).toMatchObject({ verdict: 'ACCOUNT_DISABLED', sees: false });
    const lacking = await explain(app, secretary, {
      ...{ accountId, action: 'createArea', subject: 'Area', id: grid.id },
    });
    expect(lacking!.rolesThatMay).toEqual(['COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY']);
  });
});
