import { useCallback, useEffect, useState } from 'react';

interface ShortLived {
  value: string;
  owner: string;
  until: number;
}

/** A value that lives in this component's state for some seconds, and not past the record it belongs to. */
export function useShortLived(seconds: number, owner: string) {
  const [kept, setKept] = useState<ShortLived | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(seconds);
  const drop = useCallback(() => setKept(null), []);

  useEffect(() => {
    if (!kept) return;
    const tick = () => {
      const left = Math.ceil((kept.until - Date.now()) / 1000);
      if (left <= 0) drop();
      else setSecondsLeft(left);
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [kept, drop]);

  return {
    value: kept?.owner === owner ? kept.value : null,
    secondsLeft,
    keep: (value: string) => setKept({ value, owner, until: Date.now() + seconds * 1000 }),
    drop,
  };
}
