import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, fits } from './pages.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** The village secretary's one screen, and who goes to which door. */
const panel = usePanel();

interface Door {
  id: string;
  address: string;
  building: string | null;
  door: string | null;
}
interface Found {
  data: {
    workersToday: {
      nodes: { id: string; name: string; missed: number; grids: { area: { id: string } }[] }[];
    };
    households: { nodes: Door[] };
    responses: { nodes: { id: string }[] };
    accounts: { nodes: { id: string; username: string }[] };
    viewer: { posts: { area: { id: string } }[] };
  };
}

/** As the page writes it. */
const spelled = ({ address, building, door }: Door) =>
  [address, ...[building, door].filter((part) => part && !address.includes(part))].join(' ');

const listed = (page: Page, query: string, variables?: object) => ask<Found>(page, query, variables);

/** A secretary of the demo, with a worker who has a few doors left. */
async function office() {
  for (const username of panel.people('VILLAGE_SECRETARY')) {
    const page = await panel.windowOf(username, DESKTOP);
    const { viewer, responses } = (
      await listed(
        page,
        '{ viewer { posts { area { id } } } responses(filter: { status: { eq: OPEN } }) { nodes { id } } }',
      )
    ).data;
    const [areaId, responseId] = [viewer.posts[0]!.area.id, responses.nodes[0]!.id];
    const { workersToday } = (
      await listed(
        page,
        'query ($a: ID!, $r: ID!) { workersToday(areaId: $a, responseId: $r) { nodes { id name missed grids { area { id } } } } }',
        { a: areaId, r: responseId },
      )
    ).data;
    const worker = workersToday.nodes.find(({ missed }) => missed >= 4);
    if (worker) return { page, worker, areaId, gridId: worker.grids[0]!.area.id, responseId };
  }
  throw new Error('no worker of the demo has doors left');
}

describe('in the office', () => {
  test('the secretary sees the workers’ day, assigns two households at once, and the worker’s day begins with them', async () => {
    const { page, worker, gridId, responseId } = await office();
    await page.goto('/');
    const card = page.getByRole('region', { name: '网格员今日进展' });
    await card
      .getByRole('link', { name: `${worker.name}的今日走访` })
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    await screenshot(page, 'desktop-office');
    await fits(page);

    // The last two doors, which would be the last ones of the worker's day.
    const narrowed = { areaId: gridId, visitedIn: { responseId, visited: false } };
    const { households } = (
      await listed(
        page,
        'query ($g: ID!, $v: VisitedIn) { households(filter: { area: { under: $g }, visitedIn: $v }, first: 100) { nodes { id address building door } } }',
        { g: gridId, v: narrowed.visitedIn },
      )
    ).data;
    const doors = households.nodes.slice(-2).map(spelled);
    await page.goto(
      `/households?${new URLSearchParams({ filter: JSON.stringify(narrowed), perPage: '100' })}`,
    );
    for (const door of doors) {
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: door, exact: true }) });
      await row.first().getByRole('checkbox').focus();
      await page.keyboard.press('Space');
    }
    await screenshot(page, 'desktop-office-selected');
    await page.getByRole('button', { name: '分派给网格员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: worker.name }).check();
    await screenshot(page, 'desktop-office-assign');
    await dialog.getByRole('button', { name: '分派给网格员' }).click();
    await page.getByText('已分派 2 户').waitFor();
    await page.getByRole('cell', { name: worker.name }).first().waitFor();
    await screenshot(page, 'desktop-office-assigned');

    const { accounts } = (
      await listed(
        page,
        'query ($id: ID!) { accounts(filter: { id: { eq: $id } }) { nodes { id username } } }',
        { id: worker.id },
      )
    ).data;
    const phone = await panel.signIn(accounts.nodes[0]!.username, PHONE);
    await phone.waitForURL('**/today/');
    const rows = phone.getByRole('listitem').filter({ hasText: '分派给我' });
    await rows.first().waitFor();
    const first = await phone.locator('ul.rows > li strong').allTextContents();
    expect(first.slice(0, 2).sort()).toEqual([...doors].sort());
    expect(await rows.count()).toBe(2);
    await screenshot(phone, 'phone-office-today');
  });

  test('the secretary makes one worker the worker of two grids', async () => {
    const { page, worker, areaId } = await office();
    await page.goto(`/areas/${areaId}/show`);
    await page.getByRole('button', { name: '安排网格员' }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, /^任职人/, worker.name);
    const grids = dialog.getByRole('checkbox');
    for (const at of [0, 1]) await grids.nth(at).check();
    await screenshot(page, 'desktop-office-grids');
    await dialog.getByRole('button', { name: '安排网格员' }).click();
    await page.getByText(/已安排 [12] 个网格/).waitFor(); // one of them may be theirs already
  });

  test('on a phone, by night', async () => {
    const page = await panel.signIn(panel.people('VILLAGE_SECRETARY')[0], PHONE, { dark: true });
    const card = page.getByRole('region', { name: '网格员今日进展' });
    await card.getByRole('link').first().waitFor();
    await page.waitForLoadState('networkidle');
    await fits(page);
    await screenshot(page, 'phone-office');
  });
});
