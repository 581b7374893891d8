import { expect } from '@jest/globals';
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { idle } from './idle.js';
import { screenshot } from './panel.js';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast'] };

export interface Violation {
  where: string;
  rule: string;
  nodes: string[];
}

/**
 * What axe finds on the page as it stands, in the light and in the dark; a theme changes colours, and nothing else.
 * @param picture leaves a screenshot of each under this name
 * @param within a selector: only what is in there
 */
export async function violations(
  page: Page,
  where: string,
  { picture, within }: { picture?: string; within?: string } = {},
): Promise<Violation[]> {
  const look = async (theme: string, rules: RunOptions['runOnly']): Promise<Violation[]> => {
    await idle(page);
    if (picture) await screenshot(page, theme === 'dark' ? `${picture}-dark` : picture);
    return (await found(page, rules, within)).map((each) => ({ where: `${where}, ${theme}`, ...each }));
  };
  const light = await look('light', ALL);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look('dark', COLOURS);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}

/** Nothing beside the screen, and nothing that axe finds, as the page stands. */
export async function expectReadable(page: Page): Promise<void> {
  await idle(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  expect(await found(page, ALL)).toEqual([]);
}

/** The library goes into each page once, and only what is wrong comes back out of it. */
async function found(
  page: Page,
  runOnly: RunOptions['runOnly'],
  within = 'html',
): Promise<Omit<Violation, 'where'>[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, options]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(selector, options);
      return violations.map(({ id, nodes }) => ({
        rule: id,
        nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
      }));
    },
    [within, { runOnly, resultTypes: ['violations'] } satisfies RunOptions] as const,
  );
}
