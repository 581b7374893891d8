import { useId } from 'react';
import type { Rounds } from '../register/rounds';
import { useWords } from '../words/words';

interface ProgressProps {
  plan: Rounds;
  responses: { id: string; name: string }[];
  current: string | undefined;
  onChoose: (id: string) => void;
}

/** How far today, how far in all, and in which response. */
export function Progress({ plan, responses, current, onChoose }: ProgressProps) {
  const { progress } = useWords();
  const id = useId();
  const done = plan.total - plan.unvisited;
  return (
    <section className="progress">
      <div className="progress-line">
        <p>
          {progress.today} <strong>{progress.households(plan.visitedToday)}</strong>
        </p>
        <p id={id} className="faint">
          {progress.all(done, plan.total)}
        </p>
      </div>
      <progress aria-labelledby={id} value={done} max={Math.max(1, plan.total)} />
      {responses.length > 1 ? (
        <select
          aria-label={progress.response}
          value={current}
          onChange={(event) => onChoose(event.target.value)}
        >
          {responses.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <p className="faint">{responses[0]?.name}</p>
      )}
    </section>
  );
}
