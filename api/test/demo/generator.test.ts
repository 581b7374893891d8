import { describe, expect, test } from '@jest/globals';
import { sizesWithMean } from '../../src/demo/compositions.js';
import { daysBefore } from '../../src/demo/days.js';
import { makeHousehold, type MadeHousehold } from '../../src/demo/household.js';
import { IdNumbers, PHONE_PREFIX, REGION } from '../../src/demo/identity.js';
import { addressesOf, placeName } from '../../src/demo/address.js';
import { makeAreas } from '../../src/demo/make-areas.js';
import { demoCounties, planCounty, type CountyPlan } from '../../src/demo/plan.js';
import { Ids, Random } from '../../src/demo/random.js';
import { Vault } from '../../src/kernel/crypto/vault.js';
import { birthDateOf, idNumberFault, sexOf } from '../../src/people/id-number.js';

const TODAY = '2026-03-10';
const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
const ageOn = (birthDate: string) => (Date.parse(TODAY) - Date.parse(birthDate)) / 86_400_000 / 365.25;

/** The households of one community, as the load makes them. */
function made(count: number, seed = 'test', county = '530425'): MadeHousehold[] {
  const making = {
    ...{ vault, ids: new Ids(seed, county), idNumbers: new IdNumbers(), sizes: sizesWithMean(2.9) },
    ...{ today: TODAY, createdAt: new Date(`${TODAY}T00:00:00Z`) },
  };
  const random = new Random(`${seed} ${county}`);
  const [village] = planCounty(county).townships[0]!.villages;
  const ground = { id: 'grid', county: 'county', areaPath: '0001/', community: true, clans: ['王', '李'] };
  return addressesOf(random, village!, 1, count).map((address) =>
    makeHousehold(making, random, ground, address),
  );
}

/** Without the sealed bytes, which differ each time. */
const plain = (households: MadeHousehold[]) =>
  JSON.stringify(households, (key, value: unknown) => (key.endsWith('Sealed') ? undefined : value));

const opened = (sealed: unknown): string => vault.open(sealed as Buffer);

describe('the people of a demo', () => {
  const households = made(3_000);
  const people = households.flatMap((household) => household.people);

  test('every ID number is valid, of the region that does not exist, agrees with its holder, and is the only one', () => {
    const numbers = people.flatMap((person) => {
      if (!person.idNumberSealed) return [];
      const number = opened(person.idNumberSealed);
      expect(idNumberFault(number, TODAY)).toBeNull();
      expect(number.startsWith(REGION)).toBe(true);
      expect([birthDateOf(number), sexOf(number)]).toEqual([person.birthDate, person.sex]);
      return [number];
    });
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(people.length * 0.98);
  });

  test('every phone has the prefix that is in nobody’s hands, and is masked beside its sealed bytes', () => {
    const phones = people.filter((person) => person.phoneSealed);
    expect(phones.length).toBeGreaterThan(people.length * 0.5);
    for (const { phone, phoneSealed } of phones) {
      expect(opened(phoneSealed)).toMatch(new RegExp(`^${PHONE_PREFIX}\\d{8}$`));
      expect(phone).toMatch(/^154\*{4}\d{4}$/);
    }
  });

  test('one head a household, spouses of two sexes, children younger and parents older than the head', () => {
    for (const { people } of households) {
      const of = (relation: string) => people.filter((person) => person.relation === relation);
      const [head] = of('HEAD');
      expect(of('HEAD')).toHaveLength(people.length > 0 ? 1 : 0);
      for (const spouse of of('SPOUSE')) expect(spouse.sex).not.toBe(head!.sex);
      for (const child of of('CHILD')) expect(child.birthDate! > head!.birthDate!).toBe(true);
      for (const parent of of('PARENT'))
        expect(ageOn(parent.birthDate!) - ageOn(head!.birthDate!)).toBeGreaterThan(20);
    }
  });

  test('ages are those of a county: children, workers and the old', () => {
    const ages = people.map((person) => ageOn(person.birthDate!));
    const part = (from: number, to: number) =>
      ages.filter((age) => age >= from && age < to).length / ages.length;
    expect(part(0, 15)).toBeGreaterThan(0.1);
    expect(part(0, 15)).toBeLessThan(0.25);
    expect(part(15, 60)).toBeGreaterThan(0.5);
    expect(part(60, 200)).toBeGreaterThan(0.15);
    expect(part(60, 200)).toBeLessThan(0.3);
    expect(Math.max(...ages)).toBeLessThan(100);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
  });

  test('most reside here, and every footing occurs; some households lack people, and a few have more than declared', () => {
    const share = (residence: string) =>
      people.filter((person) => person.residence === residence).length / people.length;
    expect(share('RESIDENT')).toBeGreaterThan(0.6);
    for (const residence of ['AWAY', 'RETURNEE', 'TENANT', 'VISITOR'])
      expect(share(residence)).toBeGreaterThan(0.001);
    const lacking = households.filter(({ household, people }) => people.length < household.declaredSize);
    expect(lacking.length).toBeGreaterThan(households.length * 0.03);
    expect(lacking.length).toBeLessThan(households.length * 0.12);
    expect(households.some(({ household, people }) => people.length > household.declaredSize)).toBe(true);
  });

  test('sizes have the mean that the county has', () => {
    const mean =
      households.reduce((sum, { household }) => sum + household.declaredSize, 0) / households.length;
    expect(mean).toBeGreaterThan(2.9 * 0.975 * 0.96);
    expect(mean).toBeLessThan(2.9 * 0.975 * 1.04);
  });

  test('the same seed gives the same rows, another seed or county others', () => {
    expect(plain(made(50))).toBe(plain(made(50)));
    expect(plain(made(50))).not.toBe(plain(made(50, 'another')));
    const ids = (county: string) => made(50, 'test', county).map(({ household }) => household.id);
    expect(new Set([...ids('530425'), ...ids('140802')]).size).toBe(100);
  });
});

describe('the plan of a demo county', () => {
  const villagesOf = (plan: CountyPlan) => plan.townships.flatMap((township) => township.villages);

  test.each(demoCounties())(
    '%s: 3 to 8 grids a village, its size in households, two thirds visited, unevenly',
    (code) => {
      const plan = planCounty(code);
      const villages = villagesOf(plan);
      const grids = villages.flatMap((village) => village.grids);
      const sum = (of: (grid: (typeof grids)[0]) => number) =>
        grids.reduce((total, grid) => total + of(grid), 0);
      for (const { grids } of villages) expect([3, 4, 5, 6, 7, 8]).toContain(grids.length);
      expect(sum((grid) => grid.households)).toBe(plan.households);
      expect(sum((grid) => grid.households * grid.visited) / plan.households).toBeCloseTo(2 / 3, 2);
      expect(villages.some((village) => village.grids.every((grid) => grid.visited === 0))).toBe(true);
      expect(villages.some((village) => village.grids.every((grid) => grid.visited > 0.9))).toBe(true);
      expect(grids.some((grid) => grid.staffed && grid.visited === 0)).toBe(true);
      expect(grids.filter((grid) => !grid.staffed).length).toBeGreaterThan(0);
      expect(grids.filter((grid) => !grid.staffed).length).toBeLessThan(grids.length * 0.05);
    },
  );

  test('is the same each time, with ids and paths of its own in each county', () => {
    const areas = (code: string) => makeAreas(new Ids('test', code), planCounty(code), 1, TODAY).rows;
    expect(areas('340405')).toEqual(areas('340405'));
    const ids = [...areas('340405'), ...areas('530425')].map((area) => area.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(areas('340405').map((area) => area.areaPath)).size).toBe(areas('340405').length);
  });

  test('an unknown county is refused with those there are', () => {
    expect(() => planCounty('110101')).toThrow(/140802, 340405, 370212, 421102, 530425/);
  });

  test('doors of a grid are each found once, and places have the name people use', () => {
    for (const village of villagesOf(planCounty('530425')).slice(0, 20)) {
      const doors = [1, 2, 3].flatMap((grid) => addressesOf(new Random(String(grid)), village, grid, 150));
      expect(new Set(doors.map(({ address }) => address)).size).toBe(450);
    }
    expect(placeName('绿汁村民委员会')).toBe('绿汁村');
    expect(placeName('淮滨村村委会')).toBe('淮滨村');
    expect(placeName('中心街社区居民委员会')).toBe('中心街社区');
  });
});

test('days are counted back over months and leap years', () => {
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
});
