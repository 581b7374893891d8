import { Kind, type FieldNode, type SelectionSetNode, type ValueNode } from 'graphql';
import type { Compiled, Sql } from '../db/sql.js';
import type { Viewer } from '../policy/viewer.js';
import type { Info } from './selection.js';

/** Of each viewer, of whom as many are kept as policy/viewer.ts says. */
const MOST = 30;
const kept = new WeakMap<Viewer, Map<string, Compiled>>();

/**
 * A statement is put together from hundreds of pieces, and comes out the same for the same viewer, the same place in an operation
 * (which is kept by its text) and the same values: then it is taken from the last time.
 * @param own what else it follows from: the field's own arguments
 */
export const keptStatement = (viewer: Viewer, info: Info, own: unknown, make: () => Sql): Compiled =>
  keptAs(viewer, JSON.stringify([info.fieldNodes.map(numberOf), own, valuesBelow(info)]), make);

/** The same for what follows from the viewer and a name alone: what a deed asks. */
export function keptAs(viewer: Viewer, key: string, make: () => Sql): Compiled {
  const statements = kept.get(viewer) ?? new Map<string, Compiled>();
  kept.set(viewer, statements);
  let statement = statements.get(key);
  if (statement) return statement;
  const { text, values } = make().compile();
  statement = { text: sameText(text), values };
  if (statements.size >= MOST) statements.delete(statements.keys().next().value!);
  statements.set(key, statement);
  return statement;
}

/** Viewers with posts alike have the same statements, with other values: each text is held once, and found by a connection at once. */
const texts = new Map<string, string>();
const MOST_TEXTS = 2_000;

function sameText(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, text);
  return text;
}

const numbers = new WeakMap<FieldNode, number>();
let numbered = 0;

function numberOf(node: FieldNode): number {
  const number = numbers.get(node) ?? ++numbered;
  numbers.set(node, number);
  return number;
}

const valuesBelow = ({ fieldNodes, fragments, variableValues }: Info): unknown[] =>
  fieldNodes.map((node) => variablesBelow(node, fragments).map((name) => variableValues[name]));

const variables = new WeakMap<FieldNode, readonly string[]>();

/** The variables that anything in the field's selection, or whether the field is selected at all, hangs on. */
function variablesBelow(node: FieldNode, fragments: Info['fragments']): readonly string[] {
  let found = variables.get(node);
  if (!found) {
    const names = new Set<string>();
    if (node.selectionSet) collect(node.selectionSet, fragments, names, new Set());
    variables.set(node, (found = [...names]));
  }
  return found;
}

function collect(
  { selections }: SelectionSetNode,
  fragments: Info['fragments'],
  names: Set<string>,
  opened: Set<string>,
): void {
  for (const selection of selections) {
    for (const directive of selection.directives ?? [])
      for (const { value } of directive.arguments ?? []) collectIn(value, names);
    if (selection.kind === Kind.FIELD)
      for (const { value } of selection.arguments ?? []) collectIn(value, names);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments[name];
      if (fragment && !opened.has(name)) collect(fragment.selectionSet, fragments, names, opened.add(name));
    } else if (selection.selectionSet) collect(selection.selectionSet, fragments, names, opened);
  }
}

function collectIn(value: ValueNode, names: Set<string>): void {
  if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  if (value.kind === Kind.LIST) for (const each of value.values) collectIn(each, names);
  if (value.kind === Kind.OBJECT) for (const { value: each } of value.fields) collectIn(each, names);
}
