import { describe, test } from '@jest/globals';
import { DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** What is seen before anybody has signed in; all other pages: everyPage.ts. */
const panel = usePanel();

describe('the sign-in page and the explorer', () => {
  test.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ] as const)('on a %s', async (variant, viewport) => {
    const page = await panel.open(viewport);
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await page.getByText('易门县').or(page.getByText('八公山区')).first().waitFor();
    await screenshot(page, `${variant}-sign-in`);
    await page.goto('/graphiql');
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
