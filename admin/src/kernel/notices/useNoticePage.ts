import { useContext } from 'react';
import { nounOfSubject, NounsContext } from '../NounsContext';
import type { Notice } from './useNotices';

/** Where a notice leads: the record it is about, or the list of several; nowhere where there is no page for it. */
export function useNoticePage() {
  const nouns = useContext(NounsContext);
  return ({ kind, subject, subjectId }: Pick<Notice, 'kind' | 'subject' | 'subjectId'>) => {
    const [resource, noun] = nounOfSubject(nouns, subject);
    const filter = noun?.noticed?.[kind];
    if (filter === null || !resource) return undefined;
    if (filter) return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
    return subjectId ? `/${resource}/${subjectId}/show` : undefined;
  };
}
