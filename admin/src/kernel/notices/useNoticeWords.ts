import { useTranslate } from 'react-admin';
import type { Notice } from './useNotices';
import { useRoleName } from '../session/useRoleName';

/** A notice in words: `notices.<KIND>` in the messages of the noun it is about. */
export function useNoticeWords() {
  const translate = useTranslate();
  const roleName = useRoleName();
  return ({ kind, name, place, role, by, detail, day, count }: Notice): string => {
    const post = name ?? (role ? roleName(role) : '');
    const given = { name: name ?? '', place: place ?? '', post, by: by ?? '', detail: detail ?? '' };
    return translate(`notices.${kind}`, {
      ...given,
      day: day ?? '',
      count: count ?? 0,
      smart_count: count ?? 1,
      _: name ?? kind,
    });
  };
}
