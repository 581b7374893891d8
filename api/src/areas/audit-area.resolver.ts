import { sql } from '../kernel/db/sql.js';
import { Field, FieldResolver, Resolver } from 'type-graphql';
import { AuditEvent } from '../kernel/audit/audit-event.entity.js';
import { AuditEventFilter } from '../kernel/audit/audit-event.filter.js';
import { contribute, one, readWithParent } from '../kernel/read/readable.js';
import { Area } from './area.entity.js';
import { AreaScope } from './area.filter.js';
import { liesInAreas } from './lying.js';

// The kernel knows no areas: what the audit trail says of them is added here.
contribute(AuditEvent, {
  area: one(
    () => Area,
    (event, area) =>
      sql`${area.id} = (select area_id from area_term where area_path = ${event.path} limit 1)`,
  ),
});
Field(() => AreaScope, { nullable: true, description: '按区域：In this part of the tree.' })(
  AuditEventFilter.prototype,
  'area',
);

@Resolver(() => AuditEvent)
export class AuditAreaResolver {
  @FieldResolver(() => Area, {
    nullable: true,
    description: '区域：Where it belongs, as that area is now; its name of then is in `placeName`.',
  })
  area(): Area | null {
    return readWithParent();
  }
}

/** Nobody changes the trail: it keeps the path of its day. */
liesInAreas(AuditEvent, { moves: 'none', passes: 'stays' });
