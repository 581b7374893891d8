import { beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { REQUIRE } from '../accounts/factor.js';
import { asOwner, grant } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor, type World } from '../world.js';
import { explain } from './ground.js';

/** What follows from no post yet, for want of a second factor, is told as such. */
const app = useApp();
let world: World;

const RIGHTS = /* GraphQL */ `
  query ($id: ID!) {
    rightsOf(accountId: $id) {
      withheld
      withheldBy
      posts {
        id
        role
      }
      rights {
        action
      }
    }
  }
`;
interface Told {
  withheld: boolean;
  withheldBy: string[];
  posts: { id: string; role: string }[];
  rights: object[];
}
const rightsOf = async (asker: Actor, { accountId: id }: Actor = world.worker): Promise<Told> =>
  (await as(app, asker).run<{ rightsOf: Told }>(RIGHTS, { id })).rightsOf;

const factorOf = ({ accountId }: Actor, has: boolean) =>
  asOwner(app, sql`update account set has_second_factor = ${has} where id = ${accountId}`);
const demand = (roles: string[], instead: string[] = []) =>
  as(app, world.admin).run(REQUIRE, { input: { areaId: world.county.id, roles, instead } });
const seesGrid = ({ accountId }: Actor) =>
  explain(app, world.admin, { accountId, subject: 'Area', action: 'read', id: world.grid.id });

beforeEach(async () => {
  world = await makeWorld(app);
  await factorOf(world.admin, true);
});

describe('rightsOf', () => {
  test('says nothing is withheld where no role asks, where another does, and where the account has one', async () => {
    const none = { withheld: false, withheldBy: [] };
    expect(await rightsOf(world.admin)).toMatchObject(none);
    await demand(['INSPECTOR']);
    expect(await rightsOf(world.admin)).toMatchObject(none);
    await demand(['GRID_WORKER'], ['INSPECTOR']);
    await factorOf(world.worker, true);
    expect(await rightsOf(world.admin)).toMatchObject(none);
  });

  test('says that all is withheld, and for which post', async () => {
    const { accountId } = world.worker;
    const other = await grant(app, world.admin, { accountId, role: 'PARTNER', areaId: world.grid.id });
    await demand(['GRID_WORKER']);
    const told = await rightsOf(world.admin);
    const [asks] = told.posts.filter(({ role }) => role === 'GRID_WORKER');
    expect(told).toMatchObject({ withheld: true, withheldBy: [asks!.id] });
    expect(told.posts.map(({ id }) => id)).toContain(other.id);
    expect(told.rights.length).toBeGreaterThan(0);
  });

  test('tells whom it befalls that it does; until they have one they see nothing else of it', async () => {
    await demand(['GRID_WORKER']);
    const nothing = { withheldBy: [], posts: [], rights: [] };
    expect(await rightsOf(world.worker)).toEqual({ withheld: true, ...nothing });
  });

  test('tells of the fact, and not of the post, where the asker may not read that', async () => {
    const { accountId } = world.worker;
    await grant(app, world.admin, { accountId, role: 'INSPECTOR', areaId: world.farGrid.id });
    await demand(['INSPECTOR']);
    expect(await rightsOf(world.official)).toMatchObject({ withheld: true, withheldBy: [] });
    expect((await rightsOf(world.admin)).withheldBy).toHaveLength(1);
  });
});

test('explainAccess: the post would allow it, is withheld, and which one asks for it', async () => {
  const before = (await seesGrid(world.worker))!;
  expect(before).toMatchObject({ verdict: 'ALLOWED', withheldBy: [], posts: [{ verdict: 'ALLOWS' }] });
  await demand(['GRID_WORKER']);
  const { id } = before.posts[0]!;
  expect(await seesGrid(world.worker)).toMatchObject({
    ...{ verdict: 'NO_SECOND_FACTOR', allowed: false, withheldBy: [id] },
    posts: [{ id, verdict: 'WITHHELD' }],
  });
  await factorOf(world.worker, true);
  expect(await seesGrid(world.worker)).toEqual(before);
});
