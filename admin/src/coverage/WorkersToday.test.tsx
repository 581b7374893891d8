import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chinaDay } from '../kernel/chinaDay';
import { answerEach } from '../test/answerEach';
import { renderOnRecord } from '../test/renderPage';
import { WorkersToday } from './WorkersToday';

const grid = (id: string, name: string, missed: number) => ({ area: { id, name }, missed });
const wang = {
  ...{ id: 'a1', name: '王敏', assigned: 2, visitsToday: 3, peopleMetToday: 5, missed: 12 },
  grids: [grid('g1', '第一网格', 12), grid('g2', '第二网格', 0)],
  lastVisitAt: '2026-02-03T01:00:00Z',
};
const li = {
  ...{ id: 'a2', name: '李强', assigned: 0, visitsToday: 0, peopleMetToday: 0, missed: 4 },
  grids: [grid('g3', '第三网格', 4)],
  lastVisitAt: null,
};

const serve = (nodes: object[]) =>
  answerEach({
    WorkersToday: {
      data: {
        workersToday: {
          totalCount: nodes.length,
          nodes,
          pageInfo: { hasNextPage: false, endCursor: null },
        },
      },
    },
  });
const show = () => renderOnRecord('visits', { id: '' }, <WorkersToday areaId="v1" responseId="r1" />);
const filterOf = (name: string) => {
  const href = screen.getByRole('link', { name }).getAttribute('href') ?? '';
  const url = new URL(href, 'http://localhost');
  return { path: url.pathname, ...(JSON.parse(url.searchParams.get('filter') ?? '{}') as object) };
};

describe('what the grid workers have done today', () => {
  it('is asked of the area and the response on the screen', async () => {
    const sent = serve([wang]);
    show();
    await screen.findByText('王敏');
    expect(sent[0]?.variables).toMatchObject({ areaId: 'v1', responseId: 'r1' });
  });

  it('leads from a name to the visits of today, and from a grid to what is left in it', async () => {
    serve([wang, li]);
    show();
    await screen.findByText('王敏');
    const today = chinaDay();
    expect(filterOf('王敏的今日走访')).toEqual({
      ...{ path: '/visits', visitorId: 'a1', visitedFrom: today, visitedTo: today },
    });
    expect(filterOf('第一网格 漏 12 户')).toEqual({
      ...{ path: '/households', areaId: 'g1', visitedIn: { responseId: 'r1', visited: false } },
    });
    expect(filterOf('分派 2 户')).toEqual({ path: '/households', worker: 'a1' });
  });

  it('says where nothing is left, and where nobody has been yet', async () => {
    serve([wang, li]);
    show();
    await screen.findByText('已走完');
    expect(screen.getByText('尚未走访')).toBeTruthy();
  });

  it('says so where there is no worker', async () => {
    serve([]);
    show();
    await screen.findByText('本级还没有网格员。');
  });
});
