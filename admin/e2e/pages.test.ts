import { describe, expect, test } from '@jest/globals';
import { DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** Every page at both sizes and in both themes: it shows something, nothing is wrong in it, and nothing sticks out. */
const panel = usePanel();

const PAGES = [
  '',
  'areas',
  'households',
  'people',
  'visits',
  'responses',
  'accounts',
  'posts',
  'auditEvents',
];
const CREATE = ['households/create', 'people/create', 'responses/create', 'accounts/create', 'posts/create'];

const VARIANTS = [
  ['phone', PHONE, false],
  ['phone-dark', PHONE, true],
  ['desktop', DESKTOP, false],
  ['desktop-dark', DESKTOP, true],
] as const;

describe.each(VARIANTS)('as county admin, %s', (variant, viewport, dark) => {
  test('every list, every form and the first record of each list', async () => {
    const page = await panel.signIn('county', viewport, { dark });
    for (const path of [...PAGES, ...CREATE]) {
      await page.goto(`${panel.url}/${path}`);
      await page.waitForLoadState('networkidle');
      const name = path.replace('/', '-') || 'dashboard';
      await screenshot(page, `${variant}-${name}`);
      expect({ path, text: (await page.getByRole('main').innerText()).length > 10 }).toEqual({
        path,
        text: true,
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, tooWide: width > viewport.width }).toEqual({ path, tooWide: false });
    }
  });
});

describe('the sign-in page and the explorer', () => {
  test.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ] as const)('on a %s', async (variant, viewport) => {
    const page = await panel.open(viewport);
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await page.getByText('易门县').or(page.getByText('八公山区')).first().waitFor();
    await screenshot(page, `${variant}-sign-in`);
    await page.goto(`${panel.url}/graphiql`);
    await page
      .getByText('GraphiQL')
      .or(page.getByRole('button', { name: /execute/i }))
      .first()
      .waitFor();
    await screenshot(page, `${variant}-graphiql`);
  });

  test('in English, too', async () => {
    const page = await panel.open();
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('button', { name: /sign in/i }).waitFor();
    await screenshot(page, 'desktop-sign-in-en');
  });
});
