import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { idle } from './idle.js';
import { ask, DESKTOP, PHONE, screenshot, usePanel } from './panel.js';

/** The war map as the hall uses it, on a desk, on a phone and on the wall. */
const panel = usePanel();
const WALL = { width: 1920, height: 1080 };

const picture = (page: Page) => page.getByRole('img', { name: /作战网格图/ });
const table = (page: Page) => page.getByRole('table', { name: '下级情况，落后在前' });

async function openMap(page: Page, search = '') {
  await page.goto(`/warMap${search}`);
  await picture(page).first().waitFor();
  await idle(page);
}

const noWider = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

interface Place {
  id: string;
  name: string;
  kind: string;
  officialCode: string | null;
}

const areasOf = async (page: Page): Promise<Place[]> => {
  const { data } = await ask<{ data: { areas: { nodes: Place[] } } }>(
    page,
    '{ areas(first: 100, filter: { kind: { in: [COUNTY, TOWNSHIP, VILLAGE] } }) { nodes { id name kind officialCode } } }',
  );
  return data.areas.nodes;
};

/** Outlines that are nobody's: hexagons beside each other, one for each township. */
function hexagons(areas: readonly Place[]): string {
  const features = areas.map(({ officialCode, name }, at) => {
    const [east, north] = [
      116.8 + (at % 3) * 0.052 + (Math.floor(at / 3) % 2) * 0.026,
      32.6 + Math.floor(at / 3) * 0.039,
    ];
    const ring = Array.from({ length: 7 }, (_, corner) => {
      const angle = Math.PI / 6 + (corner % 6) * (Math.PI / 3);
      return [east + 0.03 * Math.cos(angle), north + 0.026 * Math.sin(angle)];
    });
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', properties: { code: officialCode, name }, geometry };
  });
  const stray = { ...features[0], properties: { name: '外县某镇' } };
  return JSON.stringify({ type: 'FeatureCollection', features: [...features, stray] });
}

describe.each([
  ['desktop', DESKTOP, false],
  ['desktop-dark', DESKTOP, true],
  ['phone', PHONE, false],
  ['phone-dark', PHONE, true],
] as const)('the war map, %s', (variant, viewport, dark) => {
  test('shows where it burns, in tiles, rings and days, and nothing sticks out', async () => {
    const page = await panel.windowOf('county', viewport, { dark });
    await openMap(page);
    await page.getByText('未开展网格').first().waitFor();
    await page.getByText(/更新于 \d\d:\d\d:\d\d/).waitFor();
    await screenshot(page, `war-map-tiles-${variant}`);
    await noWider(page, viewport.width);
    await page.getByRole('button', { name: '旭日图' }).click();
    await idle(page);
    await screenshot(page, `war-map-rings-${variant}`);
    await page.getByRole('button', { name: '逐日对比' }).click();
    await page.getByRole('heading', { name: '累计走访率' }).waitFor();
    await idle(page);
    await screenshot(page, `war-map-days-${variant}`);
    await noWider(page, viewport.width);
    const cells = await page.getByRole('table', { name: '逐日明细' }).getByRole('cell').allInnerTexts();
    expect(cells.filter((cell) => /^[1-9]\d*$/.test(cell)).length).toBeGreaterThan(10);
  });
});

describe('going down and up', () => {
  test('by the table’s links, the browser’s back, a link sent to somebody, and by keyboard on the picture', async () => {
    const page = await panel.windowOf('county');
    await openMap(page);
    const worst = table(page).getByRole('link').first();
    const name = await worst.innerText();
    await worst.click();
    await page.waitForURL(/area=/);
    await page.locator('[aria-current="page"]', { hasText: name }).waitFor();
    const address = page.url();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('area='));
    await page.goto(address);
    await page.locator('[aria-current="page"]', { hasText: name }).waitFor();
    await idle(page); // what is read then takes the picture's place, and with it the focus
    await picture(page).focus();
    await page.keyboard.press('Backspace');
    await page.locator('[aria-current="page"]', { hasText: '八公山区' }).waitFor();
    await idle(page);
    await picture(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('status').filter({ hasText: '户，漏' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[aria-current="page"]', { hasText: name }).waitFor();
  });

  test('by a click on a tile', async () => {
    const page = await panel.windowOf('county');
    await openMap(page, '?depth=1');
    const box = (await picture(page).boundingBox())!;
    await page.mouse.click(box.x + box.width / 4, box.y + box.height / 2);
    await page.waitForURL(/area=/);
    await idle(page);
    await screenshot(page, 'war-map-township');
  });

  test('not into what is not one’s own: the county’s link shows a village secretary nothing', async () => {
    const county = await panel.windowOf('county');
    const areas = await areasOf(county);
    const [first] = areas;
    const village = areas.find(({ kind }) => kind === 'VILLAGE');
    const page = await panel.windowOf(`village-${village!.officialCode}`);
    await page.goto(`/warMap?area=${first!.id}`);
    await page.getByText('该区域或专项行动不存在，或不在您的辖区内。').waitFor();
    await openMap(page);
    await screenshot(page, 'war-map-village');
    expect(await table(page).getByRole('link').count()).toBeGreaterThan(1);
  });
});

describe('a visit recorded meanwhile', () => {
  test('moves the picture by itself, and is marked', async () => {
    const page = await panel.windowOf('county');
    await openMap(page);
    const { data } = await ask<{
      data: { responses: { nodes: { id: string }[] }; areas: { nodes: Place[] } };
    }>(
      page,
      '{ responses(first: 1, filter: { status: { eq: OPEN } }) { nodes { id } } areas(first: 1, filter: { kind: { eq: COUNTY } }) { nodes { id } } }',
    );
    const [responseId, areaId] = [data.responses.nodes[0]!.id, data.areas.nodes[0]!.id];
    const missed = await ask<{ data: { missed: { nodes: { household: { id: string } }[] } } }>(
      page,
      `query ($areaId: ID!, $responseId: ID!) { missed(areaId: $areaId, responseId: $responseId, kind: HOUSEHOLD, first: 1) { nodes { household { id } } } }`,
      { areaId, responseId },
    );
    const input = {
      householdId: missed.data.missed.nodes[0]!.household.id,
      responseId,
      outcome: 'MET',
      peopleMet: 1,
    };
    await ask(page, 'mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { id } }', { input });
    await page.getByText(/刚有变化：.+ 第.网格 \+1/).waitFor();
    await screenshot(page, 'war-map-changed');
  });
});

test('a right that ends while the map is open closes it at the next look, untouched', async () => {
  const county = await panel.windowOf('county');
  const village = (await areasOf(county)).find(({ kind }) => kind === 'VILLAGE')!;
  const username = `village-${village.officialCode}`;
  const page = await panel.windowOf(username);
  await openMap(page);
  const { data } = await ask<{ data: { posts: { nodes: { id: string; version: number }[] } } }>(
    county,
    'query ($area: ID!) { posts(filter: { area: { eq: $area }, role: { eq: "VILLAGE_SECRETARY" }, current: { eq: true } }) { nodes { id version } } }',
    { area: village.id },
  );
  for (const input of data.posts.nodes)
    await ask(county, 'mutation ($input: EndPostInput!) { endPost(input: $input) { id } }', { input });
  await picture(page).first().waitFor({ state: 'detached' });
  expect(await table(page).count()).toBe(0);
});

describe('on the wall', () => {
  test.each([
    ['wall', WALL],
    ['wall-small', DESKTOP],
    ['wall-phone', PHONE],
  ] as const)('huge, dark, without controls; Escape leaves it: %s', async (variant, viewport) => {
    const page = await panel.windowOf('county', viewport);
    await openMap(page, '?wall=1');
    const wall = page.getByRole('region', { name: '大屏模式' });
    await wall.getByText('最紧要').waitFor();
    await idle(page);
    await screenshot(page, `war-map-${variant}`);
    const figure = wall.getByRole('definition').first();
    const height = await figure.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(height).toBeGreaterThanOrEqual(viewport === WALL ? 80 : 30);
    await page.keyboard.press('Escape');
    await wall.waitFor({ state: 'detached' });
  });
});

describe('a picture to hand in', () => {
  test('as PNG and PDF, and on paper', async () => {
    const page = await panel.windowOf('county', DESKTOP, { dark: true });
    await openMap(page);
    const save = async (entry: string) => {
      await page.getByRole('button', { name: '导出' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: entry }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const png = await save('图片（PNG）');
    expect(png.name).toMatch(/作战网格图.+\.png$/);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2800, 1980]);
    const pdf = await save('PDF 文件');
    expect(pdf.name).toMatch(/\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(new URL('./screenshots/war-map-export.png', import.meta.url), png.bytes);
    await writeFile(new URL('./screenshots/war-map-export.pdf', import.meta.url), pdf.bytes);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.locator('[data-paper] canvas').waitFor();
    expect(await page.locator('#root').isVisible()).toBe(false);
    await screenshot(page, 'war-map-print');
  });
});

describe('the map', () => {
  test('says what is lacking, takes the outlines after a trial, shows them, and fetches nothing', async () => {
    const page = await panel.windowOf('county');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(panel.url) && /^https?:/.test(request.url())) foreign.push(request.url());
    });
    const townships = (await areasOf(page)).filter(({ kind }) => kind === 'TOWNSHIP');
    await page.goto('/warMap?view=map');
    await page.getByText('还没有区域边界').waitFor();
    await page.getByRole('button', { name: '上传边界' }).first().click();
    const dialog = page.getByRole('dialog');
    const file = {
      name: '边界.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(hexagons(townships)),
    };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByText(`将新增 ${townships.length} 个`).waitFor();
    await dialog.getByText('辖区内没有这个区域').waitFor();
    await screenshot(page, 'war-map-boundaries-trial');
    await dialog.getByRole('button', { name: '正式上传' }).click();
    await dialog.getByText('已写入').waitFor();
    await dialog.getByRole('button', { name: '关闭' }).click();
    await picture(page).waitFor();
    await idle(page);
    await screenshot(page, 'war-map-map');
    expect(foreign).toEqual([]);

    const official = await panel.windowOf(`township-${townships[0]!.officialCode}`, PHONE, { dark: true });
    await official.goto('/warMap?view=map');
    await picture(official).waitFor();
    await idle(official);
    await screenshot(official, 'war-map-map-phone-dark');
    expect(await official.getByRole('button', { name: '上传边界' }).count()).toBe(0);
  });
});
