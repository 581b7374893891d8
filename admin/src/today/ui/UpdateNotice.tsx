import { useEffect, useState } from 'react';
import { useWords } from '../words/words';
import { onUpdate } from '../worker/watchForUpdate';

/** A newer version of the page lies ready on the device. It starts when the person says so, never during a visit. */
export function UpdateNotice() {
  const { update } = useWords();
  const [start, setStart] = useState<(() => void) | null>(null);
  useEffect(() => onUpdate((start) => setStart(() => start)), []);
  if (!start) return null;
  return (
    <p className="notice update">
      {update.ready}
      <button type="button" className="button" onClick={start}>
        {update.reload}
      </button>
    </p>
  );
}
