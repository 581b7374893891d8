import type { Item } from '../outbox/item';
import type { Register } from '../register/register';

/**
 * starting: looking what is here. open: at work. noSignal: nothing is kept here and the server is out of reach.
 * signIn: nobody is signed in. elsewhere: somebody is, who walks no grid. secondFactor: who must first set one up. insecure: the page did not come over HTTPS.
 */
export type Phase = 'starting' | 'open' | 'noSignal' | 'signIn' | 'elsewhere' | 'secondFactor' | 'insecure';

export interface TodayState {
  phase: Phase;
  /** Unsent items of whoever was here last, sealed until they sign in again. */
  sealed: number;
  accountId: string | null;
  register: Register | null;
  items: Item[];
  /** Rows of mine that no longer open. */
  unreadable: number;
  /** The item on its way just now. */
  sending: string | null;
  /** Whether the server answered the last time it was asked. */
  reached: boolean;
  refreshing: boolean;
  /** Unread notices, when the server was last asked. */
  unread: number;
}

export const START: TodayState = {
  phase: 'starting',
  sealed: 0,
  accountId: null,
  register: null,
  items: [],
  unreadable: 0,
  sending: null,
  reached: true,
  refreshing: false,
  unread: 0,
};

/** A value that React can watch. */
export class Watched<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  get = (): State => this.state;

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
