import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answerWith, failure } from '../../test/answerWith';
import { renderOnRecord } from '../../test/renderPage';
import { VoidVisitButton } from '../../visits/VoidVisitButton';

const visit = { id: 'v1', version: 3, viewerCan: ['amendVisit', 'voidVisit'] };
const renderButton = (record = visit) => renderOnRecord('visits', record, <VoidVisitButton />);

async function voidBecause(reason: string) {
  await userEvent.click(screen.getByRole('button', { name: '作废' }));
  await userEvent.type(screen.getByLabelText(/作废原因/), reason);
  await userEvent.click(screen.getByRole('button', { name: '作废' }));
}

describe('DeedButton', () => {
  it('is not there when viewerCan does not name the deed', () => {
    renderButton({ ...visit, viewerCan: ['amendVisit'] });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not there when the record says nothing of what the viewer can', () => {
    renderOnRecord('visits', { id: 'v1' }, <VoidVisitButton />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('sends the deed with the id, the version that was read and the form, and says it is done', async () => {
    const sent = answerWith({ data: { done: { id: 'v1' } } });
    renderButton();
    await voidBecause('重复登记');
    await screen.findByText('已作废');
    expect(sent[0]?.variables).toEqual({ input: { id: 'v1', version: 3, reason: '重复登记' } });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows an error under its field and keeps the form open', async () => {
    answerWith(failure('INVALID', '请写明原因', { fields: { reason: '至少 4 个字' } }));
    renderButton();
    await voidBecause('错');
    await screen.findByText('至少 4 个字');
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('says so when somebody else was faster', async () => {
    answerWith(failure('CONFLICT', 'version', { current: 4 }));
    renderButton();
    await voidBecause('重复登记');
    await screen.findByText(/他人刚刚改过/);
  });
});
