import { say, type Words } from '../words.js';
import { lineagePaths, pathEnd } from './path.js';

/** Where a post stands: what a scope may know of it. */
export interface Standing {
  county: string;
  areaPath: string;
  /** Where the post is held at an organisation, and stands where that covers. */
  organisationId?: string | null | undefined;
  /** Where it stands by a joint zone, in an area of others. */
  zoneId?: string | undefined;
}

/** A permission by its two names. */
export interface Share {
  subject: string;
  action: string;
}

/** What a joint zone opens to who stands in one of its areas: the areas of the others, for what is shared. */
export interface ZoneGround {
  id: string;
  paths: readonly string[];
  shares: readonly Share[];
}

/** A post where it stands, with the zones it is in. */
export interface Ground extends Standing {
  zones?: readonly ZoneGround[] | null | undefined;
}

/** From where a scope reaches: from where the post stands, unless it says otherwise. Nowhere, and it gives nothing. */
type Grounds = (post: Ground, permission: Share) => readonly Standing[];

const ownGround: Grounds = (post) => [post];
const zoneGround: Grounds = ({ county, zones }, { subject, action }) =>
  (zones ?? [])
    .filter(({ shares }) => shares.some((share) => share.subject === subject && share.action === action))
    .flatMap(({ id, paths }) => paths.map((areaPath) => ({ county, areaPath, zoneId: id })));

/** Who holds it, and which day it is in China. */
export interface Holder {
  accountId: string;
  today: string;
}

/** Columns of the subject, or `relation.column` of a to-one relation, held against values. Never a nullable column. */
export type Conditions = Record<string, string | number | boolean | { [operator: `$${string}`]: unknown }>;

/** Which rows a permission reaches: from where its post stands and who holds it. */
export class Scope {
  /** What a composed role calls it when it takes this scope of a permission and leaves another, e.g. `IN_AREA`. */
  readonly kind: string;

  constructor(
    /** As docs/permissions.md calls it. */
    readonly name: Words,
    readonly reach: (standing: Standing, holder: Holder) => Conditions,
    /** The state a row must be in for the deed; unlike the reach it need not hold once the deed is done. */
    readonly state: (holder: Holder) => Conditions = () => ({}),
    readonly because?: Words,
    readonly grounds: Grounds = ownGround,
    /** On one's own ground: whoever has that has this in the zones that share it. */
    private readonly atHome: Words = name,
  ) {
    this.kind = atHome.en.toUpperCase().replace(/[^A-Z]+/g, '_');
  }

  /** Whether a joint zone may share it. */
  get inZones(): boolean {
    return this.grounds === zoneGround;
  }

  /** The same from the areas of others that a joint zone shares for this very permission. */
  inZone(name: Words): Scope {
    return new Scope(name, this.reach, this.state, this.because, zoneGround, this.atHome);
  }

  and(other: Scope): Scope {
    const both = (one: Words, more: Words) => say(`${one.zh}，且${more.zh}`, `${one.en}, ${more.en}`);
    return new Scope(
      both(this.name, other.name),
      (standing, holder) => disjoint(this.reach(standing, holder), other.reach(standing, holder)),
      (holder) => disjoint(this.state(holder), other.state(holder)),
      this.because ?? other.because,
      this.grounds,
      both(this.atHome, other.atHome),
    );
  }

  /** @param because told to whoever may reach the row but finds it in another state */
  while(state: Conditions | ((holder: Holder) => Conditions), because: Words): Scope {
    const inState = typeof state === 'function' ? state : () => state;
    return new Scope(this.name, this.reach, inState, because, this.grounds, this.atHome);
  }
}

/** Of a permission, what a composed role may choose among. */
export const kindsOf = (scopes: readonly Scope[]): string[] => [...new Set(scopes.map(({ kind }) => kind))];

/** Two conditions on one column would silently overwrite each other: refused. */
export function disjoint(left: Conditions, right: Conditions): Conditions {
  const twice = Object.keys(left).find((key) => key in right);
  if (twice) throw new Error(`two conditions on ${twice}`);
  return { ...left, ...right };
}

/** Rows at the post's area and below it. */
export const inArea = new Scope(say('本区域及下级', 'in area'), ({ county, areaPath }) => ({
  county,
  areaPath: { $gte: areaPath, $lt: pathEnd(areaPath) },
}));

/** Rows strictly below the post's area: nobody redraws the ground they stand on. */
export const belowArea = new Scope(say('下级区域', 'below area'), ({ county, areaPath }) => ({
  county,
  areaPath: { $gt: areaPath, $lt: pathEnd(areaPath) },
}));

/** Rows at the post's area and at those above it: what is laid down for everyone below. */
export const atOrAboveArea = new Scope(say('本区域及上级', 'at or above area'), ({ county, areaPath }) => ({
  county,
  areaPath: { $in: lineagePaths(areaPath) },
}));

/** Rows in the areas of others that a joint zone shares for this: a policy that does not say so can never be shared. */
export const inZone = inArea.inZone(say('联防区内共享', 'in zone'));

/** Rows at those areas and above them: what is laid down for everyone there. */
export const atOrAboveZone = atOrAboveArea.inZone(say('联防区内共享及上级', 'at or above zone'));

/** Rows whose `column` names a joint zone that the post is in. */
export const ofZone = (column: string): Scope =>
  new Scope(
    say('本联防区', 'of the zone'),
    ({ zoneId }) => ({ [column]: zoneId! }),
    undefined,
    undefined,
    ({ county, areaPath, zones }) => (zones ?? []).map(({ id }) => ({ county, areaPath, zoneId: id })),
  );

/** Rows whose `column` names the organisation at which the post is held. */
export const ofOrganisation = (column: string): Scope =>
  new Scope(
    say('本组织', 'of the organisation'),
    ({ organisationId }) => ({ [column]: organisationId! }),
    undefined,
    undefined,
    (post) => (post.organisationId ? [post] : []),
  );

/** Rows whose `column` names the holder. */
export const own = (column: string): Scope =>
  new Scope(say('本人', 'own'), (_standing, { accountId }) => ({ [column]: accountId }));

export type Subject = abstract new (...args: never[]) => object;

/** The permissions a module declares on one subject: its own, or its deeds that start from an earlier module's. */
export interface Policy {
  subject: string;
  permissions: Record<string, Scope | readonly Scope[]>;
}

export const policy = (subject: Subject, permissions: Policy['permissions']): Policy => ({
  subject: subject.name,
  permissions,
});
