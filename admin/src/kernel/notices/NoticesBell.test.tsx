import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerEach } from '../../test/answerEach';
import { renderOnRecord } from '../../test/renderPage';
import { queryClient } from '../queryClient';
import NoticesBell from './NoticesBell';
import type { Notice } from './useNotices';
import './NoticesPopover';

const viewer = { account: { id: 'me' }, posts: [], permissions: [], grantableRoles: [], viewing: null };

const notice = (given: Partial<Notice>): Notice => ({
  ...{ id: given.kind ?? '', kind: 'RESPONSE_OPENED', at: '2026-02-01T01:00:00Z', unread: true },
  ...{ subject: 'Response', subjectId: 'r1', name: '登革热防控', place: null, role: null, by: null },
  ...{ detail: '摸排', day: null, count: null, ...given },
});

const answer = (...nodes: Notice[]) => ({
  data: {
    notices: {
      ...{ unread: nodes.filter(({ unread }) => unread).length, nodes },
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  },
});

let current: object;
const open = () => {
  const sent = answerEach({
    Viewer: { data: { viewer } },
    Notices: () => current,
    ReadNotices: { data: { readNotices: true } },
  });
  renderOnRecord('responses', { id: 'r1' }, <NoticesBell />);
  return sent;
};
const asked = (sent: { operation: string }[], operation: string) =>
  sent.filter((each) => each.operation === operation);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  queryClient.mount(); // as the panel does: it hears of the window
  queryClient.clear();
  current = answer(notice({}));
});
afterEach(() => {
  cleanup();
  queryClient.unmount();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('NoticesBell', () => {
  it('says how many are unread, and asks again each minute', async () => {
    const sent = open();
    await screen.findByRole('button', { name: '通知，1 条未读' });
    expect(asked(sent, 'Notices')).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(61_000));
    expect(asked(sent, 'Notices')).toHaveLength(2);
  });

  it('asks nothing while the tab is hidden, and at once when it is looked at again', async () => {
    const sent = open();
    await screen.findByRole('button', { name: '通知，1 条未读' });
    const look = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void window.dispatchEvent(new Event('visibilitychange')));
    await act(() => vi.advanceTimersByTimeAsync(200_000));
    expect(asked(sent, 'Notices')).toHaveLength(1);
    look.mockReturnValue('visible');
    act(() => void window.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(asked(sent, 'Notices')).toHaveLength(2));
  });

  it('reads out what comes while the page is open, and not what was there before', async () => {
    open();
    await screen.findByRole('button', { name: '通知，1 条未读' });
    expect(screen.getByRole('status').textContent).toBe('');
    current = answer(notice({ id: 'new', kind: 'RESPONSE_CLOSED' }), notice({}));
    await act(() => vi.advanceTimersByTimeAsync(61_000));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('有 1 条新通知'));
  });

  it('opened, shows them in words with their way, and has read them up to the newest', async () => {
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
    current = answer(
      notice({ kind: 'POSTS_TO_EXTEND', subject: 'Post', subjectId: null, count: 3, day: '2026-02-09' }),
      notice({ id: 'old', unread: false, at: '2026-01-20T01:00:00Z' }),
      notice({
        ...{ kind: 'IMPORT_CHECKED', subject: 'Import', subjectId: 'i1', name: '人员.csv', count: 120 },
        unread: false,
      }),
      notice({ kind: 'PASSWORD_RESET', subject: 'Account', by: '王书记', unread: false }),
    );
    const sent = open();
    await user.click(await screen.findByRole('button', { name: '通知，1 条未读' }));
    const several = await screen.findByRole('link', { name: /3 项任职将在 2026-02-09 前到期.*新/ });
    expect(several.getAttribute('href')).toContain('/posts?filter=');
    expect(screen.getByRole('link', { name: /新设专项行动：登革热防控/ }).getAttribute('href')).toBe(
      '/responses/r1/show',
    );
    expect(
      screen
        .getByRole('link', { name: /检查完成（共 120 行），请决定是否导入：人员.csv/ })
        .getAttribute('href'),
    ).toBe('/imports/i1/show');
    expect(screen.getByText(/王书记 重置了您的密码/).closest('a')).toBeNull();
    await waitFor(() => expect(asked(sent, 'ReadNotices')).toHaveLength(1));
    expect(asked(sent, 'ReadNotices')[0]).toMatchObject({
      variables: { input: { until: '2026-02-01T01:00:00Z' } },
    });
  });

  it('reads nothing for somebody whom one only looks as', async () => {
    sessionStorage.setItem('Sibulou.view', 'token');
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
    const sent = open();
    await user.click(await screen.findByRole('button', { name: '通知，1 条未读' }));
    await screen.findByRole('link', { name: /登革热防控/ });
    sessionStorage.removeItem('Sibulou.view');
    expect(asked(sent, 'ReadNotices')).toEqual([]);
  });
});
