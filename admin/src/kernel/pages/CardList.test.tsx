import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ListContextProvider, useList, useListContext, type RaRecord } from 'react-admin';
import { expect, it } from 'vitest';
import { renderOnRecord } from '../../test/renderPage';
import { CardList } from './CardList';

const rows = ['a', 'b', 'c'].map((id) => ({ id, address: `一组${id}号` }));

const Chosen = () => <output>{useListContext().selectedIds.join()}</output>;

function Cards({ withBulk }: { withBulk: boolean }) {
  return (
    <ListContextProvider value={useList({ data: rows, resource: 'households' })}>
      <CardList<RaRecord>
        title={({ address }) => String(address)}
        line={() => '第一网格'}
        bulk={withBulk && <Chosen />}
        isSelectable={({ id }) => id !== 'c'}
      />
    </ListContextProvider>
  );
}
const show = (withBulk: boolean) => renderOnRecord('households', { id: 'x' }, <Cards withBulk={withBulk} />);

it('has cards that lead to their records, and no switch where nothing can be done with several', () => {
  show(false);
  expect(screen.getAllByRole('link')).toHaveLength(3);
  expect(screen.queryByRole('switch')).toBeNull();
});

it('switched on, ticks by the card or the keyboard, and tells the bar what is chosen', async () => {
  show(true);
  await userEvent.click(screen.getByRole('switch', { name: '选择' }));
  expect(screen.queryAllByRole('link')).toEqual([]);
  await userEvent.click(screen.getByText('一组a号'));
  screen.getByRole('checkbox', { name: '一组b号' }).focus();
  await userEvent.keyboard(' ');
  expect((await screen.findByText('a,b')).tagName).toBe('OUTPUT');
  expect(screen.getByRole('region', { name: '批量操作' }).textContent).toContain('已选 2 项');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '一组c号' }).disabled).toBe(true);
});

it('switched off, has nothing chosen and leads to the records again', async () => {
  show(true);
  const toggle = screen.getByRole('switch', { name: '选择' });
  await userEvent.click(toggle);
  await userEvent.click(screen.getByText('一组a号'));
  await userEvent.click(toggle);
  expect(screen.getAllByRole('link')).toHaveLength(3);
  await userEvent.click(toggle);
  expect(await screen.findByText(/已选 0 项/)).toBeTruthy();
});
