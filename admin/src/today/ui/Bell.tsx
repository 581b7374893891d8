import { useWords } from '../words/words';
import { useAway } from './useAway';

/** How many notices are unread; the list is a page of the panel. */
export function Bell({ unread, reached }: { unread: number; reached: boolean }) {
  const { bell } = useWords();
  const away = useAway(reached);
  return (
    <a className="icon bell" aria-label={unread > 0 ? bell.unread(unread) : bell.title} {...away('/notices')}>
      <svg viewBox="0 0 24 24" width={24} height={24} aria-hidden="true" fill="currentColor">
        <path d="M12 22a2 2 0 0 0 2-2h-4a2 2 0 0 0 2 2zm6-6v-5c0-3.1-1.6-5.6-4.5-6.3V4a1.5 1.5 0 0 0-3 0v.7C7.6 5.4 6 7.9 6 11v5l-2 2v1h16v-1zm-2 1H8v-6c0-2.5 1.5-4.5 4-4.5s4 2 4 4.5z" />
      </svg>
      {unread > 0 && <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
    </a>
  );
}
