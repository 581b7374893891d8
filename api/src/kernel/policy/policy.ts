import { say, type Words } from '../words.js';
import { lineagePaths, pathEnd } from './path.js';

/** Where a post stands: what a scope may know of it. */
export interface Standing {
  county: string;
  areaPath: string;
}

/** Who holds it, and which day it is in China. */
export interface Holder {
  accountId: string;
  today: string;
}

/** Columns of the subject, or `relation.column` of a to-one relation, held against values. Never a nullable column. */
export type Conditions = Record<string, string | number | boolean | { [operator: `$${string}`]: unknown }>;

/** Which rows a permission reaches: from where its post stands and who holds it. */
export class Scope {
  constructor(
    /** As docs/permissions.md calls it. */
    readonly name: Words,
    readonly reach: (standing: Standing, holder: Holder) => Conditions,
    /** The state a row must be in for the deed; unlike the reach it need not hold once the deed is done. */
    readonly state: (holder: Holder) => Conditions = () => ({}),
    readonly because?: Words,
  ) {}

  and(other: Scope): Scope {
    return new Scope(
      say(`${this.name.zh}，且${other.name.zh}`, `${this.name.en}, ${other.name.en}`),
      (standing, holder) => disjoint(this.reach(standing, holder), other.reach(standing, holder)),
      (holder) => disjoint(this.state(holder), other.state(holder)),
      this.because ?? other.because,
    );
  }

  /** @param because told to whoever may reach the row but finds it in another state */
  while(state: Conditions | ((holder: Holder) => Conditions), because: Words): Scope {
    return new Scope(this.name, this.reach, typeof state === 'function' ? state : () => state, because);
  }
}

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
