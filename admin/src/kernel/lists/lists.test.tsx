import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerEach } from '../../test/answerEach';
import { renderOnRecord } from '../../test/renderPage';
import AccountList from '../../accounts/AccountList';
import { queryClient } from '../queryClient';
import './SavedFiltersDialog';

const account = {
  ...{ id: 'a1', version: 2, username: 'wang', displayName: '王小明', phone: '0877-1', status: 'ACTIVE' },
  ...{ area: null, viewerCan: ['updateAccount'], createdAt: '2026-01-01T00:00:00Z', lastSignInAt: null },
};
const list = { data: { list: { totalCount: 1, nodes: [account] } } };
const viewerOf = (id: string) => ({
  data: {
    viewer: {
      ...{ account: { id, username: id, displayName: id, area: null }, posts: [], viewing: null },
      ...{ permissions: [['read', 'Account']], grantableRoles: [], demo: false },
    },
  },
});

const open = (who = 'me', address = '/accounts') => {
  queryClient.clear();
  answerEach({ Viewer: viewerOf(who), Accounts: list });
  renderOnRecord('accounts', account, <AccountList />, address);
  return screen.findByRole('columnheader', { name: /用户名/ });
};
const headers = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

// A whole page, asked by roles again and again: a busy machine is not a failure.
vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => localStorage.clear());

describe('the columns of a list', () => {
  const choose = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name: '列' }));
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  };

  it('are hidden and shown one by one; the first one stays, and is not offered', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: '列' }));
    expect(screen.queryByRole('menuitemcheckbox', { name: '姓名' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    const before = headers();
    await choose('用户名');
    expect(headers()).toEqual(before.filter((name) => name !== '用户名'));
    await choose('用户名');
    expect(headers()).toEqual(before);
  });

  it('are each account’s own', async () => {
    await open('me');
    await choose('用户名');
    cleanup();
    await open('somebody-else');
    expect(headers()).toContain('用户名');
  });
});

describe('saved filters', () => {
  const manage = async () => {
    await userEvent.click(await screen.findByRole('button', { name: '常用筛选' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '保存或整理…' }));
  };
  const save = async (name: string) => {
    await manage();
    await userEvent.type(await screen.findByLabelText('名称'), `${name}{Enter}`);
  };
  const FILTERED = `/accounts?${new URLSearchParams({ filter: JSON.stringify({ status: 'DISABLED' }) }).toString()}`;

  it('are kept under a name, renamed and removed', async () => {
    await open('me', FILTERED);
    await save('停用的');
    await screen.findByText('已保存为“停用的”');
    await manage();
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('当前的筛选和排序已保存为“停用的”。');
    await userEvent.type(dialog.getByLabelText('“停用的”的名称'), '账号{Enter}');
    await userEvent.click(await dialog.findByRole('button', { name: '删除“停用的账号”' }));
    await dialog.findByLabelText('名称');
    expect(dialog.queryByRole('listitem')).toBeNull();
  });

  it('are links to the list as it was', async () => {
    await open('me', FILTERED);
    await save('停用的');
    await userEvent.click(await screen.findByRole('button', { name: '常用筛选' }));
    const link = await screen.findByRole('menuitem', { name: '停用的' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('"status":"DISABLED"');
  });

  it('are nobody else’s at the same computer', async () => {
    await open('me', FILTERED);
    await save('停用的');
    cleanup();
    await open('somebody-else', FILTERED);
    await userEvent.click(screen.getByRole('button', { name: '常用筛选' }));
    await screen.findByRole('menuitem', { name: '保存或整理…' });
    expect(screen.queryByRole('menuitem', { name: '停用的' })).toBeNull();
  });
});
