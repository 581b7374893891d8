import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderOnRecord } from '../../test/renderPage';
import { RevealField } from './RevealField';

const household = { id: 'h1', phone: '138****8000', viewerCan: ['revealHousehold'] };
const reveal = vi.fn((_id: string, _reason: string) => Promise.resolve<string | null>('13800138000'));
const renderField = (record = household) =>
  renderOnRecord('households', record, <RevealField source="phone" deed="revealHousehold" reveal={reveal} />);

async function askBecause(reason: string) {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.click(screen.getByRole('button', { name: '查看完整联系电话' }));
  await user.type(screen.getByLabelText(/事由/), reason);
  await user.click(screen.getByRole('button', { name: '查看' }));
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  reveal.mockClear();
});

describe('RevealField', () => {
  it('offers nothing to someone who may not', () => {
    renderField({ ...household, viewerCan: [] });
    expect(screen.getByText('138****8000')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('refuses a reason of fewer than four characters', async () => {
    renderField();
    await askBecause('看看');
    expect(await screen.findByText('至少 4 个字')).toBeTruthy();
    expect(reveal).not.toHaveBeenCalled();
  });

  it('shows the whole value for a minute, then the masked one', async () => {
    renderField();
    await askBecause('核实健康状况');
    await screen.findByText('13800138000');
    expect(reveal).toHaveBeenCalledWith('h1', '核实健康状况');
    void act(() => vi.advanceTimersByTime(61_000));
    expect(screen.queryByText('13800138000')).toBeNull();
    expect(screen.getByText('138****8000')).toBeTruthy();
  });

  it('leaves the value in no storage', async () => {
    renderField();
    await askBecause('核实健康状况');
    await screen.findByText('13800138000');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('13800138000');
  });
});
