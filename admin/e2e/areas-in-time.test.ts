import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { idle } from './idle.js';
import { choose, go } from './pages.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** The tree in time: an area is moved by dragging, and by the keyboard; the preview, the history, and taking it back. */
const panel = usePanel();

interface Area {
  id: string;
  name: string;
  parent: { id: string; name: string };
}

const areasOf = async (page: Page, kind: string): Promise<Area[]> =>
  (
    await ask<{ data: { areas: { nodes: Area[] } } }>(
      page,
      `{ areas(filter: { kind: { eq: ${kind} }, status: { eq: ACTIVE } }, first: 100) { nodes { id name parent { id name } } } }`,
    )
  ).data.areas.nodes;

test('a village is dragged to another township: previewed, done, in its history, and taken back', async () => {
  const page = await panel.windowOf('county', DESKTOP);
  // The demo's teams cover the first three of a township, and what they cover cannot leave it.
  const village = (await areasOf(page, 'VILLAGE'))[3]!;
  const townships = await areasOf(page, 'TOWNSHIP');
  const target = townships.find(({ id }) => id !== village.parent.id)!;
  await page.goto(`/areas/${village.id}/show`);
  const tree = page.getByRole('navigation', { name: '区划层级' });
  const from = tree.getByRole('link', { name: village.name }).first();
  await from.waitFor();
  await from.dragTo(tree.getByRole('link', { name: target.name }).first());
  const dialog = page.getByRole('dialog');
  const preview = dialog.getByRole('status', { name: '变动预览' });
  await preview.getByText('任职人员可见范围的变化').waitFor();
  await idle(page);
  await screenshot(page, 'areas-move-desktop');
  expect(await violations(page, 'move an area', { within: '[role=dialog]' })).toEqual([]);
  await dialog.getByRole('button', { name: '划转' }).click();
  await dialog.waitFor({ state: 'detached' });
  const history = page.getByRole('region', { name: '沿革' });
  await history.getByText('划转').first().waitFor();
  await history.getByText(target.name).first().waitFor();
  await idle(page);
  await history.scrollIntoViewIfNeeded();
  await screenshot(page, 'areas-history-desktop');
  const now = (await areasOf(page, 'VILLAGE')).find(({ id }) => id === village.id)!;
  expect(now.parent.id).toBe(target.id);

  await go(page, `areas/${(await areasOf(page, 'COUNTY'))[0]!.id}/show`);
  const changes = page.getByRole('region', { name: '区划变动' });
  await changes.getByRole('button', { name: '撤回' }).first().click();
  const undo = page.getByRole('dialog');
  await undo
    .getByRole('status', { name: '变动预览' })
    .getByText(/涉及区划/)
    .waitFor();
  await idle(page);
  await screenshot(page, 'areas-undo-desktop');
  expect(await violations(page, 'undo a change', { within: '[role=dialog]' })).toEqual([]);
  await undo.getByRole('button', { name: '撤回' }).click();
  await changes.getByText('已撤回').first().waitFor();
  const back = (await areasOf(page, 'VILLAGE')).find(({ id }) => id === village.id)!;
  expect(back.parent.id).toBe(village.parent.id);
});

test('on a phone two grids are merged by the form; what stands against a split is said', async () => {
  const page = await panel.windowOf('county', PHONE);
  const grids = await areasOf(page, 'GRID');
  const [first] = grids.filter(
    ({ parent }, _, all) => all.filter((other) => other.parent.id === parent.id).length > 1,
  ) as [Area];
  const second = grids.find(({ id, parent }) => id !== first.id && parent.id === first.parent.id)!;
  await page.goto(`/areas/${first.id}/show`);
  await page.getByRole('button', { name: '拆分' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('status', { name: '变动预览' })
    .getByText(/尚未分配/)
    .waitFor();
  await idle(page);
  await screenshot(page, 'areas-split-phone');
  // Nothing goes anywhere until somebody says so; then all of it does, and the preview says how much.
  await dialog.getByRole('combobox', { name: '其余未指定的' }).click();
  await page.getByRole('option', { name: /全部归入.*二/ }).click();
  await dialog.getByRole('status', { name: '变动预览' }).getByText(/分得/).first().waitFor();
  await dialog.getByText('随区划变动的包保、组织和联防区').waitFor();
  await idle(page);
  await dialog.getByRole('status', { name: '变动预览' }).scrollIntoViewIfNeeded();
  await screenshot(page, 'areas-split-rest-phone');
  expect(await violations(page, 'split an area', { within: '[role=dialog]' })).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: '合并' }).click();
  await choose(dialog, /^并入/, second.name, new RegExp(`${first.parent.name}.*${second.name}`));
  await dialog
    .getByRole('status', { name: '变动预览' })
    .getByText(/撤销：/)
    .waitFor();
  await idle(page);
  await screenshot(page, 'areas-merge-phone');
  expect(await violations(page, 'merge areas', { within: '[role=dialog]' })).toEqual([]);
  await dialog.getByRole('button', { name: '合并' }).last().click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('region', { name: '沿革' }).getByText('合并').waitFor();
});

for (const [name, device] of [
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)
  test(`the tree of a past day is to look at only, and says so (${name})`, async () => {
    const page = await panel.windowOf('county', device);
    await page.goto('/areas');
    const asOf = page.getByLabel('查看某日的区划');
    await asOf.waitFor();
    const past = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
    await asOf.fill(past);
    const tree = page.getByRole('navigation', { name: `${past} 的区划层级` });
    await tree.getByText(`${past} 当日的区划，只能查看`).waitFor();
    const [township] = await areasOf(page, 'TOWNSHIP');
    await tree.getByText(township!.name, { exact: true }).waitFor();
    expect(await tree.getByRole('link').count()).toBe(0);
    await tree.getByRole('button', { name: `展开${township!.name}` }).click();
    await idle(page);
    await screenshot(page, `areas-as-of-${name}`);
    expect(await violations(page, 'the tree of a day')).toEqual([]);
    await asOf.fill('1990-01-01');
    await page.getByText('1990-01-01 没有您辖区的区划记录').waitFor();
    await page.getByRole('button', { name: '回到今天' }).click();
    await page.getByRole('navigation', { name: '区划层级', exact: true }).getByRole('link').first().waitFor();
  });
