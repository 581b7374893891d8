import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PHONE, usePanel } from './panel.js';

/**
 * What a phone on a village's mobile signal downloads before its owner can work. The limit is that of the phone's home, today's page. The
 * figures, which whoever leads sees first, and mostly at a desk, have one of their own, so that they do not grow unnoticed.
 */
const panel = usePanel();

const HOME = 300_000;
const FIGURES = 325_000;

async function sizeOf(url: string): Promise<File> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'gzip, br' } });
  const body = Buffer.from(await response.arrayBuffer());
  return {
    url: new URL(url).pathname,
    size: gzipSync(body, { level: 9 }).length,
    encoding: response.headers.get('content-encoding'),
  };
}

interface File {
  url: string;
  size: number;
  encoding: string | null;
}

/** The scripts that a window asks for from now on, whichever of the two pages it stands at. */
function watchScripts(page: Page): () => Promise<File[]> {
  const urls = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') urls.add(request.url());
  });
  return () => Promise.all([...urls].map(sizeOf));
}

function expectLittle(files: File[], what: string, most: number) {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  expect(files.length).toBeGreaterThan(2);
  expect({ total: total < most || files.sort((a, b) => b.size - a.size) }).toEqual({ total: true });
  // And it is sent compressed: a file of some size goes as brotli.
  const bare = files.filter(({ size, encoding }) => size > 1_000 && encoding !== 'br' && encoding !== 'gzip');
  expect(bare).toEqual([]);
  console.info(`${what}: ${Math.round(total / 1000)} KB in ${files.length} files`);
}

async function signIn(page: Page, username: string) {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: false }).first().fill('sibulou-demo');
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('signing in and the home of a grid worker’s phone take less than 300 KB of JavaScript, gzipped', async () => {
  const page = await panel.open(PHONE);
  const scripts = watchScripts(page);
  await page.reload({ waitUntil: 'networkidle' });
  await signIn(page, panel.people('GRID_WORKER')[0]);
  await page.waitForURL(/\/today\//);
  await page.getByRole('navigation').first().waitFor();
  await page.waitForLoadState('networkidle');
  expectLittle(await scripts(), 'signing in and today’s page', HOME);

  const again = watchScripts(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('navigation').first().waitFor();
  expectLittle(await again(), 'today’s page alone', HOME);
});

test('signing in and the figures, on the phone of who leads a county, take little more', async () => {
  const page = await panel.open(PHONE);
  const scripts = watchScripts(page);
  await page.reload({ waitUntil: 'networkidle' });
  await signIn(page, 'county');
  // The figures themselves, not only the bar above them, and whatever comes once they stand.
  await page.getByRole('meter').first().waitFor();
  await page.getByRole('region').getByRole('listitem').first().waitFor();
  await page.getByRole('link', { name: /^通知/ }).waitFor(); // it comes last, a second after the rest
  await page.waitForLoadState('networkidle');
  expectLittle(await scripts(), 'signing in and the figures', FIGURES);
});
