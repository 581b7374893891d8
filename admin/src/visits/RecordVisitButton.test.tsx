import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerWith } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import { RecordVisitButton } from './RecordVisitButton';

const household = { id: 'h1', version: 1, registeredSize: 2, declaredSize: 3, viewerCan: ['recordVisit'] };
const openResponses = { data: { list: { totalCount: 1, nodes: [{ id: 'r1', name: '流感防控' }] } } };

it('records a visit in three taps', async () => {
  const sent = answerWith(openResponses, { data: { done: { id: 'v1' } } }, openResponses);
  renderOnRecord('households', household, <RecordVisitButton />);
  await waitFor(() => expect(sent).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: '登记走访' }));
  await userEvent.click(await screen.findByRole('button', { name: '见到人' }));
  await userEvent.click(screen.getByRole('button', { name: '登记走访' }));
  await screen.findByText('已登记走访');
  expect(sent[1]?.variables).toEqual({
    input: {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      householdId: 'h1',
      responseId: 'r1',
      outcome: 'MET',
      peopleMet: 3,
      noticesHanded: 0,
    },
  });
});

it('asks for the outcome before it sends anything', async () => {
  const sent = answerWith(openResponses);
  renderOnRecord('households', household, <RecordVisitButton />);
  await waitFor(() => expect(sent).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: '登记走访' }));
  await screen.findByRole('button', { name: '见到人' });
  await userEvent.click(screen.getByRole('button', { name: '登记走访' }));
  await screen.findByText('必填');
  expect(sent).toHaveLength(1);
});
