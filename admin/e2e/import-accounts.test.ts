import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectReadable } from './axe.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

const panel = usePanel();

interface Demo {
  data: {
    accounts: { nodes: { username: string; displayName: string }[] };
    areas: { nodes: { officialCode: string }[] };
  };
}

/** A township official of the demo, a village of theirs by its code, and somebody who has an account there. */
async function official(viewport = DESKTOP, dark = false) {
  const page = await panel.windowOf(panel.people('TOWNSHIP_OFFICIAL')[0], viewport, { dark });
  const found = await ask<Demo>(
    page,
    `{ areas(filter: { kind: { in: [VILLAGE] } }, first: 1) { nodes { officialCode } }
      accounts(filter: { username: { startsWith: "grid-" } }, first: 1) { nodes { username displayName } } }`,
  );
  const { areas, accounts } = found.data;
  return { page, village: areas.nodes[0]!.officialCode, worker: accounts.nodes[0]! };
}
type Scene = Awaited<ReturnType<typeof official>>;

const HEAD = ['登录账号', '姓名', '联系电话', '岗位', '区划代码', '职务', '备注'];
const table = ({ village, worker }: Scene, prefix: string): string[][] => [
  ['各村新任人员名单'],
  HEAD,
  [`${prefix}-01`, '测试员甲', '13800001234', '村（社区）书记', village, '村党支部书记', ''],
  [`${prefix}-02`, '测试员乙', '', '网格员', village, '机动网格员', ''],
  [worker.username, worker.displayName, '', '网格员', village, '机动网格员', '兼任'],
  [`${prefix}-03`, '测试员丙', '', '乡镇干部', village, '', '越级'],
  [`${prefix}-04`, '测试员丁', '', '网格员', '没有的村', '', ''],
  ['county', '测试员戊', '', '网格员', village, '', '用户名已被使用'],
];
const file = (scene: Scene, prefix: string) => ({
  name: '新任人员.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    table(scene, prefix)
      .map((row) => row.join(','))
      .join('\r\n'),
  ),
});

async function upload(scene: Scene, prefix: string): Promise<void> {
  const { page } = scene;
  await page.getByLabel('文件', { exact: true }).setInputFiles(file(scene, prefix));
  await page.getByRole('button', { name: '上传' }).click();
  await page.getByRole('heading', { name: '核对列' }).waitFor();
  await page.getByText(/测试员甲/).waitFor();
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始导入' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('我知道：有错误的行不导入').check();
  await dialog.getByRole('button', { name: '开始导入' }).click();
  await page.getByRole('heading', { name: '导入结果' }).waitFor();
}

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press();
  return (await waiting).suggestedFilename();
}

describe('an import of accounts', () => {
  test('by a township official: from the accounts list to the slips, once; the account signs in and must set another password', async () => {
    const scene = await official();
    const { page } = scene;
    await page.goto('/');
    await page.getByRole('menuitem', { name: '账号' }).click();
    await page.getByRole('link', { name: '导入', exact: true }).click();
    expect(await page.getByLabel(/账号与任职，每行一个任职/).isChecked()).toBe(true);
    expect(await saved(page, () => page.getByRole('button', { name: '下载账号与任职模板' }).click())).toBe(
      '账号与任职导入模板.xlsx',
    );
    await screenshot(page, 'import-accounts-create');
    await upload(scene, 'desk');
    await screenshot(page, 'import-accounts-columns');
    await page.getByRole('button', { name: '检查' }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    await page.getByText('您无权在该区域授予这一角色').waitFor();
    await page.getByText('该用户名已被使用').waitFor();
    await page.getByText('已有这个账号：只增加任职').waitFor();
    await screenshot(page, 'import-accounts-checked');

    await start(page);
    await page.getByText('2 个新账号的初始密码等您领取').waitFor();
    await screenshot(page, 'import-accounts-done');
    await page.getByRole('button', { name: '领取初始密码' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('只显示这一次').waitFor();
    await screenshot(page, 'import-accounts-take');
    await dialog.getByRole('button', { name: '领取初始密码' }).click();
    await dialog.getByRole('cell', { name: 'desk-01' }).waitFor();
    const row = dialog.getByRole('row', { name: /desk-01/ });
    const password = (await row.getByRole('cell').nth(2).textContent())!;
    expect(password).toMatch(/^(\w{4}-){2}\w{4}$/);
    await screenshot(page, 'import-accounts-passwords');
    expect(await saved(page, () => dialog.getByRole('button', { name: '存为 Excel' }).click())).toBe(
      '新任人员-初始密码.xlsx',
    );
    // What the printer gets: the slips alone.
    await page.emulateMedia({ media: 'print' });
    await page.locator('.slips').getByText('四不漏平台 账号通知').first().waitFor();
    expect(await dialog.isVisible()).toBe(false);
    await screenshot(page, 'import-accounts-slips');
    await page.emulateMedia({ media: 'screen' });

    await page.keyboard.press('Escape'); // no stray key takes them away
    await dialog.getByRole('button', { name: '已存好，关闭' }).click();
    await page.getByText('2 个新账号的初始密码等您领取').waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: '领取初始密码' }).count()).toBe(0);
    expect(await page.content()).not.toContain(password);

    const theirs = await panel.signIn('desk-01', DESKTOP, { password });
    await theirs.getByRole('heading', { name: '请先设置自己的密码', level: 2 }).waitFor();
    await screenshot(theirs, 'import-accounts-first-sign-in');

    await page.getByRole('button', { name: '撤销导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
    await page.getByText(/登录过或改过密码的账号 1/).waitFor();
    await screenshot(page, 'import-accounts-undo-refused');
  });

  test.each([
    ['phone-dark', PHONE, true],
    ['phone', PHONE, false],
    ['dark', DESKTOP, true],
  ] as const)('can be read and done everywhere: %s', async (where, viewport, dark) => {
    const scene = await official(viewport, dark);
    const { page } = scene;
    const fits = async (name: string) => {
      await screenshot(page, `import-accounts-${name}-${where}`);
      await expectReadable(page);
    };
    await page.goto('/accounts');
    await page.getByRole('link', { name: '导入', exact: true }).waitFor();
    await fits('list');
    await page.getByRole('link', { name: '导入', exact: true }).click();
    await page.getByRole('button', { name: '下载账号与任职模板' }).waitFor();
    await fits('create');
    await upload(scene, where);
    await fits('columns');
    await page.getByRole('button', { name: '检查' }).click();
    await page.getByText('该用户名已被使用').waitFor();
    await fits('checked');
    await start(page);
    await page.getByRole('button', { name: '领取初始密码' }).waitFor();
    await fits('done');
    await page.getByRole('button', { name: '领取初始密码' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '领取初始密码' }).click();
    await dialog.getByText(`${where}-01`).waitFor();
    await fits('passwords');
    await dialog.getByRole('button', { name: '已存好，关闭' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });
});
