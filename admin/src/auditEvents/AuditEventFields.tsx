import { Link as MuiLink } from '@mui/material';
import { useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { StateChip } from '../kernel/fields/StateChip';
import type { AuditEventFactsFragment } from '../kernel/gql/graphql';
import { useAuditWords } from './useAuditWords';

interface FieldProps {
  source?: string;
  label?: string;
}

const useEvent = () => useRecordContext<AuditEventFactsFragment>();

export function ActionField(_: FieldProps) {
  const event = useEvent();
  const words = useAuditWords();
  return event ? <span>{words.action(event.action)}</span> : null;
}

/** Who did it, in which post. */
export function ActorField({ linked = false }: FieldProps & { linked?: boolean }) {
  const event = useEvent();
  const words = useAuditWords();
  const createPath = useCreatePath();
  if (!event) return null;
  const { account, accountName, postTitle } = event;
  return (
    <span>
      {linked && account ? (
        <MuiLink component={Link} to={createPath({ resource: 'accounts', type: 'show', id: account.id })}>
          {accountName}
        </MuiLink>
      ) : (
        accountName
      )}
      {postTitle && `（${words.post(postTitle)}）`}
    </span>
  );
}

/** What it was done to: a link to the record, which may have left the viewer's area since. */
export function SubjectField({ linked = false }: FieldProps & { linked?: boolean }) {
  const event = useEvent();
  const words = useAuditWords();
  const createPath = useCreatePath();
  if (!event) return null;
  const resource = words.resourceOf(event.subject);
  if (!linked || !resource || !event.subjectId) return <span>{words.subject(event.subject)}</span>;
  return (
    <MuiLink component={Link} to={createPath({ resource, type: 'show', id: event.subjectId })}>
      {words.subject(event.subject)}
    </MuiLink>
  );
}

export function SealedField(_: FieldProps) {
  const event = useEvent();
  const translate = useTranslate();
  if (!event) return null;
  return (
    <StateChip
      color={event.sealed ? 'success' : 'default'}
      label={translate(`resources.auditEvents.sealed.${event.sealed}`)}
    />
  );
}
