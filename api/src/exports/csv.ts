import { isEnumType, type GraphQLEnumType, type GraphQLNamedType } from 'graphql';
import { shownAsItIs } from '../kernel/text-cell.js';
import { wordOf } from '../kernel/graphql/word.js';

/** Excel takes a file without it for the system's own encoding, and Chinese for gibberish. */
export const BOM = '\u{FEFF}';

/** A line of RFC 4180. */
export const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** A text that it would take for a number or a date, and change: 0877…, 18 digits, 3-1. */
const NUMBER = /^\d[\d.,:/eE+\-% ]*$/;
const UNCHANGED = /^(0|[1-9]\d{0,9})$/;

/** A text, in quotes whatever is in it. A tab behind a number keeps it a text, and is not seen. */
export function textCell(text: string): string {
  const shown = shownAsItIs(text);
  const held = shown !== text ? shown : NUMBER.test(text) && !UNCHANGED.test(text) ? `${text}\t` : text;
  return `"${held.replaceAll('"', '""')}"`;
}

const chinaTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Types whose values stand as they are, for the program to sort and to sum: nothing in them needs quotes. */
const BARE: Readonly<Record<string, (value: unknown) => string>> = {
  Int: String,
  Float: String,
  LocalDate: String,
  /** As an official writes it: 2026-02-01 08:30, in China. */
  DateTime: (value) => chinaTime.format(new Date(value as string)),
};

const TEXTS: Readonly<Record<string, (value: unknown) => string>> = {
  Boolean: (value) => (value ? '是' : '否'),
  JSON: (value) => JSON.stringify(value),
};

/** How the values of a type are written: nothing as nothing, several one after the other, an enum's by the schema's word. */
export function cellOf(type: GraphQLNamedType): (value: unknown) => string {
  const bare = BARE[type.name];
  const told = bare ?? (isEnumType(type) ? wordsOf(type) : (TEXTS[type.name] ?? String));
  return (value) => {
    if (value == null) return '';
    if (value instanceof Array && type.name !== 'JSON')
      return textCell(value.flatMap((each) => (each == null ? [] : [told(each)])).join('、'));
    return bare ? bare(value) : textCell(told(value));
  };
}

function wordsOf(type: GraphQLEnumType): (value: unknown) => string {
  const words = new Map(type.getValues().map(({ name, description }) => [name, wordOf(description) || name]));
  return (value) => words.get(value as string) ?? String(value);
}
