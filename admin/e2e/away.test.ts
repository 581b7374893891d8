import { expect, test } from '@jest/globals';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** The server restarts, the line is slow, the system was updated: nobody is signed out by it, and everybody is told what to do. */
const panel = usePanel();

test('a page opened while the server is away waits for it, and nobody has to sign in again', async () => {
  panel.expects(/502/);
  const page = await panel.signIn('county', DESKTOP);
  await page.getByRole('navigation').first().waitFor();
  await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: '<html>bad gateway</html>' }));
  await page.goto('/people');
  await page.getByText('还在等待服务器答复').waitFor();
  await screenshot(page, 'away-waiting');
  await page.unroute('**/graphql');
  await page.getByRole('columnheader', { name: '姓名' }).waitFor();
});

test('a part of the panel that does not come is said, and comes after a reload', async () => {
  panel.expects(/Failed to (load resource|fetch dynamically)|uncaught/);
  const page = await panel.signIn('county', PHONE, { dark: true });
  await page.getByRole('navigation').first().waitFor();
  await page.route('**/assets/PersonList-*.js', (route) => route.abort());
  await page.getByRole('link', { name: '人员' }).click();
  await page.getByRole('alert').getByText('页面没有加载出来').waitFor();
  await screenshot(page, 'away-part');
  await page.unroute('**/assets/PersonList-*.js');
  await page.getByRole('button', { name: '重新加载' }).click();
  await page.getByRole('main').getByText('常住').first().waitFor();
  const { data } = await ask<{ data: { viewer: object | null } }>(page, '{ viewer { account { id } } }');
  expect(data.viewer).not.toBeNull();
});

test('on a slow line something is seen at once, before any script has come', async () => {
  const page = await panel.open(PHONE);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/login', { waitUntil: 'commit' });
  await page.getByText('正在打开…').waitFor();
  await screenshot(page, 'away-opening');
  release();
  await page.getByLabel('用户名').waitFor();
  expect(await page.getByText('正在打开…').count()).toBe(0);
});

test('what somebody has opened while the tour was still on its way is not covered by it', async () => {
  const page = await panel.open(DESKTOP, { tour: true });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const asked = page.waitForRequest(/startTour-.*\.js/);
  await page.route(/startTour-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page
    .getByRole('button', { name: /^易门县|county/ })
    .first()
    .click();
  await asked;
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog').getByRole('combobox');
  await search.waitFor();
  const came = page.waitForEvent('requestfinished', (request) => /startTour-.*\.js/.test(request.url()));
  release();
  await came;
  await search.pressSequentially('第一', { delay: 100 });
  expect(await page.locator('.driver-popover').count()).toBe(0);
});

test('the phone’s home can be installed: its manifest leads to pages and pictures that are there', async () => {
  const page = await panel.windowOf(panel.people('GRID_WORKER')[0], PHONE);
  await page.goto('/today/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await page.evaluate(
    async (url) =>
      (await (await fetch(url)).json()) as {
        start_url: string;
        display: string;
        icons: { src: string; sizes: string }[];
      },
    href!,
  );
  expect(manifest.display).toBe('standalone');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  const answers = await page.evaluate(
    (urls) =>
      Promise.all(
        urls.map(async (url) => [
          url,
          (await fetch(url)).status,
          (await fetch(url)).headers.get('content-type'),
        ]),
      ),
    [manifest.start_url, ...manifest.icons.map(({ src }) => src)],
  );
  for (const [url, status, type] of answers)
    expect({ url, status, type }).toEqual({
      url,
      status: 200,
      type: expect.stringMatching(url === manifest.start_url ? /html/ : /image/),
    });
});
