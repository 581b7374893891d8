import { expect, test } from '@jest/globals';
import { violations } from './axe.js';
import { choose, shot } from './pages.js';
import { ask, DESKTOP, PHONE, usePanel } from './panel.js';

/** A leave: the secretary asks a deputy to stand in, who first sets a password of their own. */
const panel = usePanel();

const GIVEN = 'given-by-the-secretary';
const OWN = 'known-to-the-deputy-alone';
const DEPUTY = 'deputy-of-the-secretary';

async function secretary(): Promise<{ username: string; areaId: string; postId: string }> {
  const page = await panel.windowOf('county');
  const { data } = await ask<{
    data: { posts: { nodes: { id: string; account: { username: string }; area: { id: string } }[] } };
  }>(
    page,
    '{ posts(filter: { role: { eq: "VILLAGE_SECRETARY" }, current: { eq: true }, delegated: { eq: false } }, first: 1) { nodes { id account { username } area { id } } } }',
  );
  const { id, account, area } = data.posts.nodes[0]!;
  return { username: account.username, areaId: area.id, postId: id };
}

test('a stand-in for a leave, and a first password of their own', async () => {
  const { username, areaId, postId } = await secretary();
  const page = await panel.windowOf(username, PHONE);
  const made = await ask<{ errors?: object[] }>(
    page,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }',
    { input: { areaId, username: DEPUTY, displayName: '吴代理', password: GIVEN } },
  );
  expect(made.errors).toBeUndefined();

  await page.goto(`/posts/${postId}/show`);
  await page.getByRole('button', { name: '请假代理' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, /代理人/, '吴代理');
  const until = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel(/结束日期/).fill(until);
  await shot(page, 'phone-delegation-form');
  expect(await violations(page, 'a stand-in')).toEqual([]);
  await dialog.getByRole('button', { name: '请假代理' }).click();
  await page.getByText('代理已委托').waitFor();

  const deputy = await panel.signIn(DEPUTY, DESKTOP, { password: GIVEN });
  await deputy.getByRole('heading', { name: '请先设置自己的密码', level: 2 }).waitFor();
  expect(await violations(deputy, 'the first password')).toEqual([]);
  await shot(deputy, 'desktop-first-password');
  const seen = await ask<{ data: { households: { totalCount: number } } }>(
    deputy,
    '{ households { totalCount } }',
  );
  expect(seen.data.households.totalCount).toBe(0);
  await deputy.goto('/households');
  await deputy.getByLabel(/现在的密码/).fill(GIVEN);
  await deputy.getByLabel(/^新密码/).fill(OWN);
  await deputy.getByLabel(/再输一次/).fill(OWN);
  await deputy.getByRole('button', { name: '设置密码' }).click();
  await deputy.getByRole('heading', { name: '请先设置自己的密码', level: 2 }).waitFor({ state: 'detached' });
  const now = await ask<{ data: { households: { totalCount: number } } }>(
    deputy,
    '{ households { totalCount } }',
  );
  expect(now.data.households.totalCount).toBeGreaterThan(0);

  await page.goto(`/posts?filter=${encodeURIComponent(JSON.stringify({ delegated: true }))}`);
  await page.locator('[data-record]').first().waitFor();
  await shot(page, 'phone-delegation-list');
  await page.locator('[data-record]').first().click();
  await page.getByText(/代理 .+ 的任职/).waitFor();
  await shot(page, 'phone-delegation-show');
  await page.getByRole('button', { name: '结束代理' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '结束代理' }).click();
  await page.getByRole('alert').getByText('代理已结束').waitFor();
  const after = await ask<{ data: { households: { totalCount: number } } }>(
    deputy,
    '{ households { totalCount } }',
  );
  expect(after.data.households.totalCount).toBe(0);
});
