import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ask, PHONE, screenshot, usePanel } from './panel.js';

const panel = usePanel();

interface Counted {
  data: { people: { totalCount: number } };
}

describe('an export', () => {
  test('a secretary writes down the people as listed, follows it, downloads it, and the trail knows', async () => {
    const page = await panel.windowOf(panel.people('VILLAGE_SECRETARY')[0]);
    const { data } = await ask<Counted>(page, '{ people(first: 0) { totalCount } }');
    await page.goto('/people');
    await page.getByRole('button', { name: '导出' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '导出' }).click();
    await dialog.getByText('必填').first().waitFor();
    await dialog.getByLabel('用途').fill('报送乡镇卫生院');
    await screenshot(page, 'export-dialog');
    await dialog.getByRole('button', { name: '导出' }).click();
    await page.getByText('已完成').first().waitFor();
    await screenshot(page, 'export-done');

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^人员.*\.csv$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toMatch(/^\uFEFF/);
    const [head = '', ...lines] = text.trim().split(/\r?\n/);
    expect(head.replaceAll('"', '')).toBe(
      '姓名,性别,出生日期,身份证号,手机号,居住情况,与户主关系,住户,上级区域,所属网格',
    );
    expect(lines).toHaveLength(data.people.totalCount);
    expect(text).not.toMatch(/\d{17}[\dX]/);

    await page.goto('/exports');
    await page.getByText('报送乡镇卫生院').first().waitFor();
    await screenshot(page, 'exports');
    await page.setViewportSize(PHONE);
    await page.getByText('已完成').first().waitFor();
    await screenshot(page, 'exports-phone');
    await page.goto('/auditEvents');
    await page.getByText('下载导出文件').first().waitFor();
  });

  test('is not offered to a grid worker', async () => {
    const page = await panel.windowOf(panel.people('GRID_WORKER')[0], PHONE);
    await page.goto('/people');
    await page.getByRole('heading', { name: '人员' }).or(page.getByText('人员')).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: '导出' }).count()).toBe(0);
  });
});
