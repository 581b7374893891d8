import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectReadable } from './axe.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

const panel = usePanel();

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Grids {
  data: { areas: { nodes: { name: string }[] } };
}

/** A village secretary of the demo, and the name of one of their grids. */
async function secretary(viewport = DESKTOP): Promise<{ page: Page; username: string; grid: string }> {
  const [username] = panel.people('VILLAGE_SECRETARY');
  const page = await panel.windowOf(username, viewport);
  const found = await ask<Grids>(
    page,
    '{ areas(filter: { kind: { eq: GRID } }, first: 1) { nodes { name } } }',
  );
  return { page, username, grid: found.data.areas.nodes[0]!.name };
}

const HEAD = ['所属网格', '住址', '姓名', '公民身份号码', '性别', '出生日期', '关系', '备注'];
const people = (grid: string): string[][] => [
  ...Array.from({ length: 6 }, (_, at) => [
    grid,
    `导入路${Math.floor(at / 2) + 1}号`,
    `导入人${'甲乙丙丁戊己'[at]}`,
    '',
    at % 2 === 0 ? '男' : '女',
    `198${at}-05-06`,
    at % 2 === 0 ? '户主' : '妻子',
    '',
  ]),
  [grid, '导入路9号', '错号人', '12345', '男', '1980-01-01', '户主', ''],
  ['没有的网格', '导入路10号', '错格人', '', '男', '1980-01-01', '户主', '外地'],
  [grid, '导入路11号', '导入人甲', '', '男', '1980-05-06', '户主', ''],
];

const workbook = async (rows: string[][]) => ({
  name: '中心社区花名册.xlsx',
  mimeType: XLSX,
  buffer: Buffer.from(
    await writeXlsx({ sheets: [{ name: '数据', rows: [['本社区人员花名册'], HEAD, ...rows] }] }),
  ),
});

const search = async (page: Page, name: string): Promise<number> =>
  (
    await ask<{ data: { people: { totalCount: number } } }>(
      page,
      `{ people(filter: { name: { startsWith: "${name}" } }) { totalCount } }`,
    )
  ).data.people.totalCount;

/** What leaves the page as a file: its name and its size. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press();
  return (await waiting).suggestedFilename();
}

describe('an import', () => {
  test('by a secretary: from the people list, columns recognised, errors by cell, started, and undone as a whole', async () => {
    const { page, grid } = await secretary();
    await page.goto('/');
    await page.getByRole('menuitem', { name: '人员' }).click();
    await page.getByRole('link', { name: '导入', exact: true }).click();
    await page.getByText('先检查，后写入').waitFor();
    expect(await saved(page, () => page.getByRole('button', { name: '下载人员模板' }).click())).toBe(
      '人员导入模板.xlsx',
    );
    await page.getByRole('button', { name: '上传' }).click();
    await page.getByText('请先选择文件').waitFor();
    await page.getByLabel('文件', { exact: true }).setInputFiles(await workbook(people(grid)));
    await screenshot(page, 'import-create');
    await page.getByRole('button', { name: '上传' }).click();

    await page.getByRole('heading', { name: '核对列' }).waitFor();
    await page.getByRole('cell', { name: /导入人甲/ }).waitFor();
    await screenshot(page, 'import-columns');
    await page.getByRole('button', { name: '检查' }).click();

    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    await page.getByText('18 位').waitFor();
    await screenshot(page, 'import-checked');
    expect(await search(page, '导入人')).toBe(0);
    expect(await saved(page, () => page.getByRole('button', { name: '下载问题行' }).click())).toBe(
      '中心社区花名册-问题行.xlsx',
    );

    // The one who may be there already is imported anyway.
    await page.getByLabel('仍然导入第 11 行').check();
    await page.getByRole('button', { name: '开始导入' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '开始导入' }).click();
    await dialog.getByText(/确认跳过这些行/).waitFor();
    await dialog.getByLabel('我知道：有错误的行不导入').check();
    await screenshot(page, 'import-start');
    await dialog.getByRole('button', { name: '开始导入' }).click();
    await page.getByRole('heading', { name: '导入结果' }).waitFor();
    await page.getByText('已完成').waitFor();
    await screenshot(page, 'import-done');
    expect(await search(page, '导入人')).toBe(7);

    await page.getByRole('button', { name: '撤销导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
    await page.getByText('本次导入的记录已全部撤销').waitFor();
    await screenshot(page, 'import-undone');
    expect(await search(page, '导入人')).toBe(0);
  });

  test('dropped on the page; a column named by hand; a file that is none is refused with what to do', async () => {
    const { page, grid } = await secretary();
    await page.goto('/imports/create');
    const drop = async (name: string, text: string) => {
      const transfer = await page.evaluateHandle(
        ([name, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([text!], name!));
          return data;
        },
        [name, text],
      );
      await page.getByTestId('file-drop').dispatchEvent('drop', { dataTransfer: transfer });
      await page.getByRole('button', { name: '上传' }).click();
    };
    panel.expects(/status of 400/);
    await drop('空.csv', '姓名');
    await page.getByText('文件中没有数据').waitFor();
    await screenshot(page, 'import-refused');
    await drop(
      '名单.csv',
      `网格,某某,性别,出生日期,与户主关系,地址\n${grid},拖放人,男,1990-01-01,户主,拖放路1号\n`,
    );
    await page.getByRole('heading', { name: '核对列' }).waitFor();
    await page.getByRole('button', { name: '检查' }).click();
    await page
      .getByRole('alert')
      .getByText(/缺少“姓名”列/)
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: '某某' }).click();
    await page.getByRole('option', { name: '姓名' }).click();
    await page.getByRole('button', { name: '检查' }).click();
    await page.getByText('没有发现问题，可以导入。').waitFor();
    // Cancelled while its rows are on the screen: they are erased, and must not be asked for again.
    await page.getByRole('button', { name: '修改列对应' }).click();
    await page.getByRole('cell', { name: '拖放人' }).waitFor();
    await page.getByRole('button', { name: '取消导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取消导入' }).click();
    await page.getByText('已取消').first().waitFor();
    await page.getByRole('menuitem', { name: '导入' }).click();
    await page.getByRole('cell', { name: '名单.csv' }).waitFor();
    await screenshot(page, 'import-list');
  });

  test.each([
    ['phone-dark', PHONE, true],
    ['phone', PHONE, false],
    ['dark', DESKTOP, true],
  ] as const)('can be read everywhere: %s', async (where, viewport, dark) => {
    const { username, grid } = await secretary();
    const page = await panel.windowOf(username, viewport, { dark });
    await page.goto('/people');
    await page.getByRole('link', { name: '导入', exact: true }).waitFor();
    await screenshot(page, `import-people-${where}`);
    await expectReadable(page);
    await page.goto('/imports/create');
    await page.getByLabel('文件', { exact: true }).setInputFiles(await workbook(people(grid)));
    await screenshot(page, `import-create-${where}`);
    await expectReadable(page);
    await page.getByRole('button', { name: '上传' }).click();
    await page.getByRole('heading', { name: '核对列' }).waitFor();
    await page.getByText(/导入人甲/).waitFor();
    await screenshot(page, `import-columns-${where}`);
    await expectReadable(page);
    await page.getByRole('button', { name: '检查' }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    await page.getByText('18 位').waitFor();
    await screenshot(page, `import-checked-${where}`);
    await expectReadable(page);
    await page.goto('/imports');
    await page.getByText('中心社区花名册.xlsx').first().waitFor();
    await screenshot(page, `import-list-${where}`);
    await expectReadable(page);
  });
});
