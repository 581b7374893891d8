import { useWords } from '../words/words';

/** A link to one of the panel's pages, which need signal. */
export function useAway(reached: boolean) {
  const { visit } = useWords();
  return (to: string) =>
    reached ? { href: to } : { role: 'link', 'aria-disabled': true, title: visit.needsSignal };
}
