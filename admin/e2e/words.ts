import type { Page } from 'playwright-core';

/** What the API and its developers call things may stand on a Chinese page; nothing else of Latin letters alone. */
const NAMES = /^(EN|API|GraphQL|Excel|PNG|PDF|Ctrl K|⌘K|TOTP|GeoJSON)$/;

/** Headings, names of columns and fields, and buttons that a page in Chinese has in another language: a word was forgotten. */
export const foreignWords = async (page: Page): Promise<string[]> => {
  const said = await page
    .locator('h1, h2, h3, th, dt, label, button, [role=tab], [role=menuitem], legend')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).innerText?.trim() ?? ''));
  return [...new Set(said)].filter((words) => /^[a-z][a-z .'’-]*$/i.test(words) && !NAMES.test(words));
};
