import { QueryClient } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminContext } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, expect, it } from 'vitest';
import { nouns, parts } from '../../nouns';
import { answerEach } from '../../test/answerEach';
import { failure } from '../../test/answerWith';
import { createAuthProvider } from '../authProvider';
import { createI18nProvider } from '../i18n/i18nProvider';
import { forgetViewer, hasViewer } from '../session/viewer';
import SignInPage from './SignInPage';

beforeEach(forgetViewer);

const MISSING = failure('INVALID', '请更正', { fields: { code: '请输入动态验证码' } });
const WRONG = failure('INVALID', '请更正', { fields: { code: '验证码不正确或已用过' } });
const IN = { data: { signIn: { viewer: { account: { id: 'a1' }, posts: [], permissions: [] } } } };

function show(codes: Record<string, object>) {
  const sent = answerEach({
    SignIn: ({ code }) => codes[String(code)] ?? failure('UNAUTHENTICATED', '用户名或密码不正确'),
    DemoAccounts: { data: { demoAccounts: [] } },
  });
  render(
    <MemoryRouter initialEntries={['/login']}>
      <AdminContext
        authProvider={createAuthProvider(nouns)}
        i18nProvider={createI18nProvider(parts)}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <SignInPage />
      </AdminContext>
    </MemoryRouter>,
  );
  return () => sent.filter(({ operation }) => operation === 'SignIn').map(({ variables }) => variables);
}

async function password() {
  await userEvent.type(screen.getByLabelText(/用户名/), 'county');
  await userEvent.type(screen.getByLabelText(/^密码/), 'secret');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
}

it('asks for no code where the password is wrong', async () => {
  const sent = show({});
  await password();
  await waitFor(() => expect(sent()).toHaveLength(1));
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '登录' }).disabled).toBe(false),
  );
  expect(screen.queryByLabelText(/动态验证码/)).toBeNull();
});

it('asks for the code in a second step, says what is wrong with it, and sends all three', async () => {
  const sent = show({ undefined: MISSING, '111111': WRONG, '222222': IN });
  await password();
  const code = await screen.findByLabelText(/动态验证码/);
  expect(code.getAttribute('autocomplete')).toBe('one-time-code');
  expect(code.getAttribute('inputmode')).toBe('numeric');
  expect(screen.queryByText('请输入动态验证码')).toBeNull(); // nothing is wrong yet
  await userEvent.type(code, '111111');
  await userEvent.click(screen.getByRole('button', { name: '验证并登录' }));
  await screen.findByText('验证码不正确或已用过');
  expect(hasViewer()).toBe(false);
  await userEvent.type(screen.getByLabelText(/动态验证码/), '222222');
  await userEvent.click(screen.getByRole('button', { name: '验证并登录' }));
  await waitFor(() => expect(hasViewer()).toBe(true));
  expect(sent().at(-1)).toEqual({ username: 'county', password: 'secret', code: '222222' });
});

it('takes a recovery code instead, typed on the full keyboard', async () => {
  const sent = show({ undefined: MISSING, 'ABCD-EFGH': IN });
  await password();
  await userEvent.click(await screen.findByRole('button', { name: '用恢复码登录' }));
  const code = screen.getByLabelText(/恢复码/);
  expect(code.getAttribute('inputmode')).toBe('text');
  await userEvent.type(code, 'ABCD-EFGH');
  await userEvent.click(screen.getByRole('button', { name: '验证并登录' }));
  await waitFor(() => expect(hasViewer()).toBe(true));
  expect(sent()).toHaveLength(2);
});

it('leads back to another account, and keeps nothing of this one', async () => {
  show({ undefined: MISSING });
  await password();
  await userEvent.click(await screen.findByRole('button', { name: '换账号' }));
  expect((screen.getByLabelText(/^密码/) as HTMLInputElement).value).toBe('');
});
