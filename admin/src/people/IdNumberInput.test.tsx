import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SimpleForm } from 'react-admin';
import { expect, it, vi } from 'vitest';
import { renderOnRecord } from '../test/renderPage';
import { PersonInputs } from './PersonInputs';

const WOMAN = '11010519491231002X';

async function type(idNumber: string, person: object = {}) {
  const saved = vi.fn();
  renderOnRecord(
    'people',
    { id: 'p1', ...person },
    <SimpleForm onSubmit={saved}>
      <PersonInputs />
    </SimpleForm>,
  );
  const replace = screen.queryAllByRole('button', { name: '更换' })[0];
  if (replace) await userEvent.click(replace);
  await userEvent.type(screen.getByLabelText('身份证号'), idNumber);
  return saved;
}

const birthDate = () => screen.getByLabelText<HTMLInputElement>(/出生日期/).value;
const woman = () => screen.getByLabelText<HTMLInputElement>('女').checked;

it('fills in the birth date and the sex once the number is whole', async () => {
  await type(WOMAN.slice(0, 17));
  expect([birthDate(), woman()]).toEqual(['', false]);
  await userEvent.type(screen.getByLabelText('身份证号'), 'x');
  expect([birthDate(), woman()]).toEqual(['1949-12-31', true]);
});

it('fills in nothing from a number that was mistyped, and says what is wrong before it is sent', async () => {
  const saved = await type('110105194912310021', { name: '李秀英', residence: 'RESIDENT', relation: 'HEAD' });
  expect(birthDate()).toBe('');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('校验位不符，请逐位核对');
  expect(saved).not.toHaveBeenCalled();
});

it('takes a masked number for no number, until it is replaced', async () => {
  const person = { name: '李秀英', sex: 'MALE', birthDate: '1980-01-01', idNumber: '1****************X' };
  const saved = await type(WOMAN, { ...person, residence: 'RESIDENT', relation: 'HEAD' });
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(saved.mock.calls[0]?.[0]).toMatchObject({ idNumber: WOMAN, sex: 'FEMALE', birthDate: '1949-12-31' });
});
