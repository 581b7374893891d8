import { dashboardPage } from '../../coverage/dashboardPage';
import type { Register } from '../register/register';
import { useWords } from '../words/words';
import { useAway } from './useAway';

interface BottomBarProps {
  register: Register | null;
  reached: boolean;
  onMenu: () => void;
}

/** The panel's pages are a step away; they need signal. */
export function BottomBar({ register, reached, onMenu }: BottomBarProps) {
  const { menu } = useWords();
  const away = useAway(reached);
  const [area] = register?.areas ?? [];
  return (
    <nav className="bottom" data-tour="nav" aria-label={menu.title}>
      <a href="/today/" aria-current="page">
        <Icon path="M4 11 12 4l8 7v9h-5v-6H9v6H4z" />
        {menu.home}
      </a>
      <a {...away(area ? dashboardPage({ area: area.id }) : '/?panel')}>
        <Icon path="M4 20V10h4v10zm6 0V4h4v16zm6 0v-7h4v7z" />
        {menu.coverage}
      </a>
      <a {...away('/households')}>
        <Icon path="M3 20V8l6-4 6 4v2h6v10zm4-8v2h2v-2zm0 4v2h2v-2zm8-2v2h2v-2z" />
        {menu.households}
      </a>
      <button type="button" data-tour="user" onClick={onMenu}>
        <Icon path="M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z" />
        {menu.title}
      </button>
    </nav>
  );
}

const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" width={24} height={24} aria-hidden="true" fill="currentColor">
    <path d={path} fillRule="evenodd" />
  </svg>
);
