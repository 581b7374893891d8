import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { makeFirstAdmin } from '../../src/accounts/first-admin.js';
import { Problem } from '../../src/kernel/errors.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { asOwner, freshName, PASSWORD, signedIn, stored } from './people.js';

const app = useApp();

const make = (wish: { code?: string; name?: string; username?: string; password?: string }) =>
  makeFirstAdmin(app.kernel, {
    code: '530425',
    name: '易门县',
    username: freshName(),
    password: PASSWORD,
    ...wish,
  });

const refusal = async (wish: Parameters<typeof make>[0]): Promise<string> => {
  const error: unknown = await make(wish).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof Problem)) throw new Error('not refused', { cause: error });
  return error.code;
};

describe('the first county admin of a deployment', () => {
  test('needs a county by six digits, a name for one that is not there, and a password that holds (INVALID)', async () => {
    expect(await refusal({ code: '53' })).toBe('INVALID');
    expect(await refusal({ code: '530499', name: '' })).toBe('INVALID');
    expect(await refusal({ code: '530499', password: 'sibulou-demo' })).toBe('INVALID');
    expect(await refusal({ code: '530499', username: 'a b' })).toBe('INVALID');
    expect(await stored(app, sql`select from area`)).toEqual([]);
  });

  test('gets a county and the whole of it; a second one is refused (CONFLICT)', async () => {
    const username = freshName();
    await make({ username });
    const admin = await signedIn(app, username);
    const query =
      '{ viewer { posts { role area { name kind officialCode viewerCan } } } areas { totalCount } auditEvents { nodes { action accountName } } }';
    const seen = await as(app, admin).run(query);
    expect(seen).toMatchObject({
      viewer: {
        posts: [{ role: 'COUNTY_ADMIN', area: { name: '易门县', kind: 'COUNTY', officialCode: '530425' } }],
      },
      areas: { totalCount: 1 },
    });
    expect(JSON.stringify(seen)).toContain('npm run admin:create');
    const begun = sql<{ same: boolean }>`
      select post.granted_at = account.created_at as same from post join account on account.id = account_id where username = ${username}`;
    expect(await stored(app, begun)).toEqual([{ same: true }]);
    expect(await refusal({})).toBe('CONFLICT');
  });

  test('of a second county gets that one alone', async () => {
    const username = freshName();
    await make({ code: '140802', name: '盐湖区', username });
    const { areas } = await as(app, await signedIn(app, username)).run<{ areas: unknown }>(
      '{ areas { nodes { name } } }',
    );
    expect(areas).toEqual({ nodes: [{ name: '盐湖区' }] });
  });

  test('a taken username is a CONFLICT, and no county is left behind', async () => {
    const username = freshName();
    await make({ code: '530111', name: '官渡区', username });
    expect(await refusal({ code: '530112', name: '西山区', username })).toBe('CONFLICT');
    expect(await stored(app, sql`select from area where official_code = '530112'`)).toEqual([]);
  });

  test('can be made again when nobody is left who could sign in as one', async () => {
    await make({ code: '530113', name: '东川区' });
    await asOwner(
      app,
      sql`update account set status = 'DISABLED' where county = (select id from area where official_code = '530113')`,
    );
    await expect(make({ code: '530113', name: '东川区' })).resolves.toBeUndefined();
  });

  test('two made at once: one stays', async () => {
    const both = await Promise.allSettled([
      make({ code: '530114', name: '呈贡区' }),
      make({ code: '530114', name: '呈贡区' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
