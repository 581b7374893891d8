import { expect, it } from 'vitest';
import { renderOnRecord } from '../test/renderPage';
import { AuditedValue } from './AuditedValue';

const told = (value: unknown) => {
  const { container } = renderOnRecord(
    'auditEvents',
    { id: 'e1' },
    <AuditedValue subject="Household" field="tags" value={value} />,
  );
  return container.textContent;
};

it('tells the tags of a household in words', () =>
  expect(told(['INFANT', 'RENTED'])).toContain('婴幼儿、出租房'));

it('tells them of early events, too, which have them as PostgreSQL writes a list', () =>
  expect(told('{INFANT,RENTED}')).toContain('婴幼儿、出租房'));

it.each([[[]], ['{}']])('tells that there are none: %j', (none) => expect(told(none)).toContain('—'));
