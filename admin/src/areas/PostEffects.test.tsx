import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { rememberViewer, type Viewer } from '../kernel/session/viewer';
import { answerWith } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import { PostEffects } from './PostEffects';

const COMPOSED = '0190a0a0-0000-7000-8000-000000000001';

it('names the role of a post, a composed one by its title', async () => {
  rememberViewer({} as Viewer);
  answerWith({ data: { roles: { totalCount: 1, nodes: [{ id: COMPOSED, title: '消杀员' }] } } });
  const of = { accountName: '杨丽', area: { id: 'v1', name: '中和村' }, goesTo: null, gains: 3, loses: 0 };
  const effects = [
    { ...of, postId: 'p1', role: 'GRID_WORKER' },
    { ...of, postId: 'p2', role: COMPOSED },
  ];
  renderOnRecord('areas', { id: 'v1' }, <PostEffects effects={effects} />);
  expect(await screen.findByText(/杨丽 · 消杀员 · 中和村/)).toBeTruthy();
  expect(screen.getByText(/杨丽 · 网格员 · 中和村/)).toBeTruthy();
});
