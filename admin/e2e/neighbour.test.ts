import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, DESKTOP, PHONE, usePanel } from './panel.js';

const panel = usePanel();

interface Target {
  id: string;
  address: string;
  village: { id: string; code: string };
  person: { id: string; name: string };
}
/** A household of the second village, and the first village's secretary who looks for it. */
let secretary: string;
let target: Target;

const FIND_TARGET = /* GraphQL */ `
  {
    areas(filter: { kind: { eq: VILLAGE } }, first: 2) {
      nodes {
        id
        officialCode
      }
    }
  }
`;
const FIRST_HOUSEHOLD = /* GraphQL */ `
  query ($village: ID!) {
    households(filter: { area: { under: $village } }, first: 1) {
      nodes {
        id
        address
        people(first: 1) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
`;

beforeAll(async () => {
  const county = await panel.windowOf('county');
  const { data } = await ask<{ data: { areas: { nodes: { id: string; officialCode: string }[] } } }>(
    county,
    FIND_TARGET,
  );
  const [own, other] = data.areas.nodes;
  secretary = `village-${own!.officialCode}`;
  const found = await ask<{
    data: {
      households: {
        nodes: { id: string; address: string; people: { nodes: { id: string; name: string }[] } }[];
      };
    };
  }>(county, FIRST_HOUSEHOLD, { village: other!.id });
  const [household] = found.data.households.nodes;
  const [person] = household!.people.nodes;
  target = {
    id: household!.id,
    address: household!.address,
    village: { id: other!.id, code: other!.officialCode },
    person: person!,
  };
});

const isNowhere = async (page: Page) => {
  const text = await page.locator('body').innerText();
  expect(text).not.toContain(target.address);
  expect(text).not.toContain(target.person.name);
};

describe("a neighbour village's household, looked for by the secretary of the next village", () => {
  test.each([
    ['on a desktop', DESKTOP],
    ['on a phone', PHONE],
  ])(
    'is not in any list, search or filter of the panel, nor at its own address, %s',
    async (_name, viewport) => {
      const page = await panel.windowOf(secretary, viewport);
      for (const path of [
        '/households',
        `/households?filter=${encodeURIComponent(JSON.stringify({ address: target.address }))}`,
        `/households?filter=${encodeURIComponent(JSON.stringify({ areaId: target.village.id }))}`,
        `/people?filter=${encodeURIComponent(JSON.stringify({ name: target.person.name }))}`,
        '/visits',
        '/areas',
      ]) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await isNowhere(page);
      }
      for (const path of [
        `/households/${target.id}/show`,
        `/people/${target.person.id}/show`,
        `/households/${target.id}`,
      ]) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await isNowhere(page);
      }
    },
  );

  test('is not in any answer of the API: by id, search, filter, relation or count', async () => {
    const page = await panel.windowOf(secretary);
    const answer = await ask<{ data: Record<string, unknown> }>(
      page,
      /* GraphQL */ `
        query ($id: ID!, $person: ID!, $village: ID!, $address: String!, $name: String!) {
          household(id: $id) {
            id
          }
          person(id: $person) {
            id
          }
          area(id: $village) {
            id
          }
          node(id: $id) {
            id
          }
          byFilter: households(filter: { area: { under: $village } }) {
            totalCount
          }
          byAddress: households(filter: { address: { contains: $address }, area: { under: $village } }) {
            totalCount
          }
          byRelation: people(filter: { household: { eq: $id } }) {
            totalCount
          }
          bySearch: people(filter: { name: { eq: $name }, household: { eq: $id } }) {
            totalCount
          }
          visits(filter: { household: { eq: $id } }) {
            totalCount
          }
        }
      `,
      {
        id: target.id,
        person: target.person.id,
        village: target.village.id,
        address: target.address,
        name: target.person.name,
      },
    );
    const none = { totalCount: 0 };
    expect(answer).toEqual({
      data: {
        ...{ household: null, person: null, area: null, node: null },
        ...{ byFilter: none, byAddress: none, byRelation: none, bySearch: none, visits: none },
      },
    });
  });
});
