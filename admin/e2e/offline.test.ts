import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startFlaky, type Flaky } from './flaky.js';
import { ask, screenshot, usePanel } from './panel.js';
import { addressIn, isInstalled, takePhone, visitsOf, whatIsKept, type Phone } from './phone.js';

/** A grid worker's phone: without signal, on a bad line, in other hands, and forgotten in a drawer. */
const panel = usePanel();

const DAY = 24 * 60 * 60_000;
let line: Flaky;
let workers: string[];
let phone: Phone;

beforeAll(async () => {
  line = await startFlaky(panel.url);
  workers = panel.people('GRID_WORKER');
});
afterEach(async () => {
  line.failing = false;
  const { faults } = phone;
  await phone.context.close();
  expect(faults).toEqual([]);
});
afterAll(() => line?.stop());

const rows = (page: Page) => page.locator('#list .row');
const waiting = async (page: Page) => Number(await page.locator('#tab-outbox .count').innerText());

/** At today's page, with the grid on the phone. */
async function atWork(username: string, options?: { dark?: boolean }): Promise<Page> {
  phone = await takePhone(panel, line.url, options);
  const page = await phone.signIn(username);
  await page.waitForURL('**/today/');
  await toDoors(page);
  await isInstalled(page);
  return page;
}

/** The doors to visit; where an earlier test has visited them all, those that were. */
async function toDoors(page: Page): Promise<void> {
  await page.locator('#list .row, #list .empty:not([role])').first().waitFor();
  if ((await rows(page).count()) === 0) await page.getByRole('tab', { name: /已走访/ }).tap();
  await rows(page).first().waitFor();
}

/** Three taps, counted: the household, the outcome, how many were met. */
async function recordVisit(page: Page, at = 0): Promise<string> {
  const row = rows(page).nth(at);
  const address = await addressIn(row);
  await row.tap();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: '见到人', exact: true }).tap();
  await sheet.getByRole('button', { name: '登记：见到 1 人', exact: true }).tap();
  await sheet.waitFor({ state: 'detached' });
  return address;
}

async function recordVisits(page: Page, count: number): Promise<string[]> {
  const done: string[] = [];
  while (done.length < count) {
    await toDoors(page);
    const upper = Math.min(3, await rows(page).count()); // what was just said covers the lower rows for a while
    done.push(await recordVisit(page, done.length % upper));
  }
  return done;
}

describe('a grid worker without signal', () => {
  test('records 30 visits, loses the page, and over a line that loses half of the answers exactly 30 arrive', async () => {
    const page = await atWork(workers[0]!);
    const before = (await visitsOf(page)).map(({ id }) => id);
    await screenshot(page, 'today-phone');

    await phone.context.setOffline(true);
    const done = await recordVisits(page, 30);
    expect(await waiting(page)).toBe(30);
    await page.close();

    const again = await phone.today();
    await again.locator('#tab-outbox .count', { hasText: /^30$/ }).waitFor();
    await again.getByText('无信号').waitFor();
    await again.locator('#tab-outbox').tap();
    await screenshot(again, 'today-phone-waiting');

    line.failing = true;
    await phone.context.setOffline(false);
    await again.getByText('全部已送达').waitFor();
    line.failing = false;
    await screenshot(again, 'today-phone-arrived');

    expect(line.lost.filter((name) => name === 'mutation SendVisit').length).toBeGreaterThanOrEqual(10);
    const arrived = (await visitsOf(again)).filter(({ id }) => !before.includes(id));
    expect(arrived).toHaveLength(30);
    expect(arrived.map(({ household }) => household?.address).sort()).toEqual(done.sort());
  });
});

describe('what the phone keeps', () => {
  test('cannot be read, and is gone with signing out; what was not sent is asked about, and waits sealed', async () => {
    const page = await atWork(workers[1]!);
    const address = await addressIn(rows(page).first());
    const kept = await whatIsKept(page);
    expect(kept).toMatchObject({ keys: 1, papers: 1, outbox: 0 });
    expect(kept.text).not.toContain(address);
    expect(kept.text).not.toContain('/graphql');

    await phone.context.setOffline(true);
    await recordVisit(page);
    await page.getByRole('button', { name: '更多' }).tap();
    await page.getByRole('button', { name: '退出登录' }).tap();
    await page.getByRole('heading', { name: '还有 1 条走访没有送达' }).waitFor();
    await screenshot(page, 'today-phone-unsent');
    await phone.context.setOffline(false);
    await page.getByRole('button', { name: '仍要退出' }).tap();
    await page.waitForURL('**/login');
    const left = await whatIsKept(page);
    expect(left).toMatchObject({ keys: 0, papers: 0 });
    expect(left.text).not.toContain(address);
  });

  test('is gone after seven days without a word from the server', async () => {
    const page = await atWork(workers[1]!);
    const address = await addressIn(rows(page).first());
    await phone.context.setOffline(true);
    await recordVisit(page);
    await page.close();

    const sixDays = await phone.today(new Date(Date.now() + 6 * DAY));
    await toDoors(sixDays);
    await sixDays.close();

    const later = await phone.today(new Date(Date.now() + 7 * DAY + 60_000));
    await later.getByRole('heading', { name: '没有信号' }).waitFor();
    await later.getByText('有 1 条走访尚未送达').waitFor();
    await screenshot(later, 'today-phone-seven-days');
    const left = await whatIsKept(later);
    expect(left).toMatchObject({ keys: 0, papers: 0, outbox: 1 });
    expect(left.text).not.toContain(address);
  });

  test('is gone when the session is ended elsewhere; what was not sent is sent after signing in again', async () => {
    const page = await atWork(workers[1]!);
    const before = await visitsOf(page);
    await phone.context.setOffline(true);
    await recordVisit(page);
    await phone.context.clearCookies();
    await phone.context.setOffline(false);
    await page.getByRole('heading', { name: '请先登录' }).waitFor();
    await page.getByText('有 1 条走访尚未送达').waitFor();
    await screenshot(page, 'today-phone-signed-out');
    expect(await whatIsKept(page)).toMatchObject({ keys: 0, papers: 0, outbox: 1 });
    await page.close();

    const again = await phone.signIn(workers[1]!);
    await again.waitForURL('**/today/');
    await again.locator('#tab-outbox .count', { hasText: /^0$/ }).waitFor();
    expect(await visitsOf(again)).toHaveLength(before.length + 1);
  });
});

describe('two workers with one phone', () => {
  test('the second sees nothing of the first, and sends nothing for them', async () => {
    const first = await atWork(workers[0]!);
    const address = await addressIn(rows(first).first());
    const before = await visitsOf(first);
    await phone.context.setOffline(true);
    await recordVisit(first);
    // Left open, and signed in as somebody else beside it: the first one's tab must not send with the second one's session.
    await phone.context.clearCookies();
    const asSecond = await panel.browser.newContext({ baseURL: line.url });
    const elsewhere = await asSecond.newPage();
    await ask(
      elsewhere,
      `mutation { signIn(username: "${workers[1]}", password: "sibulou-demo") { token } }`,
    );
    await phone.context.addCookies(await asSecond.cookies());
    const secondBefore = await visitsOf(elsewhere);
    await phone.context.setOffline(false);

    const second = await phone.today();
    await second.locator('#tab-outbox .count', { hasText: /^0$/ }).waitFor();
    await toDoors(second);
    await second.locator('#tab-outbox').tap();
    await second.getByText('全部已送达').waitFor();
    expect(await second.locator('body').textContent()).not.toContain(address);
    expect((await whatIsKept(second)).outbox).toBe(1);
    expect(await visitsOf(elsewhere)).toHaveLength(secondBefore.length);
    await second.getByRole('button', { name: '更多' }).tap();
    await second.getByRole('button', { name: '退出登录' }).tap();
    await second.waitForURL('**/login');

    const back = await phone.signIn(workers[0]!);
    await back.waitForURL('**/today/');
    await back.locator('#tab-outbox .count', { hasText: /^0$/ }).waitFor();
    const after = await visitsOf(back);
    expect(after).toHaveLength(before.length + 1);
    expect(new Set(after.slice(0, 1).map(({ visitorName }) => visitorName)).size).toBe(1);
    await asSecond.close();
  });
});
