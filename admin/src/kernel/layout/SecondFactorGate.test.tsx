import { render, screen } from '@testing-library/react';
import { AdminContext } from 'react-admin';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { beforeEach, expect, it } from 'vitest';
import { parts } from '../../nouns';
import { createI18nProvider } from '../i18n/i18nProvider';
import { forgetViewer, rememberViewer, type Viewer } from '../session/viewer';
import { SecondFactorGate } from './SecondFactorGate';

beforeEach(forgetViewer);

function show(viewer: object) {
  rememberViewer(viewer as Viewer);
  render(
    <MemoryRouter initialEntries={['/households']}>
      <AdminContext i18nProvider={createI18nProvider(parts)}>
        <SecondFactorGate>
          <Routes>
            <Route path="/households" element="the households" />
            <Route path="/security" element="one’s own security" />
          </Routes>
        </SecondFactorGate>
      </AdminContext>
    </MemoryRouter>,
  );
}

it('leads whoever must set one up to where they do, from any page', async () => {
  show({ mustSetUpSecondFactor: true });
  await screen.findByText('one’s own security');
  expect(screen.queryByText('the households')).toBeNull();
});

it('tells whoever views as them why there is nothing, and leads nowhere', async () => {
  show({ mustSetUpSecondFactor: true, viewing: { by: '李四' } });
  await screen.findByText(/该账号的角色须先设置二次验证/);
  expect(screen.queryByText('the households')).toBeNull();
});

it('is open to everybody else', async () => {
  show({ mustSetUpSecondFactor: false });
  await screen.findByText('the households');
});
