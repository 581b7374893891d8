import { useGetOne, useGetRecordRepresentation, useLocaleState, useTranslate } from 'react-admin';
import { chinaTime } from '../kernel/chinaTime';
import { useRoleName } from '../kernel/session/useRoleName';
import { useAuditWords } from './useAuditWords';

/** Enums of fields that are no noun's own. */
const SHARED: Record<string, (subject: string) => string> = {
  fields: (subject) => `${subject}RevealField`,
  role: () => 'RoleName',
  roles: () => 'RoleName',
  gives: () => 'RoleName',
  givenBy: () => 'RoleName',
};

interface AuditedValueProps {
  subject: string;
  field: string;
  value: unknown;
}

/** A value of the trail as the noun's own pages show it: enums in words, ids as what they stand for. */
export function AuditedValue({ subject, field, value }: AuditedValueProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const words = useAuditWords();
  const roleName = useRoleName();
  const name = words.enumOf(subject, field) ?? SHARED[field]?.(subject);

  const inWords = (one: unknown): string => {
    if (one === null || one === undefined || one === '') return translate('kernel.none');
    if (Array.isArray(one)) return one.map(inWords).join('、') || translate('kernel.none');
    if (typeof one === 'boolean') return translate(`ra.boolean.${one}`);
    if (isPermission(one)) return `${words.subject(one.subject)} · ${words.action(one.action)}`;
    if (typeof one === 'object') return JSON.stringify(one);
    const text = String(one);
    const listed = name && LISTED.exec(text)?.[1];
    if (listed !== undefined) return inWords(listed.split(',').filter(Boolean));
    if (name === 'RoleName') return roleName(text);
    if (name) return translate(`enums.${name}.${text}`, { _: text });
    return MOMENT.test(text) ? chinaTime(text, locale) : text;
  };

  const resource = words.referenceOf(field);
  return resource && typeof value === 'string' ? (
    <ReferencedName resource={resource} id={value} />
  ) : (
    <>{inWords(value)}</>
  );
}

/** One of a composed role's. */
const isPermission = (value: unknown): value is { subject: string; action: string } =>
  typeof value === 'object' && value !== null && 'subject' in value && 'action' in value;

/** A list as PostgreSQL writes it: the trail's first events told tags so, and they stay as they were written. */
const LISTED = /^\{([\w,]*)\}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What an id stands for now; the id itself where the viewer may not open it. */
function ReferencedName({ resource, id }: { resource: string; id: string }) {
  const { data } = useGetOne(resource, { id });
  const represent = useGetRecordRepresentation(resource);
  return <>{data ? represent(data) : id}</>;
}
