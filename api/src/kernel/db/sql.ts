import type { Db, Result } from './database.js';

/** What is sent. */
export interface Compiled {
  text: string;
  values: unknown[];
}

/** A value that stands in a statement several times, and is sent once. */
class Shared {
  constructor(readonly value: unknown) {}
}

/** A value is sent beside the text, as `$n`; a `Sql` becomes part of the text. */
export class Sql<T = unknown> {
  /** Only says what a row, or the expression, is; nothing is stored here. */
  declare readonly type?: T;

  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly unknown[],
  ) {}

  compile(): Compiled {
    const into = { text: '', values: [], shared: new Map<unknown, number>() };
    this.append(into);
    return { text: into.text, values: into.values };
  }

  /** Runs it: in the transaction that `db` stands for, if it does for one. */
  execute(db: Db): Promise<Result<T>> {
    const { text, values } = this.compile();
    return db.query<T>(text, values);
  }

  private append(into: Compiled & { shared: Map<unknown, number> }): void {
    const { strings, parts } = this;
    into.text += strings[0]!;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at];
      if (part instanceof Sql) part.append(into);
      else if (part instanceof Shared) {
        let number = into.shared.get(part.value);
        if (!number) into.shared.set(part.value, (number = into.values.push(part.value)));
        into.text += `$${number}`;
      } else into.text += `$${into.values.push(part)}`;
      into.text += strings[at + 1]!;
    }
  }
}

const text = <T>(verbatim: string): Sql<T> => new Sql<T>([verbatim], []);
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * SQL as a template. Kysely's does the same and more; an answer of the API is built from hundreds of pieces, and building them
 * showed among the first in the profile of a page. See docs/decisions/011.
 */
export const sql = Object.assign(
  <T = unknown>(strings: TemplateStringsArray, ...parts: unknown[]): Sql<T> => new Sql<T>(strings, parts),
  {
    /** Verbatim: never with anything that a caller sent. */
    raw: <T = unknown>(verbatim: string): Sql<T> => text<T>(verbatim),
    /** A name, or `alias.name`. */
    ref: (name: string): Sql => text(name.split('.').map(identifier).join('.')),
    table: (name: string): Sql => text(identifier(name)),
    /** A text as a literal. */
    lit: (value: string | number): Sql =>
      text(typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`),
    /** For a text, or its blank, that may stand in the statement more than once; always cast to the same type. */
    shared: (value: unknown): Sql => new Sql(['', ''], [new Shared(value)]),
    join: (parts: readonly unknown[], separator: Sql = COMMA): Sql => {
      const between = separator.compile().text;
      return new Sql(
        ['', ...Array.from({ length: Math.max(0, parts.length - 1) }, () => between), ''].slice(
          0,
          parts.length + 1,
        ),
        parts,
      );
    },
  },
);

const COMMA = text(', ');
