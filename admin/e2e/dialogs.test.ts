import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations, type Violation } from './axe.js';
import { idle } from './idle.js';
import { firstOfEach, go } from './pages.js';
import { ask, DESKTOP, PHONE, usePanel } from './panel.js';

/** What opens over a page, and what is done without a mouse; the pages: everyPage.ts. */
const panel = usePanel();

const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;

/** What axe finds in a dialog, which Escape closes again. */
async function dialog(page: Page, where: string, opening: () => Promise<void>): Promise<Violation[]> {
  await opening();
  await page.getByRole('dialog').waitFor();
  await idle(page);
  const found = await violations(page, where, { within: '[role=dialog]' });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return found;
}

const press = (page: Page, name: string) => () =>
  page.getByRole('button', { name, exact: true }).first().click();

describe.each(SIZES)('on a %s', (_, viewport) => {
  test('signing in, searching, helping, saved filters, one’s own devices and password, a deed, a correction', async () => {
    const start = await panel.open(viewport);
    await start.getByLabel('用户名').waitFor();
    const found = await violations(start, 'sign-in');
    const page = await panel.windowOf(panel.people('GRID_WORKER')[0], viewport);
    await page.goto('/households');
    found.push(
      ...(await dialog(page, 'search', async () => {
        await page.getByRole('button', { name: '搜索' }).click();
        await page.getByRole('dialog').getByRole('combobox').fill('1');
        await page.getByRole('option').first().waitFor();
      })),
      ...(await dialog(page, 'help', press(page, '字段说明'))),
      ...(await dialog(page, 'saved filters', async () => {
        await page.getByRole('button', { name: '常用筛选' }).click();
        await page.getByRole('menuitem', { name: '保存或整理…' }).click();
      })),
    );
    for (const item of ['登录设备', '修改密码'])
      found.push(
        ...(await dialog(page, item, async () => {
          await page.getByRole('button', { name: '我的账号' }).click();
          await page.getByRole('menuitem', { name: item }).click();
        })),
      );
    const { households } = await firstOfEach(page);
    await go(page, `households/${households}/show`);
    found.push(...(await dialog(page, 'record a visit', press(page, '登记走访'))));
    await press(page, '修改门牌')();
    await page.getByRole('button', { name: '保存门牌' }).waitFor();
    found.push(...(await violations(page, 'a value corrected in place')));
    expect(found).toEqual([]);
  });

  test('exporting, explaining rights, viewing as somebody', async () => {
    const worker = panel.people('GRID_WORKER')[0];
    const page = await panel.windowOf('county', viewport);
    await page.goto('/households');
    const found = await dialog(page, 'export', press(page, '导出'));
    const { households } = await firstOfEach(page);
    await go(page, `households/${households}/show`);
    found.push(...(await dialog(page, 'explain', press(page, '为什么能/不能？'))));
    const { data } = await ask<{ data: { accounts: { nodes: { id: string }[] } } }>(
      page,
      'query ($username: String!) { accounts(filter: { username: { eq: $username } }) { nodes { id } } }',
      { username: worker },
    );
    await go(page, `accounts/${data.accounts.nodes[0]!.id}/show`);
    found.push(...(await violations(page, 'the rights of an account')));
    found.push(...(await dialog(page, 'view as', press(page, '以其身份查看'))));
    await press(page, '以其身份查看')();
    await page.getByLabel(/查看理由/).fill('核对页面');
    await page.getByRole('button', { name: '开始查看' }).click();
    await page.getByRole('status', { name: '正在以他人身份查看' }).waitFor();
    await idle(page);
    found.push(...(await violations(page, 'viewing as somebody')));
    expect(found).toEqual([]);
  });
});

test('the bell and the keys, at a desk', async () => {
  const page = await panel.signIn('county');
  const found = await dialog(page, 'notices', () => page.getByRole('button', { name: /^通知/ }).click());
  found.push(
    ...(await dialog(page, 'keys', async () => {
      await page.getByRole('button', { name: '我的账号' }).click();
      await page.getByRole('menuitem', { name: '键盘快捷键' }).click();
    })),
  );
  expect(found).toEqual([]);
});

describe('by the keyboard alone', () => {
  test('sign in, open a household, record a visit', async () => {
    const page = await panel.open(DESKTOP);
    await page.getByLabel('用户名').waitFor();
    await page.keyboard.type(panel.people('GRID_WORKER')[0]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('sibulou-demo');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    await page.goto('/households');
    const row = page.getByRole('row').nth(1);
    await row.waitFor();
    await tabTo(page, (element) => element.closest('tbody') !== null);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/households\/.+\/show/);
    await page.getByRole('button', { name: '登记走访' }).waitFor();
    await tabTo(page, (element) => element.textContent === '登记走访');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, (element) => element.textContent?.includes('家中无人') ?? false);
    await page.keyboard.press('Space');
    await tabTo(page, (element) => element.textContent === '登记走访');
    await page.keyboard.press('Enter');
    await page.getByText('已登记走访').waitFor();
  });
});

/** Presses Tab until the focus is there, and sees that it can be seen. */
async function tabTo(page: Page, is: (element: Element) => boolean): Promise<void> {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (source) => Boolean(document.activeElement && (0, eval)(`(${source})`)(document.activeElement)),
      is.toString(),
    );
    if (there) return;
  }
  throw new Error(`60 tabs do not lead to ${is.toString()}`);
}
