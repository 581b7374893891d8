/** What the tabs of one browser tell each other. */
export type Knock = 'locked' | 'outbox';

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('sibulou');

export const knock = (what: Knock): void => channel?.postMessage(what);

/** @returns stops listening */
export function onKnock(hear: (what: Knock) => void): () => void {
  const listen = ({ data }: MessageEvent<Knock>) => hear(data);
  channel?.addEventListener('message', listen);
  return () => channel?.removeEventListener('message', listen);
}
