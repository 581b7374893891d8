import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answerWith } from '../../test/answerWith';
import { renderOnRecord } from '../../test/renderPage';
import { useRoleName } from './useRoleName';
import { rememberViewer, type Viewer } from './viewer';

const COMPOSED = '0190a0a0-0000-7000-8000-000000000001';

function Names({ of }: { of: string[] }) {
  const roleName = useRoleName(of);
  return <p>{of.map(roleName).join('、')}</p>;
}

const show = (...of: string[]) => {
  rememberViewer({} as Viewer);
  const sent = answerWith({ data: { roles: { totalCount: 1, nodes: [{ id: COMPOSED, title: '消杀员' }] } } });
  renderOnRecord('roles', { id: 'r1' }, <Names of={of} />);
  return sent;
};

it('calls a composed role by its title', async () => {
  const sent = show('GRID_WORKER', COMPOSED);
  expect(await screen.findByText('网格员、消杀员')).toBeTruthy();
  expect(sent).toHaveLength(1);
});

it('asks for no titles where every role is a built-in one', async () => {
  const sent = show('GRID_WORKER', 'COUNTY_ADMIN');
  expect(await screen.findByText('网格员、县管理员')).toBeTruthy();
  expect(sent).toEqual([]);
});
