import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { queryClient } from '../kernel/queryClient';
import { rememberViewer, type Viewer } from '../kernel/session/viewer';
import { answerWith } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import { MoveHouseholdButton } from './MoveHouseholdButton';

const household = { id: 'h1', version: 1, address: '一组1号', viewerCan: ['moveHousehold'] };
const nodes = [
  { id: 'v1', kind: 'VILLAGE', name: '有网格的村', lineage: [], viewerCan: ['createArea'] },
  { id: 'v2', kind: 'VILLAGE', name: '没有网格的村', lineage: [], viewerCan: ['moveHousehold'] },
];

it('greys out the areas that could not take the household', async () => {
  answerWith({ data: { list: { totalCount: 2, nodes } } });
  queryClient.clear();
  rememberViewer({ posts: [], permissions: [] } as unknown as Viewer);
  renderOnRecord('households', household, <MoveHouseholdButton />);
  await userEvent.click(screen.getByRole('button', { name: '划转' }));
  await userEvent.click(await screen.findByRole('combobox'));
  const disabled = async (name: string) =>
    (await screen.findByRole('option', { name })).getAttribute('aria-disabled');
  expect(await disabled('有网格的村')).toBe('true');
  expect(await disabled('没有网格的村')).toBe('false');
});
