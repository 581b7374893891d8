import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetViewer, rememberViewer, type Viewer } from '../kernel/session/viewer';
import { answerEach } from '../test/answerEach';
import { answerWith, failure } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import { AreaTreeNode } from './AreaTreeNode';
import { AreaLineage } from './AreaLineage';
import { CloseAreaButton } from './CloseAreaButton';
import { CreateAreaButton } from './CreateAreaButton';
import { topOf } from './useTopAreas';

const area = (id: string, kind: string, childCount: number) => ({
  id,
  kind,
  name: id,
  version: 1,
  status: 'ACTIVE',
  childCount,
  viewerCan: ['createArea', 'closeArea'],
  allowedChildKinds: kind === 'GRID' ? [] : ['GRID', 'COMPOUND'],
  lineage: [{ id: '县' }, { id: '镇' }].map(({ id: name }) => ({ id: name, kind: 'COUNTY', name })),
});
const village = area('甲村', 'VILLAGE', 2);

beforeEach(forgetViewer);

describe('the tree', () => {
  it('asks for what is below an area when it is opened, and not before', async () => {
    const sent = answerEach({
      Areas: { data: { list: { totalCount: 1, nodes: [area('一格', 'GRID', 0)] } } },
    });
    renderOnRecord('areas', village, <AreaTreeNode area={village as never} way={[]} withClosed={false} />);
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '展开甲村' }));
    const below = await screen.findByRole('link', { name: '一格' });
    expect(below.getAttribute('href')).toBe('/areas/一格/show');
    await waitFor(() =>
      expect(sent[0]?.variables).toMatchObject({
        filter: { parent: { eq: '甲村' }, status: { eq: 'ACTIVE' } },
        first: 100,
        offset: 0,
      }),
    );
    expect(screen.queryByRole('button', { name: '展开一格' })).toBeNull();
  });

  it('begins at the areas of the posts, without those below another of them', () => {
    const [county, town, grid] = [
      { id: 'county', lineage: [] },
      { id: 'town', lineage: [{ id: 'county' }] },
      { id: 'grid', lineage: [{ id: 'county' }, { id: 'other town' }] },
    ] as const;
    expect(topOf<{ id: string; lineage: { id: string }[] }>([county, town] as never)).toEqual([county]);
    expect(topOf<{ id: string; lineage: { id: string }[] }>([town, grid] as never)).toEqual([town, grid]);
  });

  it('links upwards only as far as the viewer’s own area', () => {
    rememberViewer({ posts: [{ area: { id: '镇' } }] } as Viewer);
    renderOnRecord('areas', village, <AreaLineage />);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['镇']);
    expect(screen.getByText('县')).toBeTruthy();
  });
});

describe('the deeds on an area', () => {
  it('offers no area below a grid', () => {
    renderOnRecord('areas', area('一格', 'GRID', 0), <CreateAreaButton />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('creates one of the kinds the area allows', async () => {
    const sent = answerWith({ data: { done: { id: 'x' } } });
    renderOnRecord('areas', village, <CreateAreaButton />);
    await userEvent.click(screen.getByRole('button', { name: '新建下级' }));
    await userEvent.type(screen.getByLabelText(/名称/), '第三网格');
    await userEvent.click(screen.getByRole('button', { name: '新建下级' }));
    await screen.findByText('已新建');
    expect(sent[0]?.variables.input).toMatchObject({ parentId: '甲村', kind: 'GRID', name: '第三网格' });
  });

  it('says what still lives in an area that cannot be closed', async () => {
    answerWith(failure('CONFLICT', '不能撤销“甲村”，其下仍有：住户 12。', { holds: { household: 12 } }));
    renderOnRecord('areas', village, <CloseAreaButton />);
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText(/其下仍有：住户 12/);
  });
});
