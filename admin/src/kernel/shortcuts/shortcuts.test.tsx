import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerEach } from '../../test/answerEach';
import { renderOnRecord } from '../../test/renderPage';
import Shortcuts from './Shortcuts';
import { showShortcuts } from './shown';
import './ShortcutsDialog';

const pressed = vi.fn();
const page = () =>
  renderOnRecord(
    'households',
    { id: 'h1' },
    <main>
      <Shortcuts />
      <button aria-keyshortcuts="n" onClick={() => pressed('new')} />
      <button aria-keyshortcuts="e" onClick={() => pressed('edit')} />
      <a data-record href="#1">
        第一户
      </a>
      <a data-record href="#2">
        第二户
      </a>
      <input aria-label="说明" />
    </main>,
  );

beforeEach(() => {
  localStorage.clear();
  showShortcuts(false);
  pressed.mockClear();
  answerEach({ Viewer: { data: { viewer: null } } });
});

describe('a key on its own', () => {
  it('does nothing while somebody types, or with Ctrl', async () => {
    page();
    await userEvent.type(screen.getByLabelText('说明'), 'nej?');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Control>}n{/Control}');
    expect(pressed).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('goes through the records of a list by j and k, and stops at its ends', async () => {
    page();
    await userEvent.keyboard('j');
    expect(document.activeElement?.textContent).toBe('第一户');
    await userEvent.keyboard('jjj');
    expect(document.activeElement?.textContent).toBe('第二户');
    await userEvent.keyboard('kkk');
    expect(document.activeElement?.textContent).toBe('第一户');
  });

  it('presses what names it: n for new, e for edit', async () => {
    page();
    await userEvent.keyboard('n');
    await userEvent.keyboard('e');
    expect(pressed.mock.calls).toEqual([['new'], ['edit']]);
  });

  it('is listed by ?, and can be switched off there; the menu still shows the list', async () => {
    page();
    await userEvent.keyboard('?');
    await screen.findByRole('dialog', { name: '键盘快捷键' });
    await userEvent.click(screen.getByRole('switch', { name: '启用单键快捷键' }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('n?');
    expect(pressed).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
    showShortcuts(true);
    await screen.findByRole('dialog', { name: '键盘快捷键' });
  });

  it('opens by the menu also where it comes only after the wish', async () => {
    showShortcuts(true);
    page();
    await screen.findByRole('dialog', { name: '键盘快捷键' });
  });
});
