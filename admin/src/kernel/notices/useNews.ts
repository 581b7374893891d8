import { useEffect, useRef, useState } from 'react';
import type { NoticeList } from './useNotices';

/** How many came while the page was open: what was there at first is shown by the bell, and not read out. */
export function useNews(notices: NoticeList | undefined): number {
  const known = useRef<Set<string>>(undefined);
  const [news, setNews] = useState(0);
  useEffect(() => {
    if (!notices) return;
    const before = known.current;
    const ids = notices.nodes.map(({ id }) => id);
    known.current = new Set([...(before ?? []), ...ids]);
    if (!before) return;
    const fresh = notices.nodes.filter(({ id, unread }) => unread && !before.has(id)).length;
    if (fresh > 0) setNews(fresh);
  }, [notices]);
  return news;
}
