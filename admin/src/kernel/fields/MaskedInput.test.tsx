import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SimpleForm } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { renderOnRecord } from '../../test/renderPage';
import { MaskedInput } from './MaskedInput';

/** What the form would send. */
function Value() {
  return <output>{JSON.stringify(useFormContext().watch('phone') ?? null)}</output>;
}

const renderInput = (phone: string | null) =>
  renderOnRecord(
    'households',
    { id: 'h1', phone },
    <SimpleForm toolbar={false}>
      <MaskedInput source="phone" />
      <Value />
    </SimpleForm>,
  );

const value = () => screen.getByRole('status').textContent;

describe('MaskedInput', () => {
  it('is an ordinary input where there is nothing to mask', async () => {
    renderInput(null);
    await userEvent.type(await screen.findByLabelText('联系电话'), '13800138000');
    expect(value()).toBe('"13800138000"');
    expect(screen.queryByRole('button', { name: '不更换' })).toBeNull();
  });

  it('replaces the masked value only when asked to', async () => {
    renderInput('138****8000');
    await userEvent.click(await screen.findByRole('button', { name: '更换' }));
    expect(value()).toBe('null');
    await userEvent.type(screen.getByLabelText('联系电话'), '13900139000');
    expect(value()).toBe('"13900139000"');
  });

  it('can be left as it was after all: the value equals the record again, and is not sent', async () => {
    renderInput('138****8000');
    await userEvent.click(await screen.findByRole('button', { name: '更换' }));
    await userEvent.type(screen.getByLabelText('联系电话'), '139');
    await userEvent.click(screen.getByRole('button', { name: '不更换' }));
    expect(value()).toBe('"138****8000"');
    expect(screen.getByRole('button', { name: '更换' })).toBeTruthy();
  });
});
