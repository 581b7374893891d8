import { useState } from 'react';
import { writeSetting } from '../../kernel/deviceSettings';
import { deviceLocale } from '../ask';
import { isDark } from '../theme';
import { dropSettings } from '../../kernel/deviceSettings';
import type { TodayState } from '../model/state';
import type { Today } from '../model/Today';
import { useWords } from '../words/words';
import { Dialog } from './Dialog';
import { showWorkerTour } from './useFirstTour';

interface MenuSheetProps {
  today: Today;
  state: TodayState;
  onClose: () => void;
  onSettings: () => void;
}

export function MenuSheet({
  today,
  state: { accountId, items, refreshing, register },
  onClose,
  onSettings,
}: MenuSheetProps) {
  const { menu, unsent, refused } = useWords();
  const [isLeaving, setLeaving] = useState(false);
  const waiting = items.filter(({ state }) => state !== 'sent').length;
  const set = (name: string, value: string) => {
    writeSetting(name, value);
    onSettings();
  };
  const signOut = async () => {
    await today.signOut();
    dropSettings();
    location.assign('/login');
  };
  const dark = isDark();

  if (isLeaving)
    return (
      <Dialog title={unsent.title(waiting)} onClose={onClose}>
        <p>{unsent.explain}</p>
        <div className="actions">
          <button
            type="button"
            className="button main"
            onClick={() => {
              onClose();
              void today.meet({ all: true });
            }}
          >
            {unsent.send}
          </button>
          <button type="button" className="button danger" onClick={() => void signOut()}>
            {unsent.leave}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {refused.cancel}
          </button>
        </div>
      </Dialog>
    );
  return (
    <Dialog title={register?.worker ?? menu.title} onClose={onClose}>
      <div className="menu">
        <a className="button" href="/people">
          {menu.people}
        </a>
        <a className="button" href="/visits">
          {menu.visits}
        </a>
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            void showWorkerTour(accountId);
          }}
        >
          {menu.tour}
        </button>
        <button
          type="button"
          className="button"
          disabled={refreshing}
          onClick={() => {
            onClose();
            void today.meet({ all: true, anew: true });
          }}
        >
          {menu.refresh}
        </button>
        <button type="button" className="button" onClick={() => set('theme', dark ? 'light' : 'dark')}>
          {dark ? menu.light : menu.dark}
        </button>
        <button
          type="button"
          className="button"
          lang={deviceLocale() === 'en' ? 'zh-CN' : 'en'}
          onClick={() => set('locale', deviceLocale() === 'en' ? 'zh-CN' : 'en')}
        >
          {menu.language}
        </button>
        <button
          type="button"
          className="button danger"
          onClick={() => (waiting > 0 ? setLeaving(true) : void signOut())}
        >
          {menu.signOut}
        </button>
      </div>
      <p className="faint">{menu.kept}</p>
    </Dialog>
  );
}
