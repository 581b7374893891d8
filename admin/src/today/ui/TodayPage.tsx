import { useEffect, useSyncExternalStore, useState } from 'react';
import { applyTheme } from '../theme';
import type { Today } from '../model/Today';
import { words, WordsContext } from '../words/words';
import { Board } from './Board';
import { Gate } from './Gate';

/** A grid worker's first page. It is a page of its own, so that a phone loads it alone and keeps it whole. */
export function TodayPage({ today }: { today: Today }) {
  const state = useSyncExternalStore(today.watch, today.get);
  const [spoken, setSpoken] = useState(words);
  useEffect(() => {
    document.documentElement.lang = spoken.menu.language === 'English' ? 'zh-CN' : 'en';
    document.title = `${spoken.title} · ${spoken.name}`;
  }, [spoken]);
  const onSettings = () => {
    applyTheme();
    setSpoken(words());
  };
  return (
    <WordsContext.Provider value={spoken}>
      {state.phase === 'open' ? (
        <Board key={state.accountId} today={today} state={state} onSettings={onSettings} />
      ) : (
        <Gate today={today} state={state} />
      )}
    </WordsContext.Provider>
  );
}
