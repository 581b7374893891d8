import { rateLimited } from '../kernel/errors.js';
import { say } from '../kernel/words.js';

/** Each is held in memory as a whole, so that so many bytes and no more are. */
const MOST_IN_HAND = 10;
/** Each takes a thread and a connection of the pool for as long as it is read. */
const MOST_READ = 2;
const SECONDS = 10;

/** The files that are on their way into this process: few at a time, and of one account one after the other. */
export class Uploads {
  private readonly inHand = new Set<string>();
  private readonly waiting: (() => void)[] = [];
  private reading = 0;

  /** @throws RATE_LIMITED where they are sending another, or too many others are */
  async of(accountId: string, work: () => Promise<void>): Promise<void> {
    if (this.inHand.has(accountId))
      throw rateLimited(
        SECONDS,
        say(
          '您还有一个文件正在上传，请等它传完。',
          'Another file of yours is being sent: wait until it has arrived.',
        ),
      );
    if (this.inHand.size >= MOST_IN_HAND)
      throw rateLimited(
        SECONDS,
        say('现在上传的人太多，请稍后再试。', 'Too many files are being sent: try again in a moment.'),
      );
    this.inHand.add(accountId);
    try {
      await work();
    } finally {
      this.inHand.delete(accountId);
    }
  }

  /** Reads it when its turn comes, in the order in which they have arrived. */
  async inTurn(work: () => Promise<void>): Promise<void> {
    if (this.reading < MOST_READ) this.reading += 1;
    else await new Promise<void>((go) => this.waiting.push(go)); // whoever is done hands their place on
    try {
      await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.reading -= 1;
    }
  }
}
