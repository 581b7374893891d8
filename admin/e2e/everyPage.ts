import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations, type Violation } from './axe.js';
import { firstOfEach, go, NOUNS, type First } from './pages.js';
import { ask, usePanel, type PHONE } from './panel.js';
import { foreignWords } from './words.js';

const CREATES = [
  ...['households', 'people', 'imports', 'responses', 'accounts', 'posts', 'roles'],
  ...['bindings', 'organisations', 'jointZones'],
];
const EDITS = ['households', 'people', 'responses', 'accounts', 'roles', 'organisations', 'jointZones'];
const PLACES = [
  'notices',
  ...['', '?view=rings', '?view=map', '?view=days', '?wall=1'].map((search) => `warMap${search}`),
  'permissions',
  'security',
  'nowhere',
];

/** The panel's pages by kind; `?panel` is the figures, for those too whose home is today's page. */
const PAGES = {
  lists: () => ['?panel', ...NOUNS.map((noun) => `${noun}?perPage=5`)], // a row is like the next
  records: (first: First) => Object.entries(first).map(([noun, id]) => `${noun}/${id}/show`),
  forms: (first: First) => [
    ...EDITS.map((noun) => `${noun}/${first[noun]}`),
    ...CREATES.map((noun) => `${noun}/create`),
  ],
  others: () => PLACES,
};

interface Ids {
  nodes: { id: string }[];
}
interface Places {
  data: { county: Ids; villages: Ids; accounts: Ids; shareable: { subject: string; action: string }[] };
}

/** What the demo has none of, so that there is one to look at; asked again, they are the same. */
async function fill(page: Page): Promise<void> {
  const { data } = await ask<Places>(
    page,
    `{
      county: areas(filter: { kind: { eq: COUNTY } }) { nodes { id } }
      villages: areas(filter: { kind: { eq: VILLAGE }, status: { eq: ACTIVE } }, first: 2) { nodes { id } }
      accounts(filter: { status: { eq: ACTIVE } }, first: 1) { nodes { id } }
      shareable { subject action }
    }`,
  );
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const { errors } = await ask<{ errors?: object[] }>(
    page,
    `mutation ($export: CreateExportInput!, $organisation: CreateOrganisationInput!, $zone: CreateJointZoneInput!) {
      createExport(input: $export) { id }
      createOrganisation(input: $organisation) { id }
      createJointZone(input: $zone) { id }
    }`,
    {
      export: {
        query:
          'query ($first: Int, $after: String) { areas(first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }',
        variables: {},
        columns: [{ path: 'name', title: '名称' }],
        reason: '查看页面',
      },
      organisation: {
        id: '01900000-0000-7000-8000-000000000001',
        areaId: data.county.nodes[0]!.id,
        kind: 'COMMITTEE',
        name: '县委',
      },
      zone: {
        id: '01900000-0000-7000-8000-000000000002',
        areaIds: data.villages.nodes.map(({ id }) => id),
        leadId: data.accounts.nodes[0]!.id,
        name: '两村联防',
        shares: data.shareable.slice(0, 1),
        endsOn: inAMonth,
      },
    },
  );
  expect(errors).toBeUndefined();
}

/**
 * WCAG 2.2 AA as far as a machine can tell, on every page of these kinds, in both themes; a picture of each. One size a file, so that
 * they run side by side. Dialogs: dialogs.test.ts; today's page: today.test.ts.
 */
export function everyPage(
  size: string,
  viewport: typeof PHONE,
  kinds: readonly (keyof typeof PAGES)[],
): void {
  const panel = usePanel();
  test.each(kinds)(`%s, on a ${size}`, async (kind) => {
    const page = await panel.windowOf('county', viewport);
    await fill(page);
    await page.goto('/?panel');
    await page.getByRole('navigation').first().waitFor();
    const found: Violation[] = [];
    const routes = PAGES[kind](await firstOfEach(page));
    expect(routes.length).toBeGreaterThan(3);
    for (const route of routes) {
      await go(page, route);
      const name = route
        .replace('?panel', 'dashboard')
        .replace(/\?perPage.*/, '')
        .replace(/\/[\da-f-]{36}/, '');
      const picture = `${size}-${name.replace(/\W+/g, '-')}`;
      found.push(...(await violations(page, route, { picture })));
      expect({ route, ...(await shape(page)), foreign: await foreignWords(page) }).toEqual({
        route,
        empty: false,
        tooWide: false,
        foreign: [],
      });
    }
    expect(found).toEqual([]);
  });
}

const shape = (page: Page) =>
  page.evaluate(() => ({
    empty: (document.querySelector('main')?.innerText.length ?? 0) <= 10,
    tooWide: document.documentElement.scrollWidth > innerWidth,
  }));
