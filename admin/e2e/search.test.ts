import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

const panel = usePanel();

interface Found {
  person: { id: string; name: string; initials: string };
  household: { id: string; address: string };
  worker: string;
}

const ONE_PERSON = /* GraphQL */ `
  {
    people(first: 1) {
      nodes {
        id
        name
        nameInitials
        household {
          id
          address
        }
      }
    }
  }
`;

/** A grid worker's home is today's page; the search is the panel's. */
async function atWork(worker: string, viewport: typeof PHONE): Promise<Page> {
  const page = await panel.windowOf(worker, viewport);
  await page.goto('/households');
  return page;
}

/** Somebody whom a grid worker of the demo has in their grid. */
async function somebody(): Promise<Found> {
  const [worker] = panel.people('GRID_WORKER');
  const own = await atWork(worker, PHONE);
  const answer = await ask<{
    data: {
      people: { nodes: { id: string; name: string; nameInitials: string; household: Found['household'] }[] };
    };
  }>(own, ONE_PERSON);
  const [{ id, name, nameInitials, household }] = answer.data.people.nodes as [
    (typeof answer.data.people.nodes)[0],
  ];
  return { person: { id, name, initials: nameInitials }, household, worker };
}

const box = (page: Page) => page.getByRole('combobox', { name: /姓名、拼音/ });
const option = (page: Page, name: string) => page.getByRole('option').filter({ hasText: name }).first();

describe('the search', () => {
  test('opens by Ctrl-K and by "/", finds by initials, and is used by the keyboard alone', async () => {
    const { person, worker } = await somebody();
    const page = await atWork(worker, DESKTOP);
    await page.getByRole('button', { name: '搜索' }).waitFor();
    await page.keyboard.press('/');
    await box(page).waitFor();
    await page.keyboard.press('Escape');
    await box(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type(person.initials);
    await option(page, person.name).waitFor();
    await page.getByRole('status').filter({ hasText: '共' }).waitFor();
    await screenshot(page, 'desktop-search');
    const listbox = page.getByRole('listbox');
    expect(await listbox.getByRole('group').count()).toBeGreaterThan(0);
    // The arrow keys move in the list while the cursor stays in the box.
    const active = () => box(page).getAttribute('aria-activedescendant');
    const first = await active();
    const options = await page.getByRole('option').count();
    await page.keyboard.press('ArrowDown');
    expect((await active()) === first).toBe(options === 1);
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await box(page).fill(person.name);
    await option(page, person.name).waitFor();
    await page.getByRole('status').filter({ hasText: '共' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/.+\/show/);
    await page.getByText('身份证号').first().waitFor();
    await page.getByRole('navigation', { name: '上级' }).getByText(person.name).waitFor();
    await screenshot(page, 'desktop-search-landed');
  });

  test('fills a phone’s screen, finds a door, and keeps nothing of it on the device', async () => {
    const { household, worker } = await somebody();
    const page = await atWork(worker, PHONE);
    await page.getByRole('button', { name: '搜索' }).tap();
    await screenshot(page, 'phone-search-empty');
    await box(page).fill(household.address);
    const hit = option(page, household.address);
    await hit.waitFor();
    const sheet = await page.getByRole('dialog').boundingBox();
    expect(sheet).toMatchObject(PHONE);
    expect((await hit.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await screenshot(page, 'phone-search');
    await hit.tap();
    await page.waitForURL(/\/households\/.+\/show/);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain(household.address);
  });

  test('does not find a neighbour’s people, and says so', async () => {
    const { person } = await somebody();
    const page = await panel.signIn(panel.people('VILLAGE_SECRETARY').at(-1)!);
    await page.getByRole('button', { name: '搜索' }).waitFor();
    await page.keyboard.press('Control+k');
    await box(page).fill(`${person.name}查无此人`);
    await page.getByText('辖区内没有找到').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
  });
});
