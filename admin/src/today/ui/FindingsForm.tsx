import { useEffect, useId, useRef, useState } from 'react';
import { VisitOutcome } from '../../kernel/gql/graphql';
import type { Findings } from '../outbox/item';
import { useWords } from '../words/words';

interface FindingsFormProps {
  /** What is put right; nothing for a new visit. */
  start: Findings | null;
  /** How many people one may expect to meet. */
  expected: number;
  legend: string;
  onSave: (findings: Findings) => void;
}

const OUTCOMES = Object.values(VisitOutcome);
const MOST_PEOPLE = 50;

/** Two taps: how it ended, and how many were met (or that this is so). What is rarely needed is behind a third. */
export function FindingsForm({ start, expected, legend, onSave }: FindingsFormProps) {
  const { visit, outcomes } = useWords();
  const id = useId();
  const [outcome, setOutcome] = useState<VisitOutcome | null>(start?.outcome ?? null);
  const [noticesHanded, setNotices] = useState(start?.noticesHanded ?? 0);
  const [note, setNote] = useState(start?.note ?? '');
  const second = useRef<HTMLFieldSetElement>(null);
  const isMet = outcome === VisitOutcome.MET;
  const numbers = Math.min(MOST_PEOPLE, Math.max(6, expected + 2, start?.peopleMet ?? 0));
  const usual = start?.peopleMet || expected;
  const save = (peopleMet: number) =>
    outcome && onSave({ outcome, peopleMet, noticesHanded, note: note.trim() || null });

  useEffect(() => {
    if (!outcome) return;
    second.current?.scrollIntoView({ block: 'nearest' });
    second.current?.querySelector<HTMLButtonElement>('.main')?.focus({ preventScroll: true });
  }, [outcome]);

  return (
    <div className="findings">
      <fieldset className="outcomes">
        <legend>{legend}</legend>
        {OUTCOMES.map((one) => (
          <button
            key={one}
            type="button"
            className={`choice is-${one}`}
            aria-pressed={one === outcome}
            onClick={() => setOutcome(one)}
          >
            {outcomes[one]}
          </button>
        ))}
      </fieldset>
      {outcome && (
        <fieldset ref={second} className={isMet ? 'numbers' : ''}>
          <legend className={isMet ? '' : 'hidden'}>
            {isMet ? visit.met : visit.save(outcomes[outcome])}
          </legend>
          {isMet ? (
            Array.from({ length: numbers }, (_, at) => at + 1).map((count) => (
              <button
                key={count}
                type="button"
                className={`button ${count === usual ? 'main' : ''}`}
                aria-label={visit.saveMet(count)}
                onClick={() => save(count)}
              >
                {count}
              </button>
            ))
          ) : (
            <button type="button" className="button main wide" onClick={() => save(0)}>
              {visit.save(outcomes[outcome])}
            </button>
          )}
        </fieldset>
      )}
      <details open={Boolean(start?.note || start?.noticesHanded)}>
        <summary>{visit.more}</summary>
        <label htmlFor={`${id}-notices`}>{visit.notices}</label>
        <input
          id={`${id}-notices`}
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          value={noticesHanded}
          onChange={({ target }) =>
            setNotices(Math.min(100, Math.max(0, Math.trunc(Number(target.value) || 0))))
          }
        />
        <label htmlFor={`${id}-note`}>{visit.note}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={500}
          aria-describedby={`${id}-help`}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <p id={`${id}-help`} className="faint">
          {visit.noteHelp}
        </p>
      </details>
    </div>
  );
}
