import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Database } from '../kernel/db/database.js';
import { consume, DAYS, limiterOn, MINUTES } from '../kernel/rate/limiter.js';

/** A try that was counted. */
export interface Admitted {
  /** It was no try at all: those before it stay counted. */
  takeBack(): Promise<void>;
  /** It was right, and those before it are forgotten. */
  forgive(): Promise<void>;
}

/**
 * Lock-out of guessers that cannot be used to lock out the one they guess at. Each try is counted before the password
 * is looked at, and taken back if it was right: a hundred at once are no way round.
 */
export class SignInLimits {
  /** One account from one address: here it is strict. */
  private readonly pair;
  /** Many accounts from one address: a list of usernames with one password each. A whole office may share an address. */
  private readonly address;
  /** One account from many addresses: only slowed, a minute at most, since its owner waits with the guessers ... */
  private readonly account;
  /** ... except at an address from which the owner has signed in before. */
  private readonly known;
  private readonly ownPassword;
  /** Codes of a second factor, wherever they come from: who guesses at them has the password, so nobody else locks the owner out. */
  private readonly code;

  constructor(db: Database) {
    this.pair = limiterOn(db, 'pair', 5, 15 * MINUTES, 15 * MINUTES);
    this.address = limiterOn(db, 'address', 50, 15 * MINUTES, 15 * MINUTES);
    this.account = limiterOn(db, 'account', 20, 15 * MINUTES, MINUTES);
    this.known = limiterOn(db, 'known', 1, 30 * DAYS, 0);
    this.ownPassword = limiterOn(db, 'own', 5, 15 * MINUTES, 15 * MINUTES);
    this.code = limiterOn(db, 'code', 10, 60 * MINUTES, 60 * MINUTES);
  }

  /**
   * Counts a try to sign in.
   * @throws RATE_LIMITED; what is refused counts nowhere else
   */
  async admit(username: string, address: string): Promise<Admitted> {
    const pair = digest(username, networkOf(address));
    const from = digest(networkOf(address));
    const name = digest(username);
    const isKnown = (await this.known.get(pair)) !== null;
    await consume([
      { limiter: this.pair, key: pair },
      { limiter: this.address, key: from },
      ...(isKnown ? [] : [{ limiter: this.account, key: name }]),
    ]);
    const takeBackElsewhere = async () => {
      await this.address.reward(from);
      if (!isKnown) await this.account.reward(name);
    };
    return {
      takeBack: async () => {
        await this.pair.reward(pair);
        await takeBackElsewhere();
      },
      forgive: async () => {
        await this.pair.delete(pair);
        await takeBackElsewhere();
        await this.known.set(pair, 1, 30 * DAYS);
      },
    };
  }

  /** The same for the current password, asked of somebody signed in already. */
  async admitOwn(accountId: string): Promise<() => Promise<void>> {
    await consume([{ limiter: this.ownPassword, key: accountId }]);
    return async () => void (await this.ownPassword.delete(accountId));
  }

  /** The same for a code, asked of whoever has given the password. */
  async admitCode(accountId: string): Promise<Admitted> {
    await consume([{ limiter: this.code, key: accountId }]);
    return {
      takeBack: async () => void (await this.code.reward(accountId)),
      forgive: async () => void (await this.code.delete(accountId)),
    };
  }
}

/** The table holds neither names nor addresses. */
const digest = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url');

/** Whoever has one IPv6 address has 2^64 of them: the first half counts. */
const networkOf = (address: string): string =>
  isIPv6(address) && !address.startsWith('::ffff:') ? firstHalf(address) : address.replace('::ffff:', '');

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

const made = new WeakMap<Database, SignInLimits>();

/** The limits of a process: one to each database. */
export function limitsOf({ db }: { db: Database }): SignInLimits {
  if (!made.has(db)) made.set(db, new SignInLimits(db));
  return made.get(db)!;
}
