import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { unpackRules, type PackRule } from '@casl/ability/extra';
import type { RawRuleOf } from '@casl/ability';
import type { Noun } from '../noun';
import type { Viewer } from './viewer';

type Rules = PackRule<RawRuleOf<MongoAbility>>[];

/** Type-level only: it hides menu entries and pages. Whether a deed on one record succeeds is the record's `viewerCan`. */
export const abilityOf = (viewer: Viewer): MongoAbility =>
  createMongoAbility(unpackRules((viewer.permissions ?? []) as Rules));

/** react-admin's action on a resource as the policy's action on its subject; undefined is never allowed. */
export function policyAction(noun: Noun, action: string): string | undefined {
  switch (action) {
    case 'list':
    case 'show':
      return 'read';
    case 'create':
      return noun.creates && verbOf(noun.creates.deed, noun.subject);
    case 'edit':
      return noun.updates && verbOf(noun.updates.deed, noun.subject);
    default:
      return undefined; // delete, export, clone: not offered
  }
}

/** `recordVisit` on Visit is the action `record`. */
const verbOf = (deed: string, subject: string) =>
  deed.endsWith(subject) ? deed.slice(0, -subject.length) : deed;
