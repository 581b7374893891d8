import type { Today } from '../model/Today';
import type { TodayState } from '../model/state';
import { useWords } from '../words/words';

/** What is shown in the households' stead: why there are none, and what to do. */
export function Gate({ today, state: { phase, sealed, refreshing } }: { today: Today; state: TodayState }) {
  const { gate, name } = useWords();
  if (phase === 'starting' || phase === 'open')
    return (
      <main className="gate" aria-busy="true">
        <img src="/seal.svg" alt={name} width={64} height={64} />
        <p role="status">{gate.starting}</p>
      </main>
    );
  const [title, explain] = gate[phase] as [string, string];
  return (
    <main className="gate">
      <img src="/seal.svg" alt={name} width={64} height={64} />
      <h1>{title}</h1>
      <p>{explain}</p>
      {sealed > 0 && <p className="notice">{gate.sealed(sealed)}</p>}
      {phase === 'signIn' && (
        <a className="button main" href="/login">
          {gate.toSignIn}
        </a>
      )}
      {phase === 'noSignal' && (
        <button
          type="button"
          className="button main"
          disabled={refreshing}
          onClick={() => void today.meet({ all: true })}
        >
          {gate.retry}
        </button>
      )}
      {phase === 'secondFactor' && (
        <a className="button main" href="/security">
          {gate.toSecurity}
        </a>
      )}
      {(phase === 'elsewhere' || phase === 'insecure') && (
        <a className="button main" href="/?panel">
          {gate.toPanel}
        </a>
      )}
    </main>
  );
}
