import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { queryClient } from '../kernel/queryClient';
import { rememberViewer, type Viewer } from '../kernel/session/viewer';
import { failure } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import { GrantPostButton } from './GrantPostButton';

const account = { id: 'a1', version: 1, displayName: '杨丽', viewerCan: ['grantPost'] };
const area = { id: 'g1', kind: 'GRID', name: '第一网格', lineage: [] };
const areas = { data: { list: { totalCount: 1, nodes: [area] } } };

/** The list of areas is asked for as often as the input likes; the deed once. */
function answerDeedWith(answer: object) {
  const deeds: unknown[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: unknown };
    const isDeed = query.includes('mutation');
    if (isDeed) deeds.push(variables);
    return Promise.resolve(new Response(JSON.stringify(isDeed ? answer : areas)));
  });
  return deeds;
}

function open() {
  queryClient.clear();
  rememberViewer({ posts: [], grantableRoles: ['GRID_WORKER'], permissions: [] } as unknown as Viewer);
  renderOnRecord('accounts', account, <GrantPostButton />);
  return userEvent.click(screen.getByRole('button', { name: '设置任职' }));
}

async function grant() {
  await userEvent.click(await screen.findByLabelText(/任职区域/));
  await userEvent.click(await screen.findByText('第一网格'));
  await userEvent.click(screen.getByRole('button', { name: '设置任职' }));
}

it('gives the only role the viewer may give, from today on', async () => {
  const deeds = answerDeedWith({ data: { done: { id: 'p1' } } });
  await open();
  await grant();
  await screen.findByText('任职已设置');
  expect(deeds).toEqual([
    {
      input: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        accountId: 'a1',
        role: 'GRID_WORKER',
        areaId: 'g1',
        startsOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      },
    },
  ]);
});

it('says in the words of the API that the post is held already', async () => {
  answerDeedWith(failure('CONFLICT', '该账号在此区域此期间已有这一任职。'));
  await open();
  await grant();
  await screen.findByText('该账号在此区域此期间已有这一任职。');
});
