import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetViewer, rememberViewer, type Viewer } from '../kernel/session/viewer';
import { answerEach } from '../test/answerEach';
import { renderOnRecord } from '../test/renderPage';
import Dashboard from './Dashboard';

const village = { id: 'v1', kind: 'VILLAGE', name: '中心社区' };
const grid = { id: 'g1', kind: 'GRID', name: '第一网格', viewerCan: ['grantPost'], lineage: [village] };
const response = { id: 'r1', name: '流感防控', phase: '全面摸排', status: 'OPEN' };
const household = {
  id: 'h1',
  viewerCan: ['recordVisit', 'createPerson'],
  address: '环城路1号',
  declaredSize: 3,
  registeredSize: 2,
};
const figures = {
  area: { ...village, lineage: [] },
  townships: { total: 0, active: 0 },
  villages: { total: 1, active: 1 },
  grids: { total: 1, active: 1 },
  households: 10,
  visited: 9,
  met: 8,
  peopleDeclared: 30,
  peopleRegistered: 29,
  peopleMet: 20,
  lastActivityAt: '2026-02-03T01:00:00Z',
  children: [
    { area: grid, households: 10, visited: 9, met: 8, peopleDeclared: 30, peopleRegistered: 29, ratio: 0.9 },
  ],
};

const done = { households: 10, visited: 10, peopleDeclared: 30, peopleRegistered: 30 };

function serve(changes: Partial<typeof figures> = {}, { withoutWorker = 0, people = 1 } = {}) {
  const item = { id: 'x', missing: 1, area: grid };
  return answerEach({
    Responses: { data: { list: { totalCount: 1, nodes: [response] } } },
    Response: { data: { one: response } },
    Coverage: { data: { coverage: { ...figures, ...changes } } },
    MissedCounts: {
      data: {
        withoutWorker: { totalCount: withoutWorker },
        unbound: { totalCount: 0 },
        people: { totalCount: people },
      },
    },
    Missed: ({ kind }) => ({
      data: {
        missed: {
          nodes: [{ ...item, kind, household: kind === 'GRID_WITHOUT_WORKER' ? null : household }],
          pageInfo: { hasNextPage: false, endCursor: null },
        },
      },
    }),
    RecordVisit: { data: { done: { id: 'w1' } } },
  });
}

const viewer = {
  account: { id: 'a1' },
  posts: [{ id: 'p1', role: 'VILLAGE_SECRETARY', area: village }],
  permissions: [['read', 'Post']],
} as Viewer;

const show = () => renderOnRecord('visits', { id: '' }, <Dashboard />);

beforeEach(() => {
  forgetViewer();
  rememberViewer(viewer);
});

describe('the dashboard', () => {
  it('shows the viewer’s own area, its figures, and a bar with numbers for each area below', async () => {
    const sent = serve();
    show();
    const bar = await screen.findByRole('meter', { name: '第一网格：走访 9，共 10' });
    expect(bar.getAttribute('aria-valuenow')).toBe('9');
    expect(sent.find(({ operation }) => operation === 'Coverage')?.variables).toEqual({
      areaId: 'v1',
      responseId: 'r1',
    });
    const link = screen.getByRole('link', { name: '第一网格' });
    expect(link.getAttribute('href')).toBe('/?area=g1&response=r1');
  });

  it('opens the first list that has something, and has none of kinds that do not exist below', async () => {
    serve();
    show();
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['漏网格0', '网格缺人0', '漏户1', '漏人1 户']);
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('漏户');
  });

  it('has no list of grids without worker for somebody who may not read posts', async () => {
    serve();
    rememberViewer({ ...viewer, permissions: [['read', 'Household']] });
    show();
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['漏网格0', '漏户1', '漏人1 户']);
  });

  it('reads figures and list again at once when a visit is recorded from the row', async () => {
    const sent = serve();
    show();
    const row = (await screen.findByRole('link', { name: '环城路1号' })).closest('li');
    if (!row) throw new Error('no row');
    const asked = () => sent.filter(({ operation }) => ['Coverage', 'Missed'].includes(operation)).length;
    await userEvent.click(within(row).getByRole('button', { name: '登记走访' }));
    await userEvent.click(await screen.findByRole('button', { name: '见到人' }));
    const before = asked();
    await userEvent.click(screen.getByRole('button', { name: '登记走访' }));
    await screen.findByText('已登记走访');
    await waitFor(() => expect(asked()).toBe(before + 2));
  });

  it('leads from people missed to the form that registers one', async () => {
    serve({ visited: 10 });
    show();
    const button = await screen.findByRole('link', { name: '登记人员' });
    expect(button.getAttribute('href')).toBe('/people/create');
    expect(screen.getByText(/已登记 2 人，申报 3 人，漏 1 人/)).toBeTruthy();
  });

  it('leads from a grid without worker to a post at that grid', async () => {
    serve({}, { withoutWorker: 1 });
    show();
    const href = (await screen.findByRole('link', { name: '设网格员' })).getAttribute('href') ?? '';
    const source = new URL(href, 'http://localhost').searchParams.get('source');
    expect(JSON.parse(source ?? '')).toEqual({ areaId: 'g1', role: 'GRID_WORKER' });
  });

  it('celebrates when nothing is missed', async () => {
    serve(done, { people: 0 });
    show();
    await screen.findByText('本级四不漏：暂无遗漏');
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('does not celebrate where no household is on the books', async () => {
    serve({ households: 0, visited: 0 }, { people: 0 });
    show();
    await screen.findByText('本级还没有住户');
  });

  it('offers no visit in a response that is over', async () => {
    serve();
    renderOnRecord('visits', { id: '' }, <Dashboard />, '/?response=r0');
    await screen.findByRole('link', { name: '环城路1号' });
    expect(screen.queryByRole('button', { name: '登记走访' })).toBeNull();
  });

  it('says so where the area is not the viewer’s', async () => {
    serve();
    answerEach({
      Responses: { data: { list: { totalCount: 1, nodes: [response] } } },
      Coverage: { data: { coverage: null } },
      MissedCounts: {
        data: {
          withoutWorker: { totalCount: 0 },
          unbound: { totalCount: 0 },
          people: { totalCount: 0 },
        },
      },
    });
    show();
    await screen.findByText(/不在您的辖区内/);
  });
});
