import { describe, expect, test } from '@jest/globals';
import { ask, DESKTOP, PHONE, screenshot, usePanel, type Panel } from './panel.js';

const panel: Panel = usePanel();

const ROLES = ['GRID_WORKER', 'VILLAGE_SECRETARY', 'TOWNSHIP_OFFICIAL', 'COUNTY_ADMIN', 'PARTNER'] as const;

const PARTNERS = 'three-crows-on-a-gate';
const PARTNERS_OWN = 'four-crows-on-a-gate';

/** The demo has none: the county's admin takes one in. */
async function newPartner(): Promise<string> {
  const page = await panel.windowOf('county');
  const username = 'partner-of-the-tour';
  const { data } = await ask<{ data: { areas: { nodes: { id: string }[] } } }>(
    page,
    '{ areas(first: 1) { nodes { id } } }',
  );
  const areaId = data.areas.nodes[0]!.id;
  const created = await ask<{ data: { createAccount: { id: string } }; errors?: object[] }>(
    page,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }',
    { input: { areaId, username, displayName: '接口合作方', password: PARTNERS } },
  );
  expect(created.errors).toBeUndefined();
  const given = await ask<{ errors?: object[] }>(
    page,
    'mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }',
    { input: { accountId: created.data.createAccount.id, areaId, role: 'PARTNER' } },
  );
  expect(given.errors).toBeUndefined();
  // The password is to be one's own before anything else.
  const first = await panel.windowOf(username, DESKTOP, { password: PARTNERS });
  const changed = await ask<{ errors?: object[] }>(
    first,
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }',
    { input: { current: PARTNERS, next: PARTNERS_OWN } },
  );
  expect(changed.errors).toBeUndefined();
  return username;
}

describe('the tour of the first visit', () => {
  test.each(ROLES)(
    'of a %s, by the keyboard from the first step to the last, and not again',
    async (role) => {
      const username = role === 'PARTNER' ? await newPartner() : panel.people(role)[0];
      const viewport = role === 'GRID_WORKER' ? PHONE : DESKTOP;
      const page = await panel.signIn(username, viewport, {
        tour: true,
        ...(role === 'PARTNER' && { password: PARTNERS_OWN }),
      });
      const popover = page.locator('.driver-popover');
      await popover.waitFor();
      await screenshot(page, `tour-${role}-1`);
      const text = await popover.locator('.driver-popover-progress-text').innerText();
      const total = Number(/共 (\d+) 步/.exec(text)![1]);
      expect(total).toBeGreaterThanOrEqual(4);
      expect(total).toBeLessThanOrEqual(6);
      for (let step = 1; step < total; step++) {
        await page.getByText(`第 ${step} 步，共 ${total} 步`).waitFor();
        await page.keyboard.press('ArrowRight');
        await page.getByText(`第 ${step + 1} 步，共 ${total} 步`).waitFor();
        await screenshot(page, `tour-${role}-${step + 1}`);
      }
      await page.getByRole('button', { name: '知道了' }).click();
      await popover.waitFor({ state: 'detached' });
      if (role !== 'GRID_WORKER' && role !== 'COUNTY_ADMIN') return; // of each of the two first pages once
      await page.reload({ waitUntil: 'networkidle' });
      await page.waitForTimeout(2_000); // longer than the page takes to begin a tour
      expect(await popover.count()).toBe(0);
    },
  );

  test('can be skipped, and taken again from the menu of the account', async () => {
    const page = await panel.signIn('county', DESKTOP, { tour: true });
    const popover = page.locator('.driver-popover');
    await popover.waitFor();
    await page.getByRole('button', { name: '跳过引导' }).click();
    await popover.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '我的账号' }).click();
    await page.getByRole('menuitem', { name: '重看新手引导' }).click();
    await popover.waitFor();
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'detached' });
  });
});
