import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, fits } from './pages.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** A team across two grids: set up, its members, a post at it, what its holder sees, and its end. */
const panel = usePanel();

interface Places {
  data: { areas: { nodes: { id: string; name: string; lineage: { id: string; name: string }[] }[] } };
}

const twoGridsOf = async (page: Page) => {
  const { data } = await ask<Places>(
    page,
    '{ areas(filter: { kind: { eq: GRID } }, first: 2) { nodes { id name lineage { id name } } } }',
  );
  return data.areas.nodes;
};

describe.each([
  ['desktop', DESKTOP, false],
  ['phone', PHONE, true],
] as const)('on a %s', (variant, viewport, dark) => {
  test('a commando team is set up, gets a secretary and a post, and is dissolved: then the post has ended', async () => {
    const page = await panel.windowOf('county', viewport, { dark });
    const grids = await twoGridsOf(page);
    const village = grids[0]!.lineage.at(-1)!;
    await page.goto('/organisations');
    await page
      .getByText('还没有党组织与队伍')
      .or(page.getByRole('link', { name: '设立组织' }))
      .or(page.getByText('突击队'))
      .first()
      .waitFor();
    await page.goto('/organisations/create');
    await page.getByLabel('类型').first().click();
    await page.getByRole('option', { name: '突击队' }).click();
    await page.getByLabel('名称').first().fill(`第三突击队-${variant}`);
    await choose(page, '所属区域', village.name);
    await choose(page, '覆盖区域', grids[0]!.name);
    await page.keyboard.press('Escape');
    const end = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('结束日期').first().fill(end);
    await fits(page);
    await screenshot(page, `${variant}-organisation-create`);
    await page.getByRole('button', { name: '保存' }).click();
    await page.waitForURL(/\/organisations\/.+\/show$/);
    await page.getByText('还没有成员').waitFor();

    await page.getByRole('button', { name: '添加成员' }).click();
    await page.getByLabel('没有账号的人员').check();
    await page.getByLabel('姓名').fill('王队长');
    await page.getByLabel('职务').last().click();
    await page.getByRole('option', { name: '书记（负责人）' }).click();
    await screenshot(page, `${variant}-organisation-member`);
    await page.getByRole('dialog').getByRole('button', { name: '添加成员' }).click();
    await page.getByText('成员已添加').waitFor();
    await page.getByRole('listitem').filter({ hasText: '王队长' }).waitFor();

    await page.getByRole('button', { name: '设置任职' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('任职人').click();
    await page.locator('[role=option]:not([aria-disabled=true])').first().click();
    await dialog.getByLabel('角色').click();
    await page.getByRole('option', { name: '网格员' }).click();
    expect(await dialog.getByLabel('任职区域').count()).toBe(0);
    await dialog.getByRole('button', { name: '设置任职' }).click();
    await page.getByText('任职已设置').waitFor();
    await page.getByText('在任', { exact: false }).first().waitFor();
    await fits(page);
    await screenshot(page, `${variant}-organisation-show`);

    await page.getByRole('button', { name: '撤销组织' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销组织' }).click();
    await page.getByText('组织已撤销').waitFor();
    await page.getByText('已撤销或到期').first().waitFor();
    await page.getByText('已结束').first().waitFor();
    await page.goto('/organisations');
    await page.getByText(`第三突击队-${variant}`).waitFor();
    await fits(page);
    await screenshot(page, `${variant}-organisations`);
  });
});
