import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, usePanel } from './panel.js';

/** The desk's flows without a pointer. Today's page: today.test.ts; a visit: dialogs.test.ts; lists, search and war map: their own. */
const panel = usePanel();

/** Presses a key until the focus is on what says this. */
async function goTo(page: Page, says: string, key = 'Tab'): Promise<void> {
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press(key);
    const there = await page.evaluate((words) => {
      const { activeElement: at } = document;
      const ids = at?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const label = at instanceof HTMLInputElement && at.labels?.[0]?.textContent;
      const names = [...ids.map((id) => document.getElementById(id)?.textContent), label, at?.textContent];
      return [...names, at?.getAttribute('aria-label')].some((name) => name && name.trim().startsWith(words));
    }, says);
    if (there) return;
  }
  throw new Error(`80 times ${key} does not lead to “${says}”`);
}

async function press(page: Page, says: string, key = 'Enter'): Promise<void> {
  await goTo(page, says);
  await page.keyboard.press(key);
}

const secretary = (): Promise<Page> => panel.windowOf(panel.people('VILLAGE_SECRETARY')[0]);

describe('by the keyboard alone', () => {
  test('a file is imported, with its columns and errors looked at, and taken back', async () => {
    const page = await secretary();
    const { data } = await ask<{ data: { areas: { nodes: { name: string }[] } } }>(
      page,
      '{ areas(filter: { kind: { eq: GRID } }, first: 1) { nodes { name } } }',
    );
    const grid = data.areas.nodes[0]!.name;
    await page.goto('/imports/create');
    // Which file is chosen in the system's own window.
    await page.getByLabel('文件', { exact: true }).setInputFiles({
      name: '键盘.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `网格,姓名,性别,出生日期,与户主关系,地址\n${grid},键盘人,男,1990-01-01,户主,键盘路1号\n${grid},错日人,男,1990-13-01,户主,键盘路2号\n`,
      ),
    });
    await press(page, '上传');
    await page.getByRole('heading', { name: '核对列' }).waitFor();
    await press(page, '检查');
    await page.getByText('不是日期').waitFor();
    await press(page, '开始导入');
    await page.getByRole('dialog').waitFor();
    await press(page, '我知道：有错误的行不导入', 'Space');
    await press(page, '开始导入');
    await page.getByText('已完成').waitFor();
    await press(page, '撤销导入');
    await page.getByRole('dialog').waitFor();
    await press(page, '撤销导入');
    await page.getByText('本次导入的记录已全部撤销').waitFor();
  });

  test('a household is assigned to a worker', async () => {
    const page = await secretary();
    await page.goto('/households');
    const row = page.getByRole('row').nth(1);
    await row.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByText('已选 1 项').waitFor();
    await page.getByRole('button', { name: '分派给网格员' }).waitFor();
    await goTo(page, '分派给网格员', 'Shift+Tab'); // what can be done stands above the rows
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const name = (
      await dialog.getByRole('radio').first().locator('xpath=ancestor::label').innerText()
    ).trim();
    await press(page, name, 'Space');
    await press(page, '分派给网格员');
    await page.getByText('已分派 1 户').waitFor();
    await row.getByRole('cell', { name }).waitFor();
  });

  test('why somebody can is asked, and answered', async () => {
    const page = await secretary();
    const { data } = await ask<{ data: { households: { nodes: { id: string }[] } } }>(
      page,
      '{ households(first: 1) { nodes { id } } }',
    );
    await page.goto(`/households/${data.households.nodes[0]!.id}/show`);
    await page.getByRole('button', { name: '登记走访' }).waitFor();
    await press(page, '为什么能');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().waitFor();
    await press(page, '做什么');
    await goTo(page, '登记走访', 'ArrowDown');
    await page.keyboard.press('Enter');
    await press(page, '查一查');
    await dialog.getByText('能：登记走访').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('为什么能'); // back where one was
  });
});
