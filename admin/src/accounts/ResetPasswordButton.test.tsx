import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerWith, failure } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import { ResetPasswordButton } from './ResetPasswordButton';

const account = {
  id: 'a1',
  version: 1,
  displayName: '杨丽',
  username: 'grid-01',
  viewerCan: ['resetPassword'],
};

async function reset(record = account) {
  renderOnRecord('accounts', record, <ResetPasswordButton />);
  await userEvent.click(screen.getByRole('button', { name: '重置密码' }));
  await userEvent.click(screen.getByRole('button', { name: '重置密码' }));
}

it('shows the password it set, until the dialog is closed', async () => {
  const sent = answerWith({ data: { done: { id: 'a1' } } });
  await reset();
  const { input } = sent[0]?.variables as { input: { id: string; password: string } };
  expect(input).toEqual({ id: 'a1', password: expect.stringMatching(/^.{14}$/) as string });
  await screen.findByText(input.password);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByText(input.password)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '已记下，关闭' }));
  await waitFor(() => expect(screen.queryByText(input.password)).toBeNull());
});

it('shows no password where none was set', async () => {
  answerWith(failure('FORBIDDEN', '该账号有您无权授予的任职，只能由其上级管理。'));
  await reset();
  await screen.findByText(/只能由其上级管理/);
  expect(screen.queryByText('复制')).toBeNull();
});

it('is not there when viewerCan does not name it', () => {
  renderOnRecord('accounts', { ...account, viewerCan: [] }, <ResetPasswordButton />);
  expect(screen.queryByRole('button')).toBeNull();
});
