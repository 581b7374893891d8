import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { idle } from './idle.js';
import { ask, screenshot } from './panel.js';

export const NOUNS = [
  ...['areas', 'households', 'people', 'visits', 'responses', 'accounts', 'posts', 'exports'],
  ...['imports', 'roles', 'bindings', 'organisations', 'jointZones'],
  'auditEvents',
];

/** To another page of the panel, as its own links lead there: without loading the panel again. */
export async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((url) => {
    history.pushState({}, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${route}`);
  await idle(page);
}

/** The first record of each noun that the viewer may read. */
export async function firstOfEach(page: Page): Promise<First> {
  const { data } = await ask<{ data: Record<string, { nodes: { id: string }[] } | null> }>(
    page,
    `{ ${NOUNS.map((noun) => `${noun}(first: 1) { nodes { id } }`).join(' ')} }`,
  );
  return Object.fromEntries(
    NOUNS.flatMap((noun) => (data[noun]?.nodes[0] ? [[noun, data[noun].nodes[0].id]] : [])),
  );
}

export type First = Record<string, string>;

/** The id of the county that the viewer looks at. */
export async function countyOf(page: Page): Promise<string> {
  const { data } = await ask<{ data: { areas: { nodes: { id: string }[] } } }>(
    page,
    '{ areas(filter: { kind: { eq: COUNTY } }) { nodes { id } } }',
  );
  return data.areas.nodes[0]!.id;
}

/** Nothing stands beside the screen. */
export const fits = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  );

/** A picture of a page that fits. */
export async function shot(page: Page, name: string): Promise<void> {
  await fits(page);
  await screenshot(page, name);
}

/**
 * Chooses by typing, as a person does who has seen what stands there: a value that comes only then takes the place
 * of what is typed.
 */
export async function choose(
  form: Page | Locator,
  label: string | RegExp,
  text: string,
  option: string | RegExp = text,
): Promise<void> {
  const page = 'page' in form ? form.page() : form;
  await idle(page);
  await form.getByRole('combobox', { name: label }).first().fill(text);
  await page.getByRole('option', { name: option }).first().click();
}
