import { useEffect } from 'react';
import { useWords } from '../words/words';

export interface Said {
  text: string;
  /** Opens what was just recorded, to put it right. */
  onChange?: () => void;
}

const SECONDS = 8;

export function Toast({ said, onDone }: { said: Said | null; onDone: () => void }) {
  const { done } = useWords();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(onDone, SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div className="toast" role="status">
      {said && (
        <p>
          {said.text}
          {said.onChange && (
            <button
              type="button"
              onClick={() => {
                said.onChange?.();
                onDone();
              }}
            >
              {done.change}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
