import { useContext } from 'react';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { nounOfSubject, NounsContext } from '../kernel/NounsContext';

/** Fields that hold the id of another record. */
const REFERENCES: Record<string, string> = {
  area: 'areas',
  parent: 'areas',
  household: 'households',
  account: 'accounts',
  visitor: 'accounts',
  worker: 'accounts',
  response: 'responses',
};

/** The trail speaks in the API's names; these are the words the nouns have for them. */
export function useAuditWords() {
  const nouns = useContext(NounsContext);
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();

  const resourceOf = (subject: string) => nounOfSubject(nouns, subject)[0];

  return {
    resourceOf,
    subject: (subject: string) => {
      const resource = resourceOf(subject);
      return resource
        ? labelOf(resource, 1)
        : translate(`resources.auditEvents.subjects.${subject}`, { _: subject });
    },
    action: (action: string) =>
      translate(action === 'read' ? 'rights.read' : `rights.groups.${action}`, {
        _: translate(`deeds.${action}.label`, {
          _: translate(`resources.auditEvents.actions.${action}`, { _: action }),
        }),
      }),
    field: (subject: string, field: string) =>
      translate(`resources.${resourceOf(subject)}.fields.${field}`, {
        _: translate(`resources.auditEvents.audited.${field}`, { _: field }),
      }),
    enumOf: (subject: string, field: string) => nounOfSubject(nouns, subject)[1]?.enums?.[field],
    referenceOf: (field: string) => REFERENCES[field],
    /** A post without a title is called by its role. */
    post: (title: string) => translate(`enums.RoleName.${title}`, { _: title }),
  };
}
