import type { Permission } from '../rights/usePermissions';

export interface Chosen {
  subject: string;
  action: string;
  reach: string[];
}

const isOf =
  ({ subject, action }: Pick<Chosen, 'subject' | 'action'>) =>
  (other: Chosen) =>
    other.subject === subject && other.action === action;

export const findIn = (chosen: readonly Chosen[], permission: Pick<Chosen, 'subject' | 'action'>) =>
  chosen.find(isOf(permission));

const whole = ({ subject, action, reaches }: Permission): Chosen => ({
  subject,
  action,
  reach: reaches.map(({ kind }) => kind),
});

/** A deed is chosen together with reading what it is done to; without reading, nothing on that subject is left. */
export function toggled(
  chosen: readonly Chosen[],
  permission: Permission,
  all: readonly Permission[],
): Chosen[] {
  const { subject, action } = permission;
  if (findIn(chosen, permission))
    return chosen.filter((each) => (action === 'read' ? each.subject !== subject : !isOf(permission)(each)));
  const read = all.find((each) => each.subject === subject && each.action === 'read');
  const needed = read && action !== 'read' && !findIn(chosen, read) ? [whole(read)] : [];
  return [...chosen, ...needed, whole(permission)];
}

/** One way of reaching more or less; the last one cannot be taken away. */
export function withReach(
  chosen: readonly Chosen[],
  permission: Permission,
  reach: readonly string[],
): Chosen[] {
  const kinds = permission.reaches.map(({ kind }) => kind).filter((kind) => reach.includes(kind));
  if (kinds.length === 0) return [...chosen];
  return chosen.map((each) => (isOf(permission)(each) ? { ...each, reach: kinds } : each));
}
