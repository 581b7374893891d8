import type { Words } from '../words.js';

/**
 * Field groups: fields of a type that need a permission of their own beyond `read`, such as `readContact`. Whoever lacks it gets
 * null for them, and neither finds nor sorts by them; see read/row.ts. The permission is declared in the subject's policy.
 */
const groups = new Map<string, Map<string, string>>();
const words = new Map<string, Words>();

type Owner = abstract new (...args: never[]) => object;

/** Beside `@Property()`: also on what is hidden and only searched by. */
export const InGroup =
  (group: string): PropertyDecorator =>
  (target, property) => {
    const { name } = target.constructor as Owner;
    groups.set(name, (groups.get(name) ?? new Map<string, string>()).set(String(property), group));
  };

/** What a group is called where permissions are shown. */
export const fieldGroup = (group: string, told: Words): void => void words.set(group, told);

export const groupOf = (entity: string, property: string): string | undefined =>
  groups.get(entity)?.get(property);

export const fieldsIn = (entity: string, group: string): string[] =>
  [...(groups.get(entity) ?? [])].flatMap(([property, its]) => (its === group ? [property] : []));

export const groupsOf = (entity: string): string[] => [...new Set(groups.get(entity)?.values() ?? [])];

export const wordsOfGroup = (group: string): Words | undefined => words.get(group);

/** `read` itself, or a field group: neither is a deed. */
export const isReading = (action: string): boolean => /^read([A-Z]|$)/.test(action);
