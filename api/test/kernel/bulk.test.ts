import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { v7 } from 'uuid';
import { Area } from '../../src/areas/area.entity.js';
import { Bulk } from '../../src/kernel/db/bulk.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { pathEnd } from '../../src/kernel/policy/path.js';
import { Household, HouseholdTag } from '../../src/people/household.entity.js';
import { useApp } from '../app.js';
import { makeWorld, type Place } from '../world.js';

const app = useApp();

/** What somebody with a post there may reach. */
const envelope = ({ areaPath }: Place) => ({
  ...{
    from: areaPath,
    to: pathEnd(areaPath),
    countyFrom: areaPath,
    countyTo: pathEnd(areaPath),
    account: '',
  },
});
const household = ({ id, county, areaPath }: Place, facts: object = {}) => ({
  ...{
    id: v7(),
    county,
    areaPath,
    area: id,
    address: '一组1号',
    building: null,
    door: null,
    declaredSize: 1,
  },
  ...{ phone: null, phoneSealed: null, tags: [] as HouseholdTag[], createdAt: new Date() },
  ...facts,
});
const read = (id: string) =>
  within(app.kernel.db, everything('a look for a test'), async (db) => {
    const { rows } = await sql<Record<string, unknown>>`select * from household where id = ${id}`.execute(db);
    return rows[0];
  });

describe('Bulk', () => {
  test('rows outside the scope are refused, and those inside it with them', async () => {
    const { grid, otherGrid } = await makeWorld(app);
    const [inside, outside] = [household(grid), household(otherGrid)];
    const written = Bulk.within(app.kernel, envelope(grid), (bulk) =>
      bulk.insert(Household, [inside, outside]),
    );
    await expect(written).rejects.toThrow('row-level security');
    expect(await read(inside.id)).toBeUndefined();
  });

  test('what fails later takes back what was poured', async () => {
    const { grid } = await makeWorld(app);
    const row = household(grid);
    const written = Bulk.within(app.kernel, envelope(grid), async (bulk) => {
      await bulk.insert(Household, [row]);
      throw new Error('stopped');
    });
    await expect(written).rejects.toThrow('stopped');
    expect(await read(row.id)).toBeUndefined();
  });

  test('every value arrives as it was given: text with what COPY reserves, bytes, arrays, nothing', async () => {
    const { grid } = await makeWorld(app);
    const address = 'tab\there, line\nhere,\r back\\slash, \\N, "quotes" {braces}, 中文';
    const facts = {
      address,
      phoneSealed: Buffer.from([0, 92, 255]),
      tags: [HouseholdTag.INFANT, HouseholdTag.RENTED],
    };
    const rows = [household(grid, facts), household(grid)];
    await Bulk.within(app.kernel, envelope(grid), (bulk) => bulk.insert(Household, rows));
    expect(await read(rows[0]!.id)).toMatchObject({
      ...{
        address,
        phone_sealed: facts.phoneSealed,
        tags: facts.tags,
        building: null,
        created_at: rows[0]!.createdAt,
      },
    });
    expect(await read(rows[1]!.id)).toMatchObject({ tags: [], phone_sealed: null });
  });

  test('JSON arrives as JSON', async () => {
    const { village, county } = await makeWorld(app);
    const lineage = [{ id: county.id, kind: county.kind, name: 'a "b" \\ c' }];
    const id = v7();
    const area = {
      ...{
        id,
        county: county.id,
        areaPath: `${village.areaPath}zzzz/`,
        kind: 'GRID',
        name: '网格',
        parent: village.id,
      },
      ...{ officialCode: null, lineage, validFrom: '2026-01-01' },
    };
    await Bulk.within(app.kernel, envelope(county), (bulk) => bulk.insert(Area, [area as never]));
    const [found] = await within(app.kernel.db, everything('a look for a test'), async (db) => {
      return (await sql<{ lineage: unknown }>`select lineage from area where id = ${id}`.execute(db)).rows;
    });
    expect(found!.lineage).toEqual(lineage);
  });
});
