import type { TodayState } from '../model/state';
import type { Today } from '../model/Today';
import type { Item } from '../outbox/item';
import { useWords } from '../words/words';
import { useTime } from './useTime';

interface OutboxListProps {
  today: Today;
  state: TodayState;
  onOpen: (item: Item) => void;
}

const ORDER = { refused: 0, waiting: 1, sent: 2 };

/** Each thing recorded here, and how far it has come: what needs a person first, what has arrived last. */
export function OutboxList({
  today,
  state: { items, unreadable, sending, refreshing },
  onOpen,
}: OutboxListProps) {
  const { outbox, empty, state } = useWords();
  const sorted = items.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || (a.id < b.id ? 1 : -1));
  const waiting = items.filter(({ state }) => state === 'waiting').length;
  const refused = items.filter(({ state }) => state === 'refused').length;
  return (
    <>
      <div className="outbox-head">
        <p>{waiting + refused > 0 ? outbox.summary(waiting, refused) : empty.outbox}</p>
        {waiting > 0 && (
          <button
            type="button"
            className="button"
            disabled={refreshing || sending !== null}
            onClick={() => void today.meet({ all: true })}
          >
            {outbox.sendNow}
          </button>
        )}
      </div>
      {waiting > 0 && <p className="faint pad">{state.offlineHelp}</p>}
      {unreadable > 0 && <p className="notice">{outbox.unreadable(unreadable)}</p>}
      <ul className="rows">
        {sorted.map((item) => (
          <OutboxRow key={item.id} item={item} isSending={sending === item.id} onOpen={() => onOpen(item)} />
        ))}
      </ul>
    </>
  );
}

function OutboxRow({ item, isSending, onOpen }: { item: Item; isSending: boolean; onOpen: () => void }) {
  const { outbox, outcomes, visit } = useWords();
  const time = useTime();
  const state = isSending ? 'sending' : item.state;
  return (
    <li>
      <button type="button" className="row" onClick={onOpen}>
        <span className="row-main">
          <strong>{item.label}</strong>
          <span className="faint">
            {item.kind === 'amend' && `${outbox.amendment} · `}
            {time(item.visitedAt)} {outcomes[item.outcome]}
            {item.peopleMet > 0 && ` · ${visit.count(item.peopleMet)}`}
          </span>
          {item.state === 'waiting' && item.attempts > 0 && !isSending && (
            <span className="faint">{outbox.unanswered(item.attempts)}</span>
          )}
          {item.refused && <span className="is-missing">{item.refused.message || outbox.look}</span>}
        </span>
        <span className="row-aside">
          <span className={`sent is-${state}`}>{outbox.states[state]}</span>
        </span>
      </button>
    </li>
  );
}
