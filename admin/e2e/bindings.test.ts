import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { countyOf, shot } from './pages.js';
import { ask, PHONE, usePanel } from './panel.js';

/** The chain of who answers: its holes are found, mended and handed on. */
const panel = usePanel();

interface Missed {
  data: { missed: { totalCount: number; nodes: { area: { id: string; name: string } }[] } };
}

const vacancies = async (page: Page, areaId: string) =>
  (
    await ask<Missed>(
      page,
      'query ($areaId: ID!) { missed(areaId: $areaId, kind: BINDING, first: 100) { totalCount nodes { area { id name } } } }',
      { areaId },
    )
  ).data.missed;

test('a vacancy on the dashboard is filled by name, and is gone', async () => {
  const page = await panel.windowOf('county');
  const county = await countyOf(page);
  const before = await vacancies(page, county);
  await page.goto(`/?area=${county}&missed=BINDING`);
  await page.getByRole('tab', { name: /包保缺位/ }).waitFor();
  const first = page.getByRole('tabpanel').getByRole('listitem').first();
  await first.getByText(/缺/).waitFor();
  expect(await violations(page, 'vacancies')).toEqual([]);
  await shot(page, 'desktop-bindings-missed');

  await first.getByRole('link', { name: '安排包保' }).click();
  await page.getByLabel(/包保类型/).waitFor();
  const byName = page.getByRole('radio', { name: '没有账号，填写姓名' });
  await byName.check();
  await page.getByRole('textbox', { name: /^包保人/ }).fill('周正');
  await page.getByLabel('职务或部门').fill('副区长');
  await shot(page, 'desktop-bindings-create');
  expect(await violations(page, 'a new binding')).toEqual([]);
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/\/bindings\/[^/]+\/show/);
  await page.getByText('周正').first().waitFor();
  await shot(page, 'desktop-bindings-show');
  const after = await vacancies(page, county);
  expect(after.totalCount).toBeLessThanOrEqual(before.totalCount);
  const { data } = await ask<{ data: { bindings: { totalCount: number } } }>(
    page,
    '{ bindings(filter: { holderName: { eq: "周正" }, current: { eq: true } }) { totalCount } }',
  );
  expect(data.bindings.totalCount).toBe(1);
});

test('what one person answers for is ticked and handed over; the county lays down its rules', async () => {
  const page = await panel.windowOf('county');
  const { data } = await ask<{ data: { bindings: { nodes: { holderName: string }[] } } }>(
    page,
    '{ bindings(filter: { kind: { eq: TOWNSHIP_LEADER }, current: { eq: true } }, first: 1) { nodes { holderName } } }',
  );
  const { holderName } = data.bindings.nodes[0]!;
  const filter = encodeURIComponent(JSON.stringify({ holderName, current: true }));
  await page.goto(`/bindings?filter=${filter}`);
  await page.getByRole('cell', { name: holderName }).first().waitFor();
  await page
    .getByRole('checkbox', { name: /全选|选择全部|Select all/ })
    .first()
    .check();
  await page.getByRole('button', { name: '移交包保' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '没有账号，填写姓名' }).check();
  await dialog.getByRole('textbox', { name: /^包保人/ }).fill('郑新任');
  await dialog.getByLabel('移交原因').fill('班子分工调整');
  await shot(page, 'desktop-bindings-hand-over');
  expect(await violations(page, 'a handover')).toEqual([]);
  await dialog.getByRole('button', { name: '移交包保' }).click();
  await page.getByText(/已移交 \d+ 项包保、0 户/).waitFor();
  const left = await ask<{ data: { bindings: { totalCount: number } } }>(
    page,
    `{ bindings(filter: { holderName: { eq: "郑新任" }, handedOver: { eq: true } }) { totalCount } }`,
  );
  expect(left.data.bindings.totalCount).toBeGreaterThan(0);

  await page.getByRole('button', { name: '包保规则' }).click();
  const rules = page.getByRole('dialog');
  await rules.getByRole('heading', { name: '每人最多包保的区域数' }).waitFor();
  await shot(page, 'desktop-bindings-rules');
  expect(await violations(page, 'the rules')).toEqual([]);
  await rules.getByLabel('干部包保').last().fill('1');
  await rules.getByRole('button', { name: '包保规则' }).click();
  await page.getByText('包保规则已保存').waitFor();
  const over = await ask<{ data: { bindings: { totalCount: number } } }>(
    page,
    '{ bindings(filter: { overLimit: { eq: true }, kind: { eq: CADRE } }) { totalCount } }',
  );
  expect(over.data.bindings.totalCount).toBeGreaterThan(0);
});

test('a secretary sees the chain of the village on the phone, in the dark', async () => {
  const start = await panel.windowOf('county');
  const { data } = await ask<{
    data: { posts: { nodes: { account: { username: string }; area: { id: string } }[] } };
  }>(
    start,
    '{ posts(filter: { role: { eq: "VILLAGE_SECRETARY" }, current: { eq: true } }, first: 1) { nodes { account { username } area { id } } } }',
  );
  const { account, area } = data.posts.nodes[0]!;
  const page = await panel.windowOf(account.username, PHONE, { dark: true });
  await page.goto('/bindings');
  await page.locator('[data-record]').first().waitFor();
  expect(await violations(page, 'bindings on a phone')).toEqual([]);
  await shot(page, 'phone-dark-bindings');
  await page.goto(`/areas/${area.id}/show`);
  await page.getByRole('heading', { name: '包保' }).waitFor();
  await shot(page, 'phone-dark-bindings-of-area');
  await page.locator('[data-record]').first().waitFor();
});
