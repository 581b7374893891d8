/** Draws that are the same for the same seed, on every machine: a demo can be described, and a fault in one repeated. */
export class Random {
  private state = 0x811c9dc5;

  constructor(seed: string) {
    for (const character of seed)
      this.state = Math.imul(this.state ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  pick<T>(items: ArrayLike<T>): T {
    return items[this.int(0, items.length - 1)]!;
  }

  /** @param weighted [weight, item], weights of any sum */
  weighted<T>(weighted: readonly (readonly [number, T])[]): T {
    let left = this.next() * weighted.reduce((sum, [weight]) => sum + weight, 0);
    return (weighted.find(([weight]) => (left -= weight) < 0) ?? weighted.at(-1)!)[1];
  }

  /** Positive, usually near 1: how much bigger or smaller one thing is than its like. */
  spread(width: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return Math.exp(width * normal);
  }

  shuffled<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const at = this.int(0, last);
      [shuffled[last], shuffled[at]] = [shuffled[at]!, shuffled[last]!];
    }
    return shuffled;
  }
}

/**
 * Ids that are the same each time: UUIDv8 of the county's code and a counter, then random bits. They rise, so that an
 * index takes them at its end, and those of two counties never meet.
 */
export class Ids {
  private made = 0;
  private readonly random: Random;

  constructor(
    seed: string,
    private readonly county: string,
  ) {
    this.random = new Random(`${seed} ids ${county}`);
  }

  next(): string {
    const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
    const bits = (count: number) => Math.floor(this.random.next() * 2 ** count);
    const head = hex(Number(this.county) * 2 ** 28 + ++this.made, 12);
    const variant = hex(0x8000 + bits(14), 4);
    return `${head.slice(0, 8)}-${head.slice(8)}-8${hex(bits(12), 3)}-${variant}-${hex(bits(24), 6)}${hex(bits(24), 6)}`;
  }
}
