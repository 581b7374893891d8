import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answerEach } from '../test/answerEach';
import { failure } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import { AssignHouseholdButton } from './AssignHouseholdButton';
import { candidates } from './assignable';
// Fetched when it is first opened; here it is at hand, as in test/renderPage.
import './AssignHouseholdsDialog';

const household = (id: string, areaId = 'g1') => ({
  ...{ id, version: 3, viewerCan: ['assignHouseholds'], address: `一组${id}号` },
  area: {
    id: areaId,
    kind: 'GRID',
    name: '第一网格',
    lineage: [{ id: 'v1', kind: 'VILLAGE', name: '甲村' }],
  },
});
const post = (id: string, accountName: string, status: 'ACTIVE' | 'DISABLED' = 'ACTIVE') => ({
  id: `p${id}`,
  accountName,
  account: { id, status },
});

describe('who can be sent to doors', () => {
  it('is who has a post at the grid or at the village above, and for several doors who has one for each', () => {
    const posts = {
      g1: [post('a1', '王敏'), post('a2', '李强', 'DISABLED')],
      g2: [post('a3', '赵丽')],
      v1: [post('a4', '钱进')],
    };
    const names = (...doors: ReturnType<typeof household>[]) =>
      candidates(doors, posts as never).map(({ name }) => name);
    expect(names(household('1'))).toEqual(['王敏', '钱进']);
    expect(names(household('1'), household('2', 'g2'))).toEqual(['钱进']);
  });

  it('is nobody whose account the viewer may not open', () => {
    const posts = { g1: [{ id: 'p1', accountName: '王敏', account: null }] };
    expect(candidates([household('1')], posts)).toEqual([]);
  });
});

const serve = (answer: object) =>
  answerEach({
    WorkersOfArea: ({ areaId }) => ({
      data: { posts: { nodes: areaId === 'g1' ? [post('a1', '王敏'), post('a2', '李强')] : [] } },
    }),
    AssignHouseholds: answer,
  });

async function assign(answer: object) {
  const sent = serve(answer);
  renderOnRecord('households', household('1'), <AssignHouseholdButton />);
  await userEvent.click(screen.getByRole('button', { name: '分派给网格员' }));
  await userEvent.click(await screen.findByRole('radio', { name: '李强' }));
  const [, submit] = screen.getAllByRole('button', { name: '分派给网格员', hidden: true });
  await userEvent.click(submit!);
  return sent;
}

describe('assigning', () => {
  it('sends the household as it was read, and says how many were assigned', async () => {
    const sent = await assign({ data: { done: { assigned: 1, unchanged: 0 } } });
    await screen.findByText('已分派 1 户');
    expect(sent.find(({ operation }) => operation === 'AssignHouseholds')?.variables).toEqual({
      input: { households: [{ id: '1', version: 3 }], accountId: 'a2' },
    });
  });

  it('names the household that stands in the way, where somebody has changed it too', async () => {
    const fields = { 'households.0': '该记录已被他人修改' };
    await assign(failure('CONFLICT', '全部未办理', { fields }));
    await waitFor(() => expect(screen.getByText('一组1号：该记录已被他人修改')).toBeTruthy());
  });

  it('is not offered where it would not succeed', () => {
    renderOnRecord('households', { ...household('1'), viewerCan: [] }, <AssignHouseholdButton />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
