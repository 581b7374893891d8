import { afterEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectReadable } from './axe.js';
import { ask, DESKTOP, screenshot, usePanel } from './panel.js';
import { addressIn, isInstalled, takePhone, type Phone } from './phone.js';

/** Today's page in each state a grid worker may see it in: looked at, gone through by keyboard, and held against WCAG. */
const panel = usePanel();

let phone: Phone;
afterEach(async () => {
  const { faults } = phone;
  await phone.context.close();
  expect(faults).toEqual([]);
});

async function atWork(at: number, options?: { dark?: boolean; desktop?: boolean }): Promise<Page> {
  const workers = panel.people('GRID_WORKER');
  phone = await takePhone(panel, panel.url, options);
  const page = await phone.signIn(workers[at]!);
  if (options?.desktop) await page.setViewportSize(DESKTOP);
  await page.waitForURL('**/today/');
  await page.locator('#list .row').first().waitFor();
  await isInstalled(page);
  return page;
}

/** Looks, and lets axe look. */
async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  await expectReadable(page);
}

const sheet = (page: Page) => page.getByRole('dialog');

describe.each([
  ['today-light', { dark: false }],
  ['today-dark', { dark: true }],
] as const)('%s', (name, options) => {
  test('every list and every sheet', async () => {
    const page = await atWork(0, options);
    await look(page, name);
    await page.locator('#list .row').first().tap();
    await look(page, `${name}-door`);
    await sheet(page).getByRole('button', { name: '见到人', exact: true }).tap();
    await look(page, `${name}-met`);
    await sheet(page).getByRole('button', { name: '家中无人', exact: true }).tap();
    await sheet(page).getByText('材料份数、备注').tap();
    await look(page, `${name}-absent`);
    await sheet(page).getByRole('button', { name: '登记：家中无人' }).tap();
    await page.getByRole('status').filter({ hasText: '已登记' }).waitFor();
    await look(page, `${name}-recorded`);
    for (const tab of ['漏人', '已走访', '待发送'] as const) {
      await page.getByRole('tab', { name: tab }).tap();
      await look(page, `${name}-${{ 漏人: 'lacking', 已走访: 'visited', 待发送: 'outbox' }[tab]}`);
    }
    await page.getByRole('button', { name: '更多' }).tap();
    await look(page, `${name}-menu`);
    await sheet(page).getByRole('button', { name: 'English' }).tap();
    await sheet(page).getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('tab', { name: 'To visit' }).tap();
    await look(page, `${name}-en`);
  });
});

describe('by keyboard, on a desktop', () => {
  test('a door is found, visited and put right without a pointer', async () => {
    const page = await atWork(1, { desktop: true });
    await look(page, 'today-desktop');
    const address = await addressIn(page.locator('#list .row').first());
    await page.getByRole('tab', { name: '待走访' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { name: '待走访' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.type(address);
    await page.locator('#list .row').nth(1).waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sheet(page).waitFor();
    await sheet(page).getByRole('button', { name: '拒绝' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter'); // the focus is on the button that records it
    await sheet(page).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: '已走访' }).click();
    await page.locator('#list .row', { hasText: address }).focus();
    await page.keyboard.press('Enter');
    await sheet(page).getByRole('button', { name: '更正' }).focus();
    await page.keyboard.press('Enter');
    await look(page, 'today-desktop-amend');
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
  });
});

describe('the bell', () => {
  test('says how many notices are unread, also without signal, and leads to them', async () => {
    const county = await panel.windowOf('county');
    const { data } = await ask<{ data: { areas: { nodes: { id: string }[] } } }>(
      county,
      '{ areas(filter: { kind: { eq: COUNTY } }, first: 1) { nodes { id } } }',
    );
    const name = '高温天气入户关照';
    const input = { areaId: data.areas.nodes[0]!.id, kind: 'HEATWAVE', name, level: 3, phase: '部署' };
    const opened = await ask<{ errors?: unknown }>(
      county,
      'mutation ($input: CreateResponseInput!) { createResponse(input: $input) { id } }',
      { input: { ...input, startsOn: '2026-07-01' } },
    );
    expect(opened.errors).toBeUndefined();
    const page = await atWork(2);
    const unread = page.getByRole('link', { name: /^通知，\d+ 条未读$/ });
    const { width, height } = (await unread.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await look(page, 'today-bell');

    await phone.context.setOffline(true);
    await page.getByText('无信号').waitFor();
    expect(await unread.getAttribute('aria-disabled')).toBe('true');
    await phone.context.setOffline(false);
    await page.locator('a.bell[href]').tap();
    await page.waitForURL(/\/notices$/);
    await page.getByRole('link', { name: new RegExp(name) }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.goto('/today/');
    await page.getByRole('link', { name: '通知', exact: true }).waitFor();
  });
});

const VISIT = 'query ($id: ID!) { visit(id: $id) { version outcome peopleMet } }';
const MINE =
  '{ visits(filter: { voided: { eq: false } }, first: 1) { nodes { id version outcome household { id address } response { id } } } }';
const AMEND = 'mutation ($input: AmendVisitInput!) { amendVisit(input: $input) { version } }';

interface Own {
  data: { visits: { nodes: { id: string; version: number; household: { id: string; address: string } }[] } };
}

describe('a conflict', () => {
  test('shows both versions side by side; keeping mine sends it over the other', async () => {
    const page = await atWork(1);
    await record(page, '家中无人');
    await page.locator('#tab-outbox .count', { hasText: /^0$/ }).waitFor();
    const { data } = await ask<Own>(page, MINE);
    const [visit] = data.visits.nodes;

    await phone.context.setOffline(true);
    await page.getByRole('tab', { name: '已走访' }).tap();
    await page.locator('#list .row', { hasText: visit!.household.address }).tap();
    await sheet(page).getByRole('button', { name: '更正' }).first().tap();
    await sheet(page).getByRole('button', { name: '见到人', exact: true }).tap();
    await sheet(page).getByRole('button', { name: '登记：见到 2 人', exact: true }).tap();
    await amendedElsewhere(panel.people('GRID_WORKER')[1]!, visit!);
    await phone.context.setOffline(false);
    await page.getByRole('tab', { name: /待发送/ }).tap();
    await page.locator('#list .row', { hasText: '被退回' }).tap();
    await sheet(page).getByRole('table').waitFor();
    await sheet(page).getByRole('button', { name: '保留服务器上的' }).waitFor();
    await look(page, 'today-conflict');
    await sheet(page).getByRole('button', { name: '保留我的' }).tap();
    await page.locator('#tab-outbox .count', { hasText: /^0$/ }).waitFor();
    expect(await ask(page, VISIT, { id: visit!.id })).toEqual({
      data: { visit: { version: visit!.version + 2, outcome: 'MET', peopleMet: 2 } },
    });
  });

  test('a household that was moved away is refused, with what to do; nothing is dropped unless asked twice', async () => {
    const page = await atWork(0);
    await phone.context.setOffline(true);
    await record(page, '家中无人');
    const county = await panel.windowOf('county');
    await moveAway(county, await addressWaiting(page));
    await phone.context.setOffline(false);
    await page.locator('#list .row', { hasText: '被退回' }).tap();
    await sheet(page).getByText('该户已不在您的辖区').waitFor();
    await look(page, 'today-moved-away');
    await sheet(page).getByRole('button', { name: '放弃这条记录' }).tap();
    await look(page, 'today-drop');
    await sheet(page).getByRole('button', { name: '返回' }).tap();
    await sheet(page).getByRole('button', { name: '关闭' }).tap();
    expect(await page.locator('#tab-outbox .count').innerText()).toBe('1');
    await page.locator('#list .row', { hasText: '被退回' }).tap();
    await sheet(page).getByRole('button', { name: '放弃这条记录' }).tap();
    await sheet(page).getByRole('button', { name: '确定放弃' }).tap();
    await page.locator('#tab-outbox .count', { hasText: /^0$/ }).waitFor();
  });
});

async function record(page: Page, outcome: string): Promise<void> {
  await page.locator('#list .row').first().tap();
  await sheet(page).getByRole('button', { name: outcome, exact: true }).tap();
  await sheet(page)
    .getByRole('button', { name: `登记：${outcome}` })
    .tap();
  await sheet(page).waitFor({ state: 'detached' });
}

async function addressWaiting(page: Page): Promise<string> {
  await page.getByRole('tab', { name: /待发送/ }).tap();
  await page.getByRole('tab', { name: /待发送/, selected: true }).waitFor(); // the list is the other tab's until then
  return addressIn(page.locator('#list .row').first());
}

/** By the same worker, at another device. */
async function amendedElsewhere(
  username: string,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const page = await panel.windowOf(username, DESKTOP);
  const input = { id, version, outcome: 'REFUSED', peopleMet: 0, noticesHanded: 0, note: '另一台设备更正' };
  expect(await ask(page, AMEND, { input })).toEqual({ data: { amendVisit: { version: version + 1 } } });
}

async function moveAway(county: Page, address: string): Promise<void> {
  const { data } = await ask<{
    data: {
      households: { nodes: { id: string; version: number; area: { id: string } }[] };
      areas: { nodes: { id: string }[] };
    };
  }>(
    county,
    `query ($address: String!) {
      households(filter: { address: { eq: $address } }, first: 1) { nodes { id version area { id } } }
      areas(filter: { kind: { eq: GRID } }, first: 50) { nodes { id } }
    }`,
    { address },
  );
  const [household] = data.households.nodes;
  const elsewhere = data.areas.nodes.findLast(({ id }) => id !== household!.area.id);
  const moved = await ask<{ errors?: unknown }>(
    county,
    'mutation ($input: MoveHouseholdInput!) { moveHousehold(input: $input) { id } }',
    { input: { id: household!.id, version: household!.version, areaId: elsewhere!.id } },
  );
  expect(moved.errors).toBeUndefined();
}
