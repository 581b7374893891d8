import { memo } from 'react';
import type { Call } from '../register/rounds';
import { useWords } from '../words/words';
import { useTime } from './useTime';

interface DoorRowProps {
  call: Call;
  isNext: boolean;
  /** What all addresses here begin with. */
  start: string;
  onOpen: (id: string) => void;
}

const NAMED = 3;

export const DoorRow = memo(
  function DoorRow({ call, isNext, start, onOpen }: DoorRowProps) {
    const { row, outcomes, tags } = useWords();
    const time = useTime();
    const { id, address, people, last, missing } = call;
    const names = people.slice(0, NAMED).map(({ name }) => name);
    return (
      <li>
        <button type="button" className={`row ${isNext ? 'is-next' : ''}`} onClick={() => onOpen(id)}>
          <span className="row-main">
            <strong>
              <span className="start">{start}</span>
              {address.slice(start.length)}
            </strong>
            <span className="faint">
              {names.length > 0
                ? row.people(names.join('、'), people.length > NAMED ? people.length : 0)
                : row.nobody}
            </span>
            {call.tags.length > 0 && (
              <span className="tags">
                {call.tags.map((tag) => (
                  <span key={tag}>{tags[tag]}</span>
                ))}
              </span>
            )}
          </span>
          <span className="row-aside">
            {isNext && <span className="mark">{row.next}</span>}
            {call.goes === 'me' && <span className="faint">{row.mine}</span>}
            {call.goes === 'colleague' && <span className="faint">{row.colleague}</span>}
            {missing > 0 && <span className="is-missing">{row.missing(missing)}</span>}
            {last ? (
              <span className={`outcome is-${last.outcome}`}>
                {outcomes[last.outcome]}
                <br />
                {time(last.visitedAt)}
              </span>
            ) : (
              !isNext && <span className="faint">{row.never}</span>
            )}
          </span>
        </button>
      </li>
    );
  },
  (before, after) =>
    before.isNext === after.isNext &&
    before.start === after.start &&
    JSON.stringify(before.call) === JSON.stringify(after.call),
);
