import type { TestApp } from '../app.js';
import { sql } from '../../src/kernel/db/sql.js';
import { freshName, stored } from '../accounts/people.js';
import { as } from '../client.js';
import type { Actor } from '../world.js';

export const HEAD = ['用户名', '姓名', '工作电话', '角色', '任职区域', '职务', '起始日期', '结束日期'];
type Header = (typeof HEAD)[number];

/** A row of a file of accounts: a grid worker of 甲村's first grid, unless it says otherwise. */
export function row(given: Partial<Record<Header, string>> = {}): string[] {
  const usual: Record<string, string> = {
    ...{ 用户名: freshName(), 姓名: '张三', 工作电话: '', 角色: '网格员', 任职区域: '甲村/第一网格' },
    ...{ 职务: '', 起始日期: '', 结束日期: '' },
  };
  return HEAD.map((header) => given[header] ?? usual[header] ?? '');
}

export interface Counts {
  accounts: number;
  posts: number;
  registered: number;
  doubtful: number;
  faulty: number;
}

export const countsOf = async (app: TestApp, actor: Actor, id: string) =>
  (
    await as(app, actor).run<{ import: { counts: Counts; firstPasswords: number; failure: string | null } }>(
      'query ($id: ID!) { import(id: $id) { firstPasswords failure counts { accounts posts registered doubtful faulty } } }',
      { id },
    )
  ).import;

export const TAKE =
  'mutation ($input: TakeFirstPasswordsInput!) { takeFirstPasswords(input: $input) { workbook accounts { username displayName area password } } }';

export interface Taken {
  workbook: string;
  accounts: { username: string; displayName: string; area: string; password: string }[];
}

export const take = async (app: TestApp, actor: Actor, id: string): Promise<Taken> =>
  (await as(app, actor).run<{ takeFirstPasswords: Taken }>(TAKE, { input: { id } })).takeFirstPasswords;

export const accountNamed = async (app: TestApp, username: string) =>
  (
    await stored(
      app,
      sql<{ id: string; displayName: string; must: boolean; importId: string | null; area: string }>`
        select account.id, display_name as "displayName", must_change_password as must, import_id as "importId", area.name as area
        from account join area on area.id = area_id where username = ${username}`,
    )
  )[0];

export const postsNamed = (app: TestApp, username: string) =>
  stored(
    app,
    sql<{ role: string; area: string; title: string | null; startsOn: string; endsOn: string | null }>`
      select role, area.name as area, title, starts_on as "startsOn", ends_on as "endsOn" from post
      join area on area.id = post.area_id
      where account_id = (select id from account where username = ${username}) order by post.area_path`,
  );

export const kept = async (app: TestApp, id: string): Promise<number> =>
  (
    await stored(
      app,
      sql<{ count: number }>`select count(*)::int as count from first_password where import_id = ${id}`,
    )
  )[0]!.count;
