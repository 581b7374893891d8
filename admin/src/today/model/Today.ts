import { onKnock } from '../../kernel/vault/knock';
import { canKeep } from '../../kernel/vault/canKeep';
import { countUnsent, lockVault } from '../../kernel/vault/lock';
import { heldVault, type Vault } from '../../kernel/vault/vault';
import { signOutHere } from '../../kernel/session/signOut';
import { chinaDay } from '../../kernel/chinaDay';
import { askAs, deviceLocale, Refusal } from '../ask';
import { TodayNoticesDocument } from '../documents';
import type { Item } from '../outbox/item';
import { waitAfter } from '../outbox/backoff';
import { sendWaiting } from '../outbox/sendWaiting';
import { download, type Worker } from '../register/download';
import type { Register } from '../register/register';
import { contact } from './contact';
import { START, Watched, type TodayState } from './state';

const REGISTER = 'register';
const MINUTE = 60_000;
/** The register is read anew after so long, while the page is looked at. */
const STALE = 10 * MINUTE;
/** Between two tries at least, and at most. */
const SOON = 500;
const LATEST = 5 * MINUTE;

/** The page's work: what is kept here, what is sent, what is read anew. React only watches it. */
export class Today extends Watched<TodayState> {
  vault: Vault | null = null;
  private worker: Worker | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private again = false;
  private reading = Promise.resolve();
  /** How often in a row nobody answered. */
  private misses = 0;

  constructor() {
    super(START);
  }

  /** What is kept here is on the screen before anybody is asked. */
  async start(): Promise<void> {
    if (!canKeep()) return this.set({ phase: 'insecure' });
    onKnock((what) => void (what === 'locked' ? this.onLocked() : this.readItems()));
    window.addEventListener('online', () => void this.meet({ all: true }));
    window.addEventListener('offline', () => this.set({ reached: false }));
    document.addEventListener('visibilitychange', () => document.hidden || void this.meet());
    setInterval(() => void this.look(), MINUTE);
    this.vault = await heldVault();
    if (this.vault) await this.open(this.vault);
    await this.meet({ all: true });
  }

  /** Asks who is signed in, sends what waits, and reads the register anew where it is old. */
  async meet({ all = false, anew = false } = {}): Promise<void> {
    if (this.get().refreshing) return void (this.again ||= all);
    this.set({ refreshing: true });
    const wasSilent = this.misses > 0;
    try {
      if (!(await this.greet())) return;
      await this.send(all || wasSilent); // what failed was the line, which is there again
      const { register } = this.get();
      if (anew || !register || Date.now() - register.takenAt > STALE) await this.readRegister();
      await this.readNotices();
    } catch {
      await this.unreached();
    } finally {
      this.set({ refreshing: false });
      if (this.again) {
        this.again = false;
        void this.meet({ all: true });
      }
    }
  }

  /** Sends what waits, here or, where another tab does it, there. */
  async send(all = false): Promise<void> {
    const { vault } = this;
    if (!vault) return;
    const ask = askAs(vault.accountId);
    const onSending = (sending: string | null) => this.set({ sending });
    const round = await navigator.locks.request('sibulou-outbox', { ifAvailable: true }, (lock) =>
      lock ? sendWaiting(vault, ask, { all, onSending }) : ('elsewhere' as const),
    );
    await this.readItems();
    if (round === 'over') return this.lose();
    if (round !== 'elsewhere') this.set({ reached: round === 'done' });
    this.plan();
  }

  /**
   * What was recorded here is on the screen as it stands now. One reading after the other: an older one never covers a newer one.
   * @param also what changes with it
   */
  readItems(also: Partial<TodayState> = {}): Promise<void> {
    const read = async () => {
      const { vault } = this;
      if (!vault) return;
      const items = await vault.items<Item>();
      if (this.vault?.accountId === vault.accountId) this.set({ ...also, ...items });
    };
    return (this.reading = this.reading.then(read, read));
  }

  /** Tells the server, and leaves nothing that can be read here, whether or not it could be told. */
  async signOut(): Promise<void> {
    this.vault = null;
    clearTimeout(this.timer);
    this.set({ ...START });
    await signOutHere(deviceLocale());
  }

  private async open(vault: Vault): Promise<void> {
    const register = await vault.read<Register>(REGISTER);
    await this.readItems({ phase: 'open', accountId: vault.accountId, register });
  }

  /** @returns whether a grid worker is at work here */
  private async greet(): Promise<boolean> {
    const met = await contact(this.vault);
    if (met.found !== 'worker') {
      await this.close(met.found === 'nobody' ? 'signIn' : met.found);
      return false;
    }
    const isSame = this.vault?.accountId === met.vault.accountId && this.vault.posts === met.vault.posts;
    this.vault = met.vault;
    this.worker = met.worker;
    this.misses = 0;
    if (!isSame || this.get().phase !== 'open') await this.open(met.vault);
    this.set({ reached: true });
    return true;
  }

  private async readRegister(): Promise<void> {
    const { vault, worker } = this;
    if (!vault || !worker) return;
    const register = await download(askAs(vault.accountId), worker);
    await vault.write(REGISTER, register);
    const today = chinaDay();
    for (const { id, state, sentAt } of this.get().items)
      if (state === 'sent' && chinaDay(new Date(sentAt ?? 0)) !== today)
        await vault.change<Item>(id, () => null);
    if (this.vault === vault) await this.readItems({ register });
  }

  private async readNotices(): Promise<void> {
    const { vault } = this;
    if (!vault) return;
    try {
      const { notices } = await askAs(vault.accountId)(TodayNoticesDocument, {});
      if (this.vault === vault) this.set({ unread: notices.unread });
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure; // the bell keeps what it last said
    }
  }

  private async unreached(): Promise<void> {
    this.misses++;
    this.set({ reached: false, ...(!this.vault && { phase: 'noSignal', sealed: await countUnsent() }) });
    this.plan();
  }

  /** The next try: when the first of what failed is due, and not sooner than somebody may answer again. */
  private plan(): void {
    clearTimeout(this.timer);
    const { items, phase } = this.get();
    const due = items
      .filter(({ state }) => state === 'waiting')
      .map(({ sendAfter }) => sendAfter - Date.now());
    if (due.length === 0 && phase !== 'noSignal') return;
    const silence = this.misses > 0 ? waitAfter(this.misses) : 0;
    this.timer = setTimeout(() => void this.meet(), Math.max(SOON, silence, Math.min(...due, LATEST)));
  }

  /** Every minute: whether the papers may still be kept, and whether there is news. */
  private async look(): Promise<void> {
    if (this.vault && !(await heldVault())) return this.close('signIn');
    if (!document.hidden) await this.meet();
  }

  private async lose(): Promise<void> {
    await lockVault();
    await this.close('signIn');
  }

  private async close(phase: 'signIn' | 'elsewhere' | 'secondFactor'): Promise<void> {
    this.vault = null;
    this.worker = null;
    this.set({ ...START, phase, refreshing: this.get().refreshing, sealed: await countUnsent() });
  }

  private onLocked(): void {
    this.vault = null;
    this.set({ ...START });
    location.reload();
  }
}
