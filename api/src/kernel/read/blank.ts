import type { Compiled } from '../db/sql.js';

/** Stands in a statement that is kept where each asking brings a value of its own. */
export class Blank {
  constructor(
    private readonly at: number,
    private readonly form = (given: unknown): unknown => given,
  ) {}

  /** The same value, in another form. */
  as(change: (text: string) => string): Blank {
    return new Blank(this.at, (given) => change(this.form(given) as string));
  }

  from(given: readonly unknown[]): unknown {
    return this.form(given[this.at]);
  }
}

/** The id, or the ids, of a statement that brings nothing else. */
export const ID = new Blank(0);

export const fillIn = ({ text, values }: Compiled, given: readonly unknown[]): Compiled => ({
  text,
  values: values.map((value) => (value instanceof Blank ? value.from(given) : value)),
});

/** A text in another form, also where only its blank is known. */
export const inForm = (text: string | Blank, change: (text: string) => string): string | Blank =>
  text instanceof Blank ? text.as(change) : change(text);

type Args = Record<string, unknown>;

/** Searches differ by little but their texts: the arguments of a list with blanks for these, and the texts. */
export function withoutTexts(args: Args): { args: Args; texts: readonly string[] } {
  const filter = args['filter'] as Record<string, { startsWith?: unknown } | null> | null | undefined;
  const texts: string[] = [];
  const blank = (name: string, by: { startsWith?: unknown } | null): [string, unknown] =>
    typeof by?.startsWith === 'string'
      ? [name, { ...by, startsWith: new Blank(texts.push(by.startsWith) - 1) }]
      : [name, by];
  const blanks = Object.entries(filter ?? {}).map(([name, by]) => blank(name, by));
  return { args: texts.length > 0 ? { ...args, filter: Object.fromEntries(blanks) } : args, texts };
}
