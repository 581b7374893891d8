import { kindsOf, type Scope } from './policy.js';

/** One permission of a composed role: `reach` are the kinds of those scopes of the permission that it takes, never none. */
export interface RolePermission {
  subject: string;
  action: string;
  reach: string[];
}

/** A role composed in a county: plain data, as it comes from the database with each post that is in it. */
export interface Composed {
  title: string;
  may: readonly RolePermission[];
  /** Roles a holder may give to others, inside the holder's own area. */
  gives: readonly string[];
}

/** Whatever is in a role: the name of a built-in one, or the id of a composed one together with that role as it is now. */
export interface InRole {
  role: string;
  composed?: Composed | null;
}

/** A composed role as far as giving it goes: by itself it says which built-in ones may give it. */
export interface GivenRole {
  id: string;
  givenBy: readonly string[];
}

/** A permission with those of its scopes that a role takes. */
export interface Granted {
  subject: string;
  action: string;
  scopes: readonly Scope[];
}

/** The same as plain data. */
export const plain = ({ subject, action, scopes }: Granted): RolePermission => ({
  subject,
  action,
  reach: kindsOf(scopes),
});

const keyOf = ({ subject, action }: RolePermission): string => `${subject}.${action}`;

/** Of several lists one in which each permission stands once, with all the reach it has in any. */
export function merged(permissions: readonly RolePermission[]): RolePermission[] {
  const byKey = new Map<string, RolePermission>();
  for (const each of permissions) {
    const reach = [...(byKey.get(keyOf(each))?.reach ?? []), ...each.reach];
    byKey.set(keyOf(each), { ...each, reach: [...new Set(reach)].sort() });
  }
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What is in the one list and not in the other: whole permissions, or the reach that goes further. */
export function beyond(wanted: readonly RolePermission[], held: readonly RolePermission[]): RolePermission[] {
  const has = new Map(merged(held).map((each) => [keyOf(each), each.reach]));
  return merged(wanted).flatMap((each) => {
    const reach = each.reach.filter((kind) => !has.get(keyOf(each))?.includes(kind));
    return reach.length > 0 ? [{ ...each, reach }] : [];
  });
}
