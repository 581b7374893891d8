import { cleanup, render, screen } from '@testing-library/react';
import { AdminContext, DateField, RecordContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { chinaDay } from './chinaDay';
import { chinaMinute, chinaTime, inChina } from './chinaTime';
import { days } from './operators';
import { lightTheme } from './theme/theme';

/** Shortly after midnight in China, where it is still the day before in New York. */
const MOMENT = '2026-02-01T16:05:00.000Z';

beforeAll(() => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(new Date(MOMENT).getDate()).toBe(1);
});
afterEach(cleanup);
afterAll(() => void vi.unstubAllEnvs());

describe('on a device with another clock', () => {
  it('a moment is China’s, as a time and as a day', () => {
    expect(chinaTime(MOMENT, 'zh-CN', { timeStyle: 'short' })).toBe('00:05');
    expect(chinaTime(MOMENT, 'zh-CN', { month: 'numeric', day: 'numeric' })).toBe('2/2');
    expect(chinaMinute(Date.parse(MOMENT))).toBe('2026-02-02 00:05');
    expect(chinaDay(new Date(MOMENT))).toBe('2026-02-02');
  });

  it('a filter by days begins and ends at China’s midnight', () => {
    expect(days('2026-02-02', '2026-02-03')).toEqual({
      gte: '2026-02-01T16:00:00.000Z',
      lt: '2026-02-03T16:00:00.000Z',
    });
  });

  it('react-admin’s fields show it, and leave a calendar day as it is', () => {
    render(
      <MemoryRouter>
        <AdminContext lightTheme={lightTheme}>
          <RecordContextProvider value={{ id: 1, at: MOMENT, birth: '2026-02-02' }}>
            <DateField source="at" locales="zh-CN" />
            <DateField source="at" locales="zh-CN" showTime options={inChina({ timeStyle: 'short' })} />
            <DateField source="birth" locales="zh-CN" />
          </RecordContextProvider>
        </AdminContext>
      </MemoryRouter>,
    );
    expect(screen.getAllByText('2026/2/2')).toHaveLength(2);
    expect(screen.getAllByText('00:05')).toHaveLength(1);
  });
});
