import { describe, expect, test } from '@jest/globals';
import { sealAudit } from '../../src/kernel/audit/seal-audit.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, UPDATE_HOUSEHOLD } from '../register.js';
import { makeWorld, type Actor, type Place } from '../world.js';

const app = useApp();

const CREATE = /* GraphQL */ `
  mutation ($input: CreateAreaInput!) {
    createArea(input: $input) {
      id
    }
  }
`;

const EVENTS = /* GraphQL */ `
  query ($filter: AuditEventFilter) {
    auditEvents(filter: $filter) {
      nodes {
        id
        action
        subject
        subjectId
        accountName
        postTitle
        placeName
        before
        after
        requestId
        sealed
        area {
          id
          name
        }
      }
      totalCount
    }
  }
`;

const EVENT = /* GraphQL */ `
  query ($id: ID!) {
    auditEvent(id: $id) {
      action
    }
  }
`;

interface Event {
  id: string;
  subjectId: string;
  sealed: boolean;
  area: { id: string; name: string } | null;
  after: Record<string, unknown>;
}

const createGrid = async (actor: Actor, village: Place, name: string): Promise<string> => {
  const input = { parentId: village.id, kind: 'GRID', name };
  const { createArea } = await as(app, actor).run<{ createArea: { id: string } }>(CREATE, { input });
  return createArea.id;
};

const eventsOf = async (actor: Actor, filter: object = {}) => {
  const { auditEvents } = await as(app, actor).run<{ auditEvents: { nodes: Event[]; totalCount: number } }>(
    EVENTS,
    { filter },
  );
  expect(auditEvents.totalCount).toBe(auditEvents.nodes.length);
  return auditEvents.nodes;
};

describe('auditEvents', () => {
  test('nobody reads the audit trail without signing in (UNAUTHENTICATED)', async () => {
    const { extensions } = await as(app, null).refused(EVENTS);
    expect(extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a worker reads none, not even of the own grid and of what they did', async () => {
    const { village, secretary, worker, partner, nobody } = await makeWorld(app);
    await createGrid(secretary, village, '新网格');
    for (const actor of [worker, partner, nobody]) expect(await eventsOf(actor)).toEqual([]);
  });

  test('a secretary reads those of the own village, by list, id and filter, and the neighbour does not', async () => {
    const { village, neighbourVillage, admin, secretary, neighbour } = await makeWorld(app);
    const grid = await createGrid(admin, village, '新网格');
    await createGrid(admin, neighbourVillage, '新网格');
    const [event, ...more] = await eventsOf(secretary);
    expect(event).toMatchObject({ subjectId: grid });
    expect(more).toEqual([]);
    const filters = [
      { subjectId: { eq: grid } },
      { area: { under: village.id } },
      { area: { eq: event!.area!.id } },
    ];
    for (const filter of filters) {
      expect(await eventsOf(secretary, filter)).toHaveLength(1);
      expect(await eventsOf(neighbour, filter)).toEqual([]);
    }
    expect(await as(app, secretary).run(EVENT, { id: event!.id })).toEqual({
      auditEvent: { action: 'createArea' },
    });
    expect(await as(app, neighbour).run(EVENT, { id: event!.id })).toEqual({ auditEvent: null });
  });

  test('the township, the county and the inspector read those below them; another township does not', async () => {
    const { village, secretary, official, otherOfficial, admin, inspector } = await makeWorld(app);
    await createGrid(secretary, village, '新网格');
    for (const actor of [official, admin, inspector]) expect(await eventsOf(actor)).toHaveLength(1);
    expect(await eventsOf(otherOfficial)).toEqual([]);
  });

  test('an event says who, in which post, what, where and what became of it', async () => {
    const { county, village, secretary } = await makeWorld(app);
    const grid = await createGrid(secretary, village, '新网格');
    expect(await eventsOf(secretary)).toEqual([
      {
        id: expect.any(String),
        action: 'createArea',
        subject: 'Area',
        subjectId: grid,
        accountName: 'VILLAGE_SECRETARY',
        postTitle: 'VILLAGE_SECRETARY',
        placeName: `${county.name} 东乡 甲村 新网格`,
        before: null,
        after: expect.objectContaining({ name: '新网格', kind: 'GRID' }),
        requestId: expect.any(String),
        sealed: false,
        area: { id: grid, name: '新网格' },
      },
    ]);
  });

  test('a list is told as a list, before and after', async () => {
    const { grid, secretary } = await makeWorld(app);
    const { id } = await addHousehold(app, secretary, grid, { tags: ['RENTED', 'INFANT'] });
    await as(app, secretary).run(UPDATE_HOUSEHOLD, { input: { id, version: 1, tags: [] } });
    const [updated, created] = await eventsOf(secretary, { subjectId: { eq: id } });
    expect(created?.after['tags']).toEqual(['INFANT', 'RENTED']);
    expect(updated).toMatchObject({ before: { tags: ['INFANT', 'RENTED'] }, after: { tags: [] } });
  });

  test('the trail is filtered by account, action, subject and time', async () => {
    const { village, secretary, admin } = await makeWorld(app);
    await createGrid(admin, village, '甲');
    const by = await createGrid(secretary, village, '乙');
    const found = async (filter: object) => (await eventsOf(admin, filter)).map(({ subjectId }) => subjectId);
    expect(await found({ account: { eq: secretary.accountId } })).toEqual([by]);
    expect(await found({ account: { in: [] } })).toEqual([]);
    expect(await found({ action: { eq: 'createArea' }, subject: { eq: 'Area' } })).toHaveLength(2);
    expect(await found({ action: { eq: 'closeArea' } })).toEqual([]);
    expect(await found({ at: { gte: '2026-01-01T00:00:00Z' } })).toHaveLength(2);
    expect(await found({ at: { lt: '2026-01-01T00:00:00Z' } })).toEqual([]);
  });

  test('an event is shown as sealed once the job has run, to whoever may read it', async () => {
    const { village, secretary } = await makeWorld(app);
    await createGrid(secretary, village, '新网格');
    await sealAudit(app.kernel);
    expect(await eventsOf(secretary)).toMatchObject([{ sealed: true }]);
  });

  test('a list of the trail, with areas and seals, is one statement', async () => {
    const { village, secretary } = await makeWorld(app);
    for (const name of ['甲', '乙', '丙']) await createGrid(secretary, village, name);
    await eventsOf(secretary); // the session is seen, and may note that
    app.statements.length = 0;
    await eventsOf(secretary);
    expect(app.statements.filter((text) => text.includes('audit_event'))).toHaveLength(1);
  });
});
