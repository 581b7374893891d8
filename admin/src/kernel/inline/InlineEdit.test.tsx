import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextField } from 'react-admin';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerEach } from '../../test/answerEach';
import { failure } from '../../test/answerWith';
import { renderOnRecord } from '../../test/renderPage';
import { doorInput } from '../../households/HouseholdInputs';
import { InlineEdit } from './InlineEdit';
import './InlineForm';

const household = { id: 'h1', version: 3, door: '3号', address: '一组', viewerCan: ['updateHousehold'] };
const NOUN = { Viewer: { data: { viewer: null } } };

const open = (answers: Parameters<typeof answerEach>[0] = {}, record: typeof household = household) => {
  const sent = answerEach({ ...NOUN, ...answers });
  renderOnRecord(
    'households',
    record,
    <InlineEdit source="door" input={doorInput}>
      <TextField source="door" />
    </InlineEdit>,
  );
  return sent;
};
const pencil = () => screen.findByRole('button', { name: '修改门牌' });
const correct = async (text: string) => {
  await userEvent.click(await pencil());
  const input = await screen.findByLabelText('门牌');
  await userEvent.clear(input);
  await userEvent.type(input, text);
};

beforeEach(() => sessionStorage.clear());

describe('InlineEdit', () => {
  it('is a value and nothing else where the update would be refused, or one looks as somebody else', () => {
    open({}, { ...household, viewerCan: ['recordVisit'] });
    expect(screen.getByText('3号')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    sessionStorage.setItem('Sibulou.view', 'token');
    open();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('saves by Enter that one field, with the version that was read; then the focus is back', async () => {
    const sent = open({ UpdateHousehold: { data: { done: { ...household, version: 4, door: '5号' } } } });
    await correct('5号{Enter}');
    await screen.findByText('已修改');
    expect(sent.filter(({ operation }) => operation === 'UpdateHousehold')).toEqual([
      { operation: 'UpdateHousehold', variables: { input: { id: 'h1', version: 3, door: '5号' } } },
    ]);
    expect(document.activeElement).toBe(await pencil());
  });

  it('is left as it was by Escape, and the focus is back', async () => {
    const sent = open();
    await correct('5号{Escape}');
    expect(document.activeElement).toBe(await pencil());
    expect(screen.getByText('3号')).toBeTruthy();
    expect(sent.some(({ operation }) => operation === 'UpdateHousehold')).toBe(false);
  });

  it('shows an error at the field, and keeps what was typed', async () => {
    open({ UpdateHousehold: failure('INVALID', '不能保存', { fields: { door: '门牌不能是这个' } }) });
    await correct('坏{Enter}');
    await screen.findByText('门牌不能是这个');
    expect(screen.getByLabelText<HTMLInputElement>('门牌').value).toBe('坏');
  });

  it('shows both versions where somebody else was faster, and overwrites nothing unasked', async () => {
    const theirs = { ...household, version: 4, door: '4号' };
    const sent = open({
      UpdateHousehold: (variables) =>
        (variables['input'] as { version: number }).version === 3
          ? failure('CONFLICT', '已被修改', { current: 4 })
          : { data: { done: { ...theirs, version: 5, door: '5号' } } },
      Household: { data: { one: theirs } },
    });
    await correct('5号{Enter}');
    await screen.findByRole('dialog');
    await screen.findByText('4号');
    await userEvent.click(screen.getByRole('button', { name: '全部用我填写的' }));
    await userEvent.click(screen.getByRole('button', { name: '保存所选' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const versions = sent
      .filter(({ operation }) => operation === 'UpdateHousehold')
      .map(({ variables }) => (variables['input'] as { version: number }).version);
    expect(versions).toEqual([3, 4]);
  });
});
