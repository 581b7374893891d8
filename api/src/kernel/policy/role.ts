import type { Words } from '../words.js';
import type { Policy, Scope } from './policy.js';

/** A named list of permissions: what whoever holds a post in this role may do, each within its scope. */
export interface Role {
  title: Words;
  /** subject -> actions */
  may: Record<string, readonly string[]>;
  /** Roles a holder may give to others, inside the holder's own area. */
  gives: readonly string[];
}

/** Every permission there is and every role made of them: checked as a whole when the server starts. */
export class Catalogue {
  private readonly scopes = new Map<string, readonly Scope[]>();
  private readonly actions = new Map<string, readonly string[]>();

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
      for (const [subject, actions] of Object.entries(role.may))
        for (const action of actions) this.scopesOf(subject, action, `role ${name}`);
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

  actionsOf(subject: string): readonly string[] {
    return this.actions.get(subject) ?? [];
  }

  /** [subject, action, scopes] in the order of declaration. */
  *permissions(): Iterable<[string, string, readonly Scope[]]> {
    for (const [key, scopes] of this.scopes) {
      const [subject = '', action = ''] = key.split('.');
      yield [subject, action, scopes];
    }
  }
}
