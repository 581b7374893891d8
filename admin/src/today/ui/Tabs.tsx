import { useRef, type KeyboardEvent } from 'react';
import { useWords } from '../words/words';

const TABS = ['visit', 'lacking', 'visited', 'outbox'] as const;
export type Tab = (typeof TABS)[number];

interface TabsProps {
  current: Tab;
  counts: Record<Tab, number>;
  /** Something was refused, and waits for a person. */
  isUrgent: boolean;
  onChoose: (tab: Tab) => void;
}

/** Arrow keys go from tab to tab, Tab goes on into the list. */
export function Tabs({ current, counts, isUrgent, onChoose }: TabsProps) {
  const { tabs } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const move = ({ key }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = (TABS.indexOf(current) + step + TABS.length) % TABS.length;
    onChoose(TABS[next] ?? current);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={list} className="tabs" data-tour="missed" role="tablist" onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === current}
          aria-controls="list"
          tabIndex={tab === current ? 0 : -1}
          className={tab === 'outbox' && isUrgent ? 'is-urgent' : ''}
          onClick={() => onChoose(tab)}
        >
          <span className="count">{counts[tab]}</span>
          {tabs[tab]}
        </button>
      ))}
    </div>
  );
}
