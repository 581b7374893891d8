import { CircularProgress } from '@mui/material';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminContext } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import { parts } from '../../nouns';
import { createI18nProvider } from '../i18n/i18nProvider';
import { LanguageButton } from '../layout/LanguageButton';
import { Loading } from '../layout/Loading';
import { lightTheme } from './theme';
import { WordedTheme } from './WordedTheme';

afterEach(cleanup);

it('names every bar and spinner, react-admin’s too, in the language of the page', async () => {
  render(
    <MemoryRouter>
      <AdminContext i18nProvider={createI18nProvider(parts)} lightTheme={lightTheme}>
        <WordedTheme>
          <CircularProgress />
          <Loading />
          <Loading label="kernel.working" />
          <LanguageButton />
        </WordedTheme>
      </AdminContext>
    </MemoryRouter>,
  );
  expect(names()).toEqual(['加载中', '加载中', '正在处理']);
  await userEvent.click(screen.getByRole('button'));
  await screen.findByRole('progressbar', { name: 'Working' });
  expect(names()).toEqual(['Loading', 'Loading', 'Working']);
});

const names = () => screen.getAllByRole('progressbar').map((bar) => bar.getAttribute('aria-label'));
