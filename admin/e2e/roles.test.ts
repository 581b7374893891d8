import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fits } from './pages.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** A county admin composes a role, gives it, looks at what a change of it would do, makes it, and deletes it. */
const panel = usePanel();

async function aWorker(page: Page): Promise<{ id: string; areaId: string }> {
  const { data } = await ask<{ data: { accounts: { nodes: { id: string; area: { id: string } }[] } } }>(
    page,
    '{ accounts(filter: { username: { startsWith: "grid-" } }, first: 1) { nodes { id area { id } } } }',
  );
  const { id, area } = data.accounts.nodes[0]!;
  return { id, areaId: area.id };
}

/** Opens one kind of record in the form. */
const open = (page: Page, subject: string) =>
  page
    .getByRole('button', { name: new RegExp(`^${subject}`) })
    .first()
    .click();

const choice = (page: Page, subject: string, permission: string) =>
  page
    .getByRole('region', { name: new RegExp(`^${subject}`) })
    .getByRole('checkbox', { name: permission, exact: true });

test.each([
  ['desktop', DESKTOP, false],
  ['phone', PHONE, true],
] as const)('a role is composed, previewed, changed and deleted on a %s', async (variant, viewport, dark) => {
  const page = await panel.windowOf('county', viewport, { dark });
  const title = `流调员${variant}`;
  await page.goto('/roles/create');
  const area = page.getByRole('combobox', { name: /所属县/ });
  await area.click();
  await page.getByRole('option').first().click();
  await page.getByLabel(/名称/).fill(title);
  await open(page, '人员');
  await choice(page, '人员', '查看联系方式').check();
  expect(await choice(page, '人员', '查看').isChecked()).toBe(true);
  await fits(page);
  await screenshot(page, `${variant}-role-create`);
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/\/roles\/[\w-]+\/show$/); // the form has the same words
  await page.getByRole('heading', { name: '权限' }).first().waitFor();
  await page.getByText('查看联系方式').first().waitFor();
  await fits(page);
  await screenshot(page, `${variant}-role`);
  const id = /roles\/([\w-]+)\/show/.exec(page.url())![1]!;
  const worker = await aWorker(page);
  const given = await ask<{ errors?: object[] }>(
    page,
    'mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }',
    { input: { accountId: worker.id, areaId: worker.areaId, role: id } },
  );
  expect(given.errors).toBeUndefined();

  await page.goto(`/roles/${id}`);
  await page.getByText('已选').first().waitFor();
  await open(page, '审计');
  await choice(page, '审计', '查看').check();
  await page.getByRole('button', { name: '预览并保存' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 个账号').waitFor();
  await dialog.getByText('获得').waitFor();
  await screenshot(page, `${variant}-role-preview`);
  await dialog.getByRole('button', { name: '确认保存' }).click();
  await page.waitForURL(/\/show$/);
  await page.getByText('审计').first().waitFor();
  // In use: it cannot be deleted, and nobody is offered to.
  await page.getByText('1 个任职').first().waitFor();
  expect(await page.getByRole('button', { name: '删除角色' }).count()).toBe(0);

  await page.goto(`/posts?filter=${encodeURIComponent(JSON.stringify({ role: id }))}`);
  await page.getByText(title).first().waitFor();
  await screenshot(page, `${variant}-role-posts`);
  await page.goto('/permissions');
  await page.getByText(title).first().waitFor();

  const { data } = await ask<{ data: { posts: { nodes: { id: string; version: number }[] } } }>(
    page,
    'query ($id: ID!) { posts(filter: { role: { eq: $id } }) { nodes { id version } } }',
    { id },
  );
  await ask(page, 'mutation ($input: EndPostInput!) { endPost(input: $input) { id } }', {
    input: data.posts.nodes[0],
  });
  await page.goto(`/roles/${id}/show`);
  await page.getByRole('button', { name: '删除角色' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除角色' }).click();
  await page.getByText('角色已删除').waitFor();
  await page.goto('/roles');
  await page.getByText('自定义角色').first().waitFor();
  await screenshot(page, `${variant}-roles`);
});
