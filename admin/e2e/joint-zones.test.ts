import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, fits } from './pages.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** Two villages of two townships that work together: set up above them, seen from within, and over. */
const panel = usePanel();

interface Places {
  data: { areas: { nodes: { id: string; name: string; lineage: { id: string; name: string }[] }[] } };
}
interface Accounts {
  data: { accounts: { nodes: { username: string }[] } };
}
interface Counted {
  data: { visits: { totalCount: number }; households: { totalCount: number } };
}

/** A village of each of two townships. */
async function twoVillages(page: Page) {
  const { data } = await ask<Places>(
    page,
    '{ areas(filter: { kind: { eq: VILLAGE }, status: { eq: ACTIVE } }, first: 100) { nodes { id name lineage { id name } } } }',
  );
  const [first, ...others] = data.areas.nodes;
  const other = others.find(
    ({ lineage, name }) => lineage[1]!.id !== first!.lineage[1]!.id && name !== first!.name,
  );
  return [first!, other!] as const;
}

async function workerIn(page: Page, areaId: string): Promise<string> {
  const { data } = await ask<Accounts>(
    page,
    'query ($id: ID!) { accounts(filter: { area: { under: $id }, username: { startsWith: "grid-" } }, first: 1) { nodes { username } } }',
    { id: areaId },
  );
  return data.accounts.nodes[0]!.username;
}

const seenIn = async (page: Page, areaId: string) =>
  (
    await ask<Counted>(
      page,
      'query ($id: ID!) { visits(filter: { area: { under: $id } }) { totalCount } households(filter: { area: { under: $id } }) { totalCount } }',
      { id: areaId },
    )
  ).data;

describe.each([
  ['desktop', DESKTOP, false],
  ['phone', PHONE, true],
] as const)('on a %s', (variant, viewport, dark) => {
  test('the county joins two villages; a grid worker of one sees the other’s visits and no door, until it ends', async () => {
    const county = await panel.windowOf('county', viewport, { dark });
    const [here, there] = await twoVillages(county);
    const name = `两村联防-${variant}`;
    await county.goto('/jointZones/create');
    await county.getByLabel('名称').first().fill(name);
    for (const { name } of [here, there]) await choose(county, '参与区域', name);
    await county.keyboard.press('Escape');
    await county.getByLabel('查看走访').check();
    await county.getByLabel('查看覆盖情况').check();
    await choose(county, '牵头人', '王');
    const end = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await county.getByLabel('结束日期').fill(end);
    await fits(county);
    await screenshot(county, `${variant}-joint-zone-create`);
    await county.getByRole('button', { name: '保存' }).click();
    await county.waitForURL(/\/jointZones\/.+\/show$/);
    await county.getByText('查看走访').waitFor();
    await county.getByText('生效中').waitFor();
    await fits(county);
    await screenshot(county, `${variant}-joint-zone-show`);

    const worker = await panel.windowOf(await workerIn(county, here.id), viewport, { dark });
    await worker.goto('/jointZones');
    await worker.getByText(name).click();
    await worker.getByText('参与区域', { exact: false }).first().waitFor();
    expect(await worker.getByRole('button', { name: '结束联防' }).count()).toBe(0);
    await screenshot(worker, `${variant}-joint-zone-worker`);
    const before = await seenIn(worker, there.id);
    expect(before.visits.totalCount).toBeGreaterThan(0);
    expect(before.households.totalCount).toBe(0);
    const way = worker.getByRole('link', { name: `进入区域：${there.name}` });
    await way.waitFor();
    // The own village lies above the worker: there is nothing to open.
    expect(await worker.getByRole('link', { name: `进入区域：${here.name}` }).count()).toBe(0);
    await way.click();
    await worker.waitForURL(/\/areas\//);
    await worker.getByRole('heading', { name: '辖区内' }).waitFor();
    await fits(worker);
    await screenshot(worker, `${variant}-joint-zone-other-area`);

    await county.getByRole('button', { name: '结束联防' }).click();
    await county.getByRole('dialog').getByRole('button', { name: '结束联防' }).click();
    await county.getByText('联防已结束').waitFor();
    expect((await seenIn(worker, there.id)).visits.totalCount).toBe(0);
  });
});
