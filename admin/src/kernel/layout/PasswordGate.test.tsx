import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminContext } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, expect, it } from 'vitest';
import { parts } from '../../nouns';
import { answerEach } from '../../test/answerEach';
import { createI18nProvider } from '../i18n/i18nProvider';
import { forgetViewer, rememberViewer, type Viewer } from '../session/viewer';
import { PasswordGate } from './PasswordGate';

beforeEach(forgetViewer);

function show(viewer: object) {
  rememberViewer(viewer as Viewer);
  render(
    <MemoryRouter initialEntries={['/households']}>
      <AdminContext i18nProvider={createI18nProvider(parts)}>
        <PasswordGate>the households</PasswordGate>
      </AdminContext>
    </MemoryRouter>,
  );
}

it('has nothing but the form for whoever must set a password of their own', async () => {
  show({ mustChangePassword: true });
  await screen.findByRole('heading', { name: '请先设置自己的密码', level: 2 });
  expect(screen.queryByText('the households')).toBeNull();
});

it('sends nothing while the two are not the same, and tells what the API says of a password', async () => {
  const user = userEvent.setup();
  const sent = answerEach({
    ChangePassword: {
      errors: [{ message: '-', extensions: { code: 'INVALID', fields: { next: '密码过于常见' } } }],
    },
  });
  show({ mustChangePassword: true });
  await user.type(await screen.findByLabelText(/现在的密码/), 'k7mq-3xrt-9hfw');
  await user.type(screen.getByLabelText(/^新密码/), '1234567890');
  await user.type(screen.getByLabelText(/再输一次/), '1234567891');
  await user.click(screen.getByRole('button', { name: '设置密码' }));
  await screen.findByText('两次输入的新密码不一致');
  expect(sent).toEqual([]);
  await user.clear(screen.getByLabelText(/再输一次/));
  await user.type(screen.getByLabelText(/再输一次/), '1234567890');
  await user.click(screen.getByRole('button', { name: '设置密码' }));
  await screen.findByText('密码过于常见');
});

it('tells whoever views as them why there is nothing', async () => {
  show({ mustChangePassword: true, viewing: { by: '李四' } });
  await screen.findByText(/该账号的密码由他人设置/);
  expect(screen.queryByText('the households')).toBeNull();
});

it('is open to everybody else', async () => {
  show({ mustChangePassword: false });
  await screen.findByText('the households');
});
