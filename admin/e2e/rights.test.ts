import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, fits } from './pages.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** Whoever gives rights: what an account may do, why it can or cannot, its panel as it sees it, and posts that run out. */
const panel = usePanel();

interface Found {
  data: {
    accounts: { nodes: { id: string; displayName: string; username: string; area: { id: string } }[] };
  };
}

interface Posts {
  data: { posts: { totalCount: number } };
}

const aWorker = async (page: Page) => {
  const { data } = await ask<Found>(
    page,
    '{ accounts(filter: { username: { startsWith: "grid-" } }, first: 1) { nodes { id displayName username area { id } } } }',
  );
  return data.accounts.nodes[0]!;
};

/** A second post of the worker that ends in ten days, in a grid that is not theirs. */
async function givePostThatEnds(page: Page, accountId: string, own: string): Promise<void> {
  const { data } = await ask<{ data: { areas: { nodes: { id: string }[] } } }>(
    page,
    '{ areas(filter: { kind: { eq: GRID } }, first: 100) { nodes { id } } }',
  );
  const areas = data.areas.nodes.filter(({ id }) => id !== own);
  const endsOn = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  // Another one for each test of this file: nobody holds the same post twice.
  const areaId = areas[given++]!.id;
  const answer = await ask<{ errors?: object[] }>(
    page,
    'mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }',
    { input: { accountId, areaId, role: 'GRID_WORKER', endsOn } },
  );
  expect(answer.errors).toBeUndefined();
}
let given = 0;

/** Asks as the panel does in this tab. */
const asViewed = (page: Page, query: string): Promise<unknown> =>
  page.evaluate(async (query) => {
    const headers = {
      'content-type': 'application/json',
      'X-Sibulou-Panel': '1',
      'X-Sibulou-View': sessionStorage.getItem('Sibulou.view') ?? '',
    };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    return (await answer.json()) as unknown;
  }, query);

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)('on a %s', (variant, viewport) => {
  test('an account’s rights are a readable matrix, and the whole table is a page', async () => {
    const page = await panel.windowOf('county', viewport);
    const worker = await aWorker(page);
    await page.goto(`/accounts/${worker.id}/show`);
    const rights = page.getByRole('region', { name: '实际权限' }).first();
    await rights.getByText('登记走访').first().waitFor();
    await rights.scrollIntoViewIfNeeded();
    await fits(page);
    await screenshot(page, `${variant}-rights-account`);
    await rights.getByRole('link', { name: '权限表' }).click();
    await page.getByText('可授予的角色').waitFor();
    await fits(page);
    await screenshot(page, `${variant}-rights-table`);
  });

  test('why an account cannot is said in plain words, with the way to mend it', async () => {
    const page = await panel.windowOf('county', viewport);
    const worker = await aWorker(page);
    const { data } = await ask<{ data: { households: { nodes: { id: string; area: { id: string } }[] } } }>(
      page,
      '{ households(first: 1, orderBy: [{ field: PATH, direction: DESC }]) { nodes { id area { id } } } }',
    );
    // In the last grid of the county: the worker's posts are in the first ones.
    const other = data.households.nodes[0]!;
    await page.goto(`/households/${other.id}/show`);
    await page.getByRole('button', { name: '为什么能/不能？' }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, /^谁/, worker.displayName, new RegExp(worker.username));
    await dialog.getByLabel(/做什么/).click();
    await page.getByRole('option', { name: '登记走访' }).click();
    await dialog.getByRole('button', { name: '查一查' }).click();
    await dialog.getByText('不能：登记走访').waitFor();
    await dialog
      .getByText(/不在这项任职的范围内/)
      .first()
      .waitFor();
    await screenshot(page, `${variant}-rights-explain`);
    await dialog.getByRole('link', { name: '为其设置任职' }).click();
    await page.waitForURL(/posts\/create/);
  });

  test('viewing as somebody else is announced, does nothing, and has a way out', async () => {
    const page = await panel.windowOf('county', viewport, { dark: viewport === PHONE });
    const worker = await aWorker(page);
    await page.goto(`/accounts/${worker.id}/show`);
    await page.getByRole('button', { name: '以其身份查看' }).click();
    await page.getByLabel(/查看理由/).fill('网格员反映看不到住户');
    await screenshot(page, `${variant}-rights-view-as-ask`);
    await page.getByRole('button', { name: '开始查看' }).click();
    await page.waitForURL(`${panel.url}/`);
    await page.getByText(/漏户/).first().waitFor();
    const banner = page.getByRole('status', { name: '正在以他人身份查看' });
    await banner.getByText(worker.displayName).waitFor();
    await page.waitForLoadState('networkidle');
    await screenshot(page, `${variant}-rights-viewing`);
    await page.goto('/households');
    await banner.waitFor();
    await page.waitForLoadState('networkidle');
    await fits(page);
    // By the view's own token: the grids of the worker's posts, and nothing can be done.
    const { posts } = (
      await ask<Posts>(
        page,
        'query ($id: ID!) { posts(filter: { account: { eq: $id }, current: { eq: true } }) { totalCount } }',
        { id: worker.id },
      )
    ).data;
    expect(await asViewed(page, '{ areas { totalCount } }')).toEqual({ data: { areas: posts } });
    expect(JSON.stringify(await asViewed(page, 'mutation { signOut }'))).toContain('FORBIDDEN');
    await banner.getByRole('button', { name: '退出查看' }).click();
    await page.waitForURL(new RegExp(`/accounts/${worker.id}/show`));
    await page.getByRole('button', { name: '以其身份查看' }).waitFor();
    expect(await banner.count()).toBe(0);
    await page.goto('/auditEvents');
    await page.getByText('结束身份查看').first().waitFor();
  });

  test('posts that run out are on the first page, and are extended there', async () => {
    const page = await panel.windowOf('county', viewport);
    const worker = await aWorker(page);
    await givePostThatEnds(page, worker.id, worker.area.id);
    await page.goto('/');
    const card = page.getByRole('region', { name: '即将到期的任职' });
    await card.getByText(worker.displayName).first().waitFor();
    await card.scrollIntoViewIfNeeded();
    await fits(page);
    await screenshot(page, `${variant}-rights-expiring`);
    await card.getByRole('button', { name: '延长任期' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: '延长任期' }).click();
    await page.getByText('任期已延长').waitFor();
    await page.goto(`/posts?filter=${encodeURIComponent(JSON.stringify({ expiringWithinDays: 30 }))}`);
    await page
      .getByText(/30 天内到期|没有符合条件|王|李/)
      .first()
      .waitFor();
    await screenshot(page, `${variant}-rights-expiring-list`);
  });
});
