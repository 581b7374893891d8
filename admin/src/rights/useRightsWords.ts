import { useContext } from 'react';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { nounOfSubject, NounsContext } from '../kernel/NounsContext';

/** A field group is a part of reading: `readContact`. */
export const isGroup = (action: string) => /^read[A-Z]/.test(action);

/** The policy speaks in the API's names; these are the words the nouns have for them. */
export function useRightsWords() {
  const nouns = useContext(NounsContext);
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const resourceOf = (subject: string) => nounOfSubject(nouns, subject)[0];
  return {
    resourceOf,
    subject: (subject: string) => {
      const resource = resourceOf(subject);
      return resource ? labelOf(resource, 1) : translate(`rights.subjects.${subject}`, { _: subject });
    },
    /** @param explanation the schema's own, which begins with the Chinese term, where the panel has no words yet */
    action: (action: string, explanation?: string | null) =>
      action === 'read'
        ? translate('rights.read')
        : isGroup(action)
          ? translate(`rights.groups.${action}`, { _: action })
          : translate(`resources.auditEvents.actions.${action}`, {
              _: translate(`deeds.${action}.label`, { _: explanation?.split('：')[0] ?? action }),
            }),
    /** What the deed does: the panel's own words for it, or else the schema's, without their Chinese term. */
    help: (action: string, explanation: string | null) =>
      translate(`rights.help.${action}`, {
        _: isGroup(action)
          ? ''
          : translate(`deeds.${action}.explain`, { _: explanation?.replace(/^[^：]+：/, '') ?? '' }),
      }),
  };
}
