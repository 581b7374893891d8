import type { Words } from '../words.js';
import type { Policy, Scope, Share } from './policy.js';
import type { GivenRole, Granted, InRole, RolePermission } from './composed.js';

/** A named list of permissions: what whoever holds a post in this role may do, each within its scope. */
export interface Role {
  title: Words;
  /** subject -> actions */
  may: Record<string, readonly string[]>;
  /** Roles a holder may give to others, inside the holder's own area. */
  gives: readonly string[];
  /** Whether that also goes for every role composed in the holder's county. */
  givesComposed?: boolean;
}

/** Every permission there is and every role made of them: checked as a whole when the server starts. */
export class Catalogue {
  private readonly scopes = new Map<string, readonly Scope[]>();
  private readonly actions = new Map<string, readonly string[]>();
  /** What each built-in role may do. */
  private readonly builtIn = new Map<string, readonly Granted[]>();

  constructor(
    policies: readonly Policy[],
    readonly roles: Readonly<Record<string, Role>>,
  ) {
    for (const { subject, permissions } of policies)
      for (const [action, scope] of Object.entries(permissions)) {
        const key = `${subject}.${action}`;
        if (this.scopes.has(key)) throw new Error(`permission ${key} is declared twice`);
        this.scopes.set(key, scope instanceof Array ? scope : [scope]);
        this.actions.set(subject, [...this.actionsOf(subject), action]);
      }
    for (const [name, role] of Object.entries(roles)) {
      const granted = Object.entries(role.may).flatMap(([subject, actions]) =>
        actions.map((action) => ({
          subject,
          action,
          scopes: this.scopesOf(subject, action, `role ${name}`),
        })),
      );
      this.builtIn.set(name, granted);
      for (const given of role.gives)
        if (!(given in roles)) throw new Error(`role ${name} gives ${given}, which does not exist`);
    }
  }

  scopesOf(subject: string, action: string, asker = 'the caller'): readonly Scope[] {
    const found = this.scopes.get(`${subject}.${action}`);
    if (!found)
      throw new Error(`${asker} names the permission ${subject}.${action}, which no policy declares`);
    return found;
  }

  /** Told to whoever reaches a row that is in another state than the deed needs. */
  becauseOf(subject: string, action: string): Words | undefined {
    return this.scopesOf(subject, action).find((scope) => scope.because)?.because;
  }

  has(subject: string, action: string): boolean {
    return this.scopes.has(`${subject}.${action}`);
  }

  isBuiltIn(role: string): boolean {
    return Object.hasOwn(this.roles, role);
  }

  /** The built-in roles that hold a permission. */
  rolesThatMay(subject: string, action: string): string[] {
    const named = Object.entries(this.roles).filter(([, { may }]) => may[subject]?.includes(action));
    return named.map(([name]) => name);
  }

  /**
   * What whoever is in this role may do: the one place where a role, built in or composed, becomes permissions. A name that is
   * not known allows nothing, and so does a composed permission that no policy declares any more.
   */
  mayOf({ role, composed }: InRole): readonly Granted[] {
    return composed ? composed.may.flatMap((each) => this.granted(each)) : (this.builtIn.get(role) ?? []);
  }

  may(held: InRole, subject: string, action: string): boolean {
    if (!held.composed) return this.roles[held.role]?.may[subject]?.includes(action) ?? false;
    const named = held.composed.may.filter((each) => each.subject === subject && each.action === action);
    return named.some((each) => this.granted(each).length > 0);
  }

  /** The roles that whoever is in this one may give, as far as it says so itself (who may give a composed one, that one says too). */
  givesOf({ role, composed }: InRole): readonly string[] {
    return composed ? composed.gives : (this.roles[role]?.gives ?? []);
  }

  /** Whether a built-in role gives composed ones of its holder's county: all of them, or those that name it, or none. */
  givesComposed({ role, composed }: InRole): 'all' | boolean {
    const builtIn = composed ? undefined : this.roles[role];
    return builtIn?.givesComposed ? 'all' : Boolean(builtIn && builtIn.gives.length > 0);
  }

  /**
   * Whether whoever is in this role may give that one: since it says so itself (`gives`), or that one does (`givenBy`).
   * @param given the name of a built-in one, or a composed one of the holder's county
   */
  gives(held: InRole, given: string | GivenRole): boolean {
    if (typeof given === 'string') return this.givesOf(held).includes(given);
    const composed = this.givesComposed(held);
    return (
      composed === 'all' ||
      (composed && given.givenBy.includes(held.role)) ||
      this.givesOf(held).includes(given.id)
    );
  }

  private granted({ subject, action, reach }: RolePermission): Granted[] {
    const scopes = (this.scopes.get(`${subject}.${action}`) ?? []).filter(({ kind }) => reach.includes(kind));
    return scopes.length > 0 ? [{ subject, action, scopes }] : [];
  }

  actionsOf(subject: string): readonly string[] {
    return this.actions.get(subject) ?? [];
  }

  /** What a joint zone may share: that whose policy says so, and nothing else. */
  get shareable(): Share[] {
    return [...this.permissions()].flatMap(([subject, action, scopes]) =>
      scopes.some(({ inZones }) => inZones) ? [{ subject, action }] : [],
    );
  }

  /** [subject, action, scopes] in the order of declaration. */
  *permissions(): Iterable<[string, string, readonly Scope[]]> {
    for (const [key, scopes] of this.scopes) {
      const [subject = '', action = ''] = key.split('.');
      yield [subject, action, scopes];
    }
  }
}
