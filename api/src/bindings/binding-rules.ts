import { AreaKind } from '../areas/area-kind.js';
import { Area } from '../areas/area.entity.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { readWithin } from '../kernel/db/database.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { permitted } from '../kernel/policy/translate.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { bindingKinds, boundTo, type Limits, type Required } from './binding-kind.js';
import type { BindingRules } from './binding-rules.type.js';
import { rulesIn } from './rules-in.js';

export interface Laid {
  required: Required;
  limits: Limits;
  version: number;
}

/** Kinds of area that somebody can be bound to, from the top. */
export const boundKinds = Object.values(AreaKind).filter((areaKind) =>
  bindingKinds.some((kind) => boundTo[kind].includes(areaKind)),
);

/** @param county an id */
export function laidIn(county: Sql): Sql<Laid> {
  const { required, limits } = rulesIn(county);
  return sql<Laid>`select ${required} as required, ${limits} as limits,
    coalesce((select version from binding_rule where county = ${county}), 0) as version`;
}

export const told = ({ required, limits, version }: Laid): BindingRules => ({
  required: boundKinds.map((areaKind) => ({ areaKind, kinds: [...(required[areaKind] ?? [])] })),
  limits: bindingKinds.map((kind) => ({ kind, limit: limits[kind] })),
  version,
});

/** Told to whoever may set them; null to anybody else. */
export async function bindingRules(context: Context, areaId: string): Promise<BindingRules | null> {
  const viewer = viewerOf(context);
  const { db, tables } = context.kernel;
  const area = tables.row(Area.name, 'c');
  const [laid] = await readWithin<Laid>(
    db,
    viewer.envelope,
    sql<Laid>`select laid.* from ${area.from} cross join lateral (${laidIn(area.id)}) as laid
      where ${area.id} = ${uuidOrNull(areaId)} and ${permitted(viewer.able, 'setBindingRules', area)}`.compile(),
  );
  return laid ? told(laid) : null;
}
