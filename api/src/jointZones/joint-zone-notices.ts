import { Area } from '../areas/area.entity.js';
import { beginningOf, dayOf, daysAfter } from '../kernel/clock.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { noticePart, noticesFrom, type Noticing } from '../kernel/notice/notice-part.js';
import { permitted } from '../kernel/policy/translate.js';
import { and } from '../kernel/read/and.js';
import type { Row } from '../kernel/read/row.js';
import { JointZone, opens } from './joint-zone.entity.js';

/** So long before its end a zone is told to be about to end. */
const SOON = 14;

/** Told to whoever leads it, and to those in its areas who give posts there: whose people see, and are seen, by it. */
export const jointZoneNotices = noticePart({
  kinds: {
    JOINT_ZONE_BEGUN: '联防已开始：a joint zone opens its areas to each other until `day`.',
    JOINT_ZONE_ENDING: `联防将结束：a joint zone ends on \`day\`, within ${SOON} days.`,
  },
  selects: (noticing) => [
    told(noticing, 'JOINT_ZONE_BEGUN', (zone) => ({
      from: zone.column('startsOn'),
      which: sql`${zone.column('startsOn')} >= ${dayOf(noticing.since)}`,
    })),
    told(noticing, 'JOINT_ZONE_ENDING', (zone) => ({
      from: sql`(${zone.column('endsOn')} - ${sql.lit(SOON)})`,
      which: sql`${zone.column('endsOn')} <= ${daysAfter(noticing.viewer.today, SOON)}`,
    })),
  ],
});

function told(
  { statement, viewer }: Noticing,
  kind: string,
  when: (zone: Row) => { from: Sql; which: Sql },
): Sql {
  const zone = statement.table(JointZone.name);
  const side = statement.table(Area.name);
  const concerns = sql`(${zone.column('lead')} = ${viewer.accountId} or exists (
    select from joint_zone_area as member join ${side.from} on ${side.id} = member.area_id
    where member.zone_id = ${zone.id} and ${permitted(viewer.able, 'grantPost', side)}))`;
  const { from, which } = when(zone);
  return noticesFrom(
    {
      ...{ kind: sql.lit(kind), key: zone.id, subject: 'JointZone', subjectId: zone.id },
      ...{ name: zone.column('name'), day: zone.column('endsOn') },
      // Of one that was set up, or got other areas, later than that: then.
      at: sql`greatest(${beginningOf(from)}, ${zone.column('areasSetAt')})`,
    },
    sql`from ${zone.from} where ${and([statement.visible(zone), opens(zone, viewer.today), which, concerns])}`,
  );
}
