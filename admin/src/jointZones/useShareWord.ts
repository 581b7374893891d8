import { useContext } from 'react';
import { useTranslate } from 'react-admin';
import { nounOfSubject, NounsContext } from '../kernel/NounsContext';
import type { Share } from './share';

/** What is shared, in words: the noun's own, as its policy may be a later one than this page. */
export function useShareWord() {
  const translate = useTranslate();
  const nouns = useContext(NounsContext);
  return ({ subject, action }: Share): string => {
    const own = translate(`resources.jointZones.shared.${subject}`, { _: '' });
    const [name] = nounOfSubject(nouns, subject);
    const noun = own || (name ? translate(`resources.${name}.name`, { smart_count: 2 }) : subject);
    if (action === 'read') return translate('resources.jointZones.sees', { noun });
    return translate('resources.jointZones.does', {
      deed: translate(`deeds.${action}.label`, { _: action }),
    });
  };
}
