import { expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { shot } from './pages.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';
import { takePhone, whatIsKept } from './phone.js';

/** A second factor: set up by whoever wants one and by whoever must, asked for when signing in. */
const panel = usePanel();

interface Factor {
  secret: string;
  recoveryCodes: string[];
}
/** Of the county's admin, from the first test on. */
let county: Factor;

const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

/** At the page of one's own security: what the app on the phone would scan is read from the page. */
async function setUp(page: Page, variant: string, viewport: typeof PHONE): Promise<Factor> {
  await page.getByRole('button', { name: '启用二次验证' }).click();
  await page.getByLabel(/当前密码/).fill('sibulou-demo');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('img', { name: '二次验证的二维码' }).waitFor();
  const secret = (await page.locator('code').innerText()).replaceAll(/\s/g, '');
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const isFirst = viewport === DESKTOP; // what axe looks at is the same again
  if (isFirst) expect(await violations(page, 'setting up')).toEqual([]);
  await shot(page, `${variant}-second-factor-set-up`);
  const code = page.getByLabel(/动态验证码/);
  expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
  expect(await code.getAttribute('inputmode')).toBe('numeric');
  await code.fill('000000');
  await page.getByRole('button', { name: '确认启用' }).click();
  await page.getByText('验证码不正确或已用过').first().waitFor();
  await code.fill(codeOf(secret));
  await page.getByRole('button', { name: '确认启用' }).click();
  const list = page.getByRole('list', { name: '恢复码' });
  await list.waitFor();
  if (isFirst) expect(await violations(page, 'recovery codes')).toEqual([]);
  await shot(page, `${variant}-second-factor-recovery-codes`);
  const recoveryCodes = await list.getByRole('listitem').allInnerTexts();
  expect(recoveryCodes).toHaveLength(10);
  await page.getByRole('button', { name: '已妥善保管' }).click();
  return { secret, recoveryCodes };
}

/** The first step, up to where the code is asked for. */
async function password(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: false }).first().fill('sibulou-demo');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '二次验证' }).waitFor();
}

const verify = async (page: Page, label: string, code: string) => {
  await page.getByLabel(label).fill(code);
  await page.getByRole('button', { name: '验证并登录' }).click();
};

const isIn = (page: Page) => page.waitForURL((url) => !url.pathname.startsWith('/login'));

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '我的账号' }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.waitForURL(/\/login/);
}

test('a county admin sets one up, signs in with it, and requires it by role', async () => {
  const page = await panel.signIn('county');
  await page.getByRole('button', { name: '我的账号' }).click();
  await page.getByRole('menuitem', { name: '安全设置' }).click();
  await page.getByText('请先为您自己的账号启用二次验证').waitFor();
  await screenshot(page, 'desktop-second-factor-none');
  county = await setUp(page, 'desktop', DESKTOP);

  await signOut(page);
  await password(page, 'county');
  expect(await violations(page, 'the code')).toEqual([]);
  await shot(page, 'desktop-second-factor-code');
  await verify(page, '动态验证码', codeOf(county.secret, -4));
  await page.getByRole('alert').getByText('验证码不正确或已用过').waitFor();
  await shot(page, 'desktop-second-factor-wrong');
  await verify(page, '动态验证码', codeOf(county.secret, 1));
  await isIn(page);

  await page.goto('/security');
  await page.getByText(/已于 .+ 启用/).waitFor();
  await page.getByLabel(/^村（社区）书记/).check();
  await page.getByText(/有 \d+ 人在完成设置之前将无法办理业务/).waitFor();
  expect(await violations(page, 'the requirement')).toEqual([]);
  await shot(page, 'desktop-second-factor-require');
  await page.getByRole('button', { name: '保存二次验证要求' }).click();
  await page.getByText('要求已保存，即时生效').waitFor();

  await signOut(page);
  await password(page, 'county');
  await page.getByRole('button', { name: '用恢复码登录' }).click();
  await verify(page, '恢复码', county.recoveryCodes[0]!);
  await isIn(page);
});

const REQUIRE =
  'mutation ($input: RequireSecondFactorInput!) { requireSecondFactor(input: $input) { role } }';

/** By the county's admin, whose next recovery code goes for it. */
async function requireOfWorkers(): Promise<void> {
  const page = await panel.open();
  await password(page, 'county');
  await page.getByRole('button', { name: '用恢复码登录' }).click();
  await verify(page, '恢复码', county.recoveryCodes[1]!);
  await isIn(page);
  const { data } = await ask<{ data: { areas: { nodes: { id: string }[] } } }>(
    page,
    '{ areas(filter: { kind: { eq: COUNTY } }) { nodes { id } } }',
  );
  const input = {
    ...{ areaId: data.areas.nodes[0]!.id, instead: ['VILLAGE_SECRETARY'] },
    roles: ['VILLAGE_SECRETARY', 'GRID_WORKER'],
  };
  expect(await ask(page, REQUIRE, { input })).not.toHaveProperty('errors');
}

test('a worker’s phone shows nothing until the worker has set one up, and then today’s doors again', async () => {
  const [username] = panel.people('GRID_WORKER');
  const phone = await takePhone(panel, panel.url);
  const page = await phone.signIn(username);
  await page.waitForURL(/\/today\//);
  await page.getByRole('navigation').first().waitFor();
  expect(await whatIsKept(page)).toMatchObject({ keys: 1 });

  await requireOfWorkers();
  await page.reload();
  await page.getByRole('heading', { name: '请先完成账号安全设置' }).waitFor();
  expect(await whatIsKept(page)).toMatchObject({ keys: 0, papers: 0 });
  await shot(page, 'phone-second-factor-today');
  await page.getByRole('link', { name: '去设置' }).click();
  await page.getByText('您的角色须启用二次验证').waitFor();
  // There is no way round it: every other page leads here.
  await page.goto('/households');
  await page.waitForURL(/\/security/);
  await page.getByText('您的角色须启用二次验证').waitFor();
  await shot(page, 'phone-second-factor-must');
  const { secret } = await setUp(page, 'phone', PHONE);
  await page.goto('/');
  await page.waitForURL(/\/today\//);
  await page.getByRole('navigation').first().waitFor();
  expect(await whatIsKept(page)).toMatchObject({ keys: 1 });

  await page.goto('/security');
  await signOut(page);
  await password(page, username);
  // The password alone has opened nothing here.
  expect(await whatIsKept(page)).toMatchObject({ keys: 0, papers: 0 });
  await shot(page, 'phone-second-factor-code');
  await verify(page, '动态验证码', codeOf(secret, 1));
  await page.waitForURL(/\/today\//);
  await page.getByRole('navigation').first().waitFor();
  expect(phone.faults).toEqual([]);
  await phone.context.close();
});
