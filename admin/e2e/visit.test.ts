import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

const panel = usePanel();

/** A grid worker of the demo who still has a door to knock on, at their dashboard. */
async function workerWithWork() {
  for (const username of panel.people('GRID_WORKER')) {
    const page = await panel.windowOf(username, PHONE);
    await page.goto('/?panel'); // a grid worker begins at today's page; the dashboard has the figures
    const mine = await missedHouseholds(page);
    if (mine > 0) return { page, mine, secretary: username.replace(/^grid-(\d+)-\d+$/, 'village-$1') };
  }
  throw new Error('every grid worker of the demo is done');
}

/** The number of households missed, as the dashboard says it. */
async function missedHouseholds(page: Page): Promise<number> {
  const tab = page.getByRole('tab', { name: /漏户/ });
  await tab.waitFor();
  return Number((await tab.innerText()).replaceAll(/[^\d]/g, ''));
}

async function missedHouseholdsOf(username: string): Promise<number> {
  return missedHouseholds(await panel.signIn(username, DESKTOP));
}

describe('a visit', () => {
  test("recorded by a grid worker on a phone, the worker's, the secretary's and the county's missed list shrink by one", async () => {
    const { page, mine, secretary } = await workerWithWork();
    const before = {
      secretary: await missedHouseholdsOf(secretary),
      county: await missedHouseholdsOf('county'),
    };

    await page.getByRole('tab', { name: /漏户/ }).click();
    const list = page.getByRole('tabpanel');
    const first = list.getByRole('listitem').first();
    const address = await first.getByRole('link').innerText();
    await screenshot(page, 'worker-missed-before');
    await first.getByRole('button', { name: '登记走访' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '见到人' }).click();
    await screenshot(page, 'worker-record-visit');
    await dialog.getByRole('button', { name: '登记走访' }).click();
    await page.getByText('已登记走访').waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await list.getByRole('link', { name: address, exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: new RegExp(`漏户\\D*${mine - 1}$`) }).waitFor();
    await screenshot(page, 'worker-missed-after');

    expect(await missedHouseholdsOf(secretary)).toBe(before.secretary - 1);
    expect(await missedHouseholdsOf('county')).toBe(before.county - 1);
  });
});
