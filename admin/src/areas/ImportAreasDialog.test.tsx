import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answerWith, failure } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import { ImportAreasButton } from './ImportAreasButton';

const county = { id: 'c1', version: 1, viewerCan: ['importAreas'] };
const table = new File(['code,name'], '易门.csv', { type: 'text/csv' });
const outcome = { dryRun: true, created: 2, renamed: 1, unchanged: 60, errors: [] as object[] };
const answer = (changes: Partial<typeof outcome> = {}) => ({ data: { done: { ...outcome, ...changes } } });
const carryOut = () => screen.getByRole('button', { name: '正式导入' }) as HTMLButtonElement;

async function choose() {
  renderOnRecord('areas', county, <ImportAreasButton />);
  await userEvent.click(screen.getByRole('button', { name: '导入区划' }));
  expect(carryOut().disabled).toBe(true);
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input) await userEvent.upload(input, table);
}

describe('an import of areas', () => {
  it('is not offered to somebody who may not', () => {
    renderOnRecord('areas', { ...county, viewerCan: [] }, <ImportAreasButton />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is tried first, and written only when asked again', async () => {
    const sent = answerWith(answer(), answer({ dryRun: false }));
    await choose();
    await screen.findByText(/将新建 2 个、更名 1 个，未变 60 个/);
    const input = { countyId: 'c1', file: btoa('code,name') };
    expect(sent.map(({ variables }) => variables)).toEqual([{ input: { ...input, dryRun: true } }]);
    await userEvent.click(carryOut());
    await screen.findByText(/已导入：新建 2 个/);
    expect(sent[1]?.variables).toEqual({ input: { ...input, dryRun: false } });
    expect(carryOut().disabled).toBe(true);
  });

  it('lists what is wrong by line, and cannot be carried out', async () => {
    answerWith(answer({ errors: [{ line: 7, column: 'code', message: '代码重复' }] }));
    await choose();
    await screen.findByText('代码重复');
    expect(screen.getByText('7')).toBeTruthy();
    expect(carryOut().disabled).toBe(true);
  });

  it('says what is wrong with the file as a whole', async () => {
    answerWith(failure('INVALID', '请更正', { fields: { file: '首行缺少列：kind' } }));
    await choose();
    await screen.findByText('首行缺少列：kind');
  });

  it('has nothing to carry out when everything is there already', async () => {
    answerWith(answer({ created: 0, renamed: 0 }));
    await choose();
    await screen.findByText(/60 个区划均已存在/);
    expect(carryOut().disabled).toBe(true);
  });
});
