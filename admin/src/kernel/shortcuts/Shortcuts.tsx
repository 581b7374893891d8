import { lazy, Suspense, useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { isTyping } from './isTyping';
import { moveBy, press, shortcutOf } from './shortcuts';
import { showShortcuts, useShortcutsShown } from './shown';
import { useShortcutsOn } from './useShortcutsOn';

const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));

/** A first key waits so long for its second. */
const PATIENCE_MS = 1_000;

export default function Shortcuts() {
  const navigate = useNavigate();
  const [isOn] = useShortcutsOn();
  const isShown = useShortcutsShown();

  useEffect(() => {
    if (!isOn) return;
    let before = { key: '', at: 0 };
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, repeat } = event;
      if (ctrlKey || metaKey || altKey || event.defaultPrevented || isTyping(event)) return;
      const waiting = Date.now() - before.at < PATIENCE_MS ? before.key : '';
      before = { key, at: Date.now() };
      const does = shortcutOf(waiting, key);
      if (does === 'next') moveBy(1);
      if (does === 'previous') moveBy(-1);
      if (repeat) return;
      if (does === 'help') showShortcuts(true);
      if (does === 'home') void navigate('/');
      if (does === 'create') press('n');
      if (does === 'edit') press('e');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn, navigate]);

  return <Suspense>{isShown && <ShortcutsDialog onClose={() => showShortcuts(false)} />}</Suspense>;
}
