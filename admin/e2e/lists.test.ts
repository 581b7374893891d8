import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

const panel = usePanel();

const CREATE_RESPONSE = `mutation ($input: CreateResponseInput!) { createResponse(input: $input) { id } }`;
const UPDATE = `mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { id version } }`;

interface Row {
  id: string;
  version: number;
  declaredSize: number;
}

/** A village's secretary, as the demo has several. */
const header = (page: Page, name: RegExp) => page.getByRole('columnheader', { name });
const menu = async (page: Page, button: string) => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('menu').waitFor();
};

describe('a list', () => {
  test('is kept as it was filtered, under a name; its columns are chosen; and neither is another account’s', async () => {
    const [secretary] = panel.people('VILLAGE_SECRETARY');
    const page = await panel.windowOf(secretary, DESKTOP);
    const filter = encodeURIComponent(JSON.stringify({ tag: 'ELDERLY_ALONE' }));
    await page.goto(`/households?filter=${filter}&sort=address&order=DESC`);
    await header(page, /地址/).waitFor();
    await menu(page, '常用筛选');
    await page.getByRole('menuitem', { name: '保存或整理…' }).click();
    await page.getByLabel('名称', { exact: true }).fill('独居老人');
    await page.keyboard.press('Enter');
    await page.getByText('已保存为“独居老人”').waitFor();
    await menu(page, '常用筛选');
    await page.getByRole('menuitem', { name: '保存或整理…' }).click();
    await page.getByText('当前的筛选和排序已保存为“独居老人”').waitFor();
    await screenshot(page, 'desktop-saved-filters');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto('/households?filter=%7B%7D');
    await menu(page, '常用筛选');
    await page.getByRole('menuitem', { name: '独居老人' }).click();
    await page.waitForURL(/ELDERLY_ALONE/);
    await header(page, /标签/).waitFor();

    await menu(page, '列');
    expect(await page.getByRole('menuitemcheckbox', { name: '地址' }).count()).toBe(0);
    await page.getByRole('menuitemcheckbox', { name: '标签' }).click();
    await page.getByRole('menuitemcheckbox', { name: '门牌' }).click();
    await screenshot(page, 'desktop-columns');
    await page.keyboard.press('Escape');
    await header(page, /标签/).waitFor({ state: 'detached' });
    await header(page, /门牌/).waitFor();
    await page.reload();
    await header(page, /门牌/).waitFor();
    expect(await header(page, /标签/).count()).toBe(0);
  });

  test('is corrected where it stands, and a conflict shows both versions', async () => {
    const page = await panel.windowOf(panel.people('VILLAGE_SECRETARY')[0], DESKTOP);
    await page.goto('/households');
    const { data } = await ask<{ data: { households: { nodes: Row[] } } }>(
      page,
      '{ households(first: 1) { nodes { id version declaredSize } } }',
    );
    const [household] = data.households.nodes as [Row];
    const row = page.getByRole('row').nth(1);
    await row.hover();
    await row.getByRole('button', { name: '修改申报人数' }).click();
    const box = page.getByRole('spinbutton');
    await box.fill(String(household.declaredSize + 1));
    await screenshot(page, 'desktop-inline-edit');
    await ask(page, UPDATE, {
      input: { id: household.id, version: household.version, declaredSize: household.declaredSize + 2 },
    });
    await box.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('他人刚刚改过这条记录').waitFor();
    await dialog.getByText(String(household.declaredSize + 2), { exact: true }).waitFor();
    await screenshot(page, 'desktop-inline-conflict');
    await dialog.getByRole('button', { name: '全部用我填写的' }).click();
    await dialog.getByRole('button', { name: '保存所选' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row.getByText(new RegExp(`/ ${household.declaredSize + 1}$`)).waitFor();
    expect(new URL(page.url()).pathname).toBe('/households');
  });

  test('is gone through by keys, and new, edit and help have keys of their own', async () => {
    const page = await panel.windowOf(panel.people('VILLAGE_SECRETARY')[0], DESKTOP);
    await page.goto('/households');
    await page.getByRole('row').nth(2).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
    await screenshot(page, 'desktop-shortcuts');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/households\/.+\/show/);
    await page.getByRole('link', { name: '修改', exact: true }).waitFor();
    await page.keyboard.press('e');
    await page.waitForURL(/\/households\/[^/]+$/);
  });
});

describe('on a phone', () => {
  test('several households are chosen by their cards, and exported', async () => {
    const page = await panel.windowOf(panel.people('VILLAGE_SECRETARY')[0], PHONE);
    await page.goto('/households');
    const toggle = page.getByRole('switch', { name: '选择' });
    await toggle.tap();
    const cards = page.locator('main label').filter({ has: page.getByRole('checkbox') });
    await cards.nth(0).tap();
    await cards.nth(2).tap();
    const bar = page.getByRole('region', { name: '批量操作' });
    await bar.getByText('已选 2 项').waitFor();
    expect(await page.locator('.RaCreateButton-floating').isVisible()).toBe(false); // it would lie on the bar
    await bar.getByRole('button', { name: '分派给网格员', disabled: false }).waitFor();
    const targets = [
      cards.nth(0),
      toggle.locator('xpath=ancestor::label'),
      ...(await bar.getByRole('button').all()),
    ];
    for (const target of targets) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect(await violations(page, 'choosing on a phone', { picture: 'phone-choosing' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await bar.getByRole('button', { name: '导出所选' }).tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('用途').fill('核对两户');
    await dialog.getByRole('button', { name: '导出' }).tap();
    await page.waitForURL(/\/exports\/.+\/show/);
    await page.getByText('已完成').first().waitFor();
    const { data } = await ask<{ data: { exports: { nodes: { rows: number }[] } } }>(
      page,
      '{ exports(first: 1) { nodes { rows } } }',
    );
    expect(data.exports.nodes).toEqual([{ rows: 2 }]);
  });
});

describe('the bell', () => {
  test('says what is new, at a desk and on a phone, and is silent once it was read', async () => {
    const [secretary] = panel.people('VILLAGE_SECRETARY');
    const county = await panel.windowOf('county', DESKTOP);
    const { data } = await ask<{ data: { areas: { nodes: { id: string }[] } } }>(
      county,
      '{ areas(filter: { kind: { eq: COUNTY } }, first: 1) { nodes { id } } }',
    );
    const name = '高温天气入户关照';
    const input = {
      areaId: data.areas.nodes[0]!.id,
      kind: 'HEATWAVE',
      name,
      level: 3,
      phase: '部署',
      startsOn: '2026-07-01',
    };
    await ask(county, CREATE_RESPONSE, { input });
    const page = await panel.signIn(secretary, DESKTOP);
    await page.getByRole('button', { name: /通知，\d+ 条未读/ }).click();
    const link = page.getByRole('dialog', { name: '通知' }).getByRole('link', { name: new RegExp(name) });
    await link.waitFor();
    await screenshot(page, 'desktop-notices');
    await link.click();
    await page.waitForURL(/\/responses\/.+\/show/);
    await page.getByRole('button', { name: '通知', exact: true }).waitFor();

    const phone = await panel.windowOf(secretary, PHONE);
    await phone.goto('/households');
    await phone.getByRole('link', { name: '通知', exact: true }).tap();
    await phone.waitForURL(/\/notices$/);
    const item = phone.getByRole('link', { name: new RegExp(name) });
    await item.waitFor();
    expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await screenshot(phone, 'phone-notices');
  });
});
