import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { unpackRules, type PackRule } from '@casl/ability/extra';
import type { Noun } from '../noun';
import { useViewer, type Viewer } from './viewer';

type Rules = PackRule<RawRuleOf<MongoAbility>>[];

/** Type-level only: it hides menu entries and pages. Whether a deed on one record succeeds is the record's `viewerCan`. */
export function abilityOf(viewer: Viewer): MongoAbility {
  const known = abilities.get(viewer);
  if (known) return known;
  const ability = createMongoAbility(unpackRules((viewer.permissions ?? []) as Rules));
  abilities.set(viewer, ability);
  return ability;
}

/** Asked at each render of the menu and of every list; the rules change only with the viewer. */
const abilities = new WeakMap<Viewer, MongoAbility>();

const NOTHING = createMongoAbility([]);

/** What whoever is signed in may do; nothing as long as that is not known. */
export function useAbility(): MongoAbility {
  const viewer = useViewer();
  return viewer ? abilityOf(viewer) : NOTHING;
}

/**
 * Whether the deed exists for the viewer at all, on whatever type: creating is a right on the parent
 * (`createHousehold` on an Area), and a deed's name is the same wherever it stands.
 */
export const offersDeed = (ability: MongoAbility, deed: string): boolean =>
  ability.rules.some(({ action, inverted }) => !inverted && [action].flat().includes(deed));

/** react-admin's action on a resource in the words of the policy. What has no word here is never offered. */
export function offers(ability: MongoAbility, noun: Noun, action: string): boolean {
  switch (action) {
    case 'list':
    case 'show':
      return ability.can('read', noun.subject);
    case 'create':
      return noun.creates !== undefined && offersDeed(ability, noun.creates.deed);
    case 'edit':
      return noun.updates !== undefined && offersDeed(ability, noun.updates.deed);
    default:
      return false; // delete, export, clone
  }
}
