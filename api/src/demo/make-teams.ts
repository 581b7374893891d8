import type { Account } from '../accounts/account.entity.js';
import type { Post } from '../accounts/post.entity.js';
import { RoleName } from '../accounts/role-name.js';
import type { JointZone, JointZoneArea } from '../jointZones/joint-zone.entity.js';
import { daysAfter } from '../kernel/clock.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import { MemberDuty, type Member } from '../members/member.entity.js';
import { OrganisationKind } from '../organisations/organisation-kind.js';
import type { Organisation, OrganisationArea } from '../organisations/organisation.entity.js';
import { daysBefore } from './days.js';
import type { MadeArea, MadeAreas } from './make-areas.js';
import { givenName, surname } from './names.js';
import type { Ids, Random } from './random.js';

interface Making {
  ids: Ids;
  random: Random;
  today: string;
  now: Date;
}

export interface MadeTeams {
  organisations: BulkRow<Organisation>[];
  covers: BulkRow<OrganisationArea>[];
  members: BulkRow<Member>[];
  zones: BulkRow<JointZone>[];
  sides: BulkRow<JointZoneArea>[];
  /** Held in somebody's stead. */
  posts: BulkRow<Post>[];
}

/** Nobody is to take them for those of the real county. */
const SYNTHETIC = '（演示）';

/** What a zone of two villages shares: coverage and visits, with what comes along. */
const SHARES = ['Area', 'Boundary', 'Response', 'Visit', 'Tally', 'Progress', 'TallyDay'];

/** A few branches and teams beside the tree, two villages that look after a road together, and somebody on leave. */
export function makeTeams(
  { ids, random, today, now }: Making,
  { county, townships, villages }: MadeAreas,
  { accounts, posts }: { accounts: BulkRow<Account>[]; posts: BulkRow<Post>[] },
): MadeTeams {
  const made: MadeTeams = { organisations: [], covers: [], members: [], zones: [], sides: [], posts: [] };
  const found = (kind: OrganisationKind, name: string, home: MadeArea, more: Founded = {}): string => {
    const { covers = [home], ...given } = more;
    const { id: area, county: itsCounty, areaPath } = home;
    const id = ids.next();
    made.organisations.push({
      ...{ id, kind, name: name + SYNTHETIC, area, county: itsCounty, areaPath, parent: null, endsOn: null },
      ...{ startsOn: daysBefore(today, 365), areasSetAt: now, ...given },
    });
    for (const cover of covers)
      made.covers.push({ id: ids.next(), organisation: id, ...placeOf(cover), area: cover.id });
    for (const duty of [MemberDuty.SECRETARY, MemberDuty.MEMBER, MemberDuty.MEMBER])
      made.members.push({
        ...{ id: ids.next(), organisation: id, account: null, county: itsCounty, areaPath, duty },
        name: surname(random) + givenName(random, 'MALE', random.int(1966, 1999)),
        ...{ joinedOn: daysBefore(today, 30), leftOn: null },
      });
    return id;
  };

  const committee = found(OrganisationKind.COMMITTEE, `${county.name}委`, county);
  for (const township of townships.slice(0, 2)) {
    const inIt = villages.filter(({ area }) => area.parent === township.id).map(({ area }) => area);
    const parent = found(OrganisationKind.COMMITTEE, `${township.name}党（工）委`, township, {
      parent: committee,
    });
    const term = { parent, startsOn: daysBefore(today, 10), endsOn: daysAfter(today, 45) };
    found(OrganisationKind.TEMPORARY_BRANCH, `${township.name}防控临时党支部`, township, {
      ...{ ...term, covers: inIt.slice(0, 3) },
    });
    found(OrganisationKind.COMMANDO_TEAM, `${township.name}党员突击队`, township, {
      ...{ ...term, covers: inIt.slice(0, 1) },
    });
  }
  // The last village of each: the first ones are what somebody looks at to see a plain village.
  const [one, other] = townships.map(({ id }) => villages.findLast(({ area }) => area.parent === id)?.area);
  const [lead] = accounts;
  if (one && other && lead) {
    const zone = ids.next();
    made.zones.push({
      ...{
        id: zone,
        ...placeOf(county),
        area: county.id,
        name: `${one.name}、${other.name}联防${SYNTHETIC}`,
      },
      ...{ lead: lead.id, leadName: lead.displayName, areasSetAt: now },
      shares: SHARES.map((subject) => ({ subject, action: 'read' })),
      ...{ startsOn: daysBefore(today, 5), endsOn: daysAfter(today, 10) },
    });
    for (const side of [one, other])
      made.sides.push({ id: ids.next(), zone, ...placeOf(side), area: side.id });
  }
  const stood = standIn({ ids, today, now }, townships, { accounts, posts });
  if (stood) made.posts.push(stood);
  return made;
}

interface Founded {
  covers?: readonly MadeArea[];
  parent?: string;
  startsOn?: string;
  endsOn?: string;
}

const placeOf = ({ county, areaPath }: MadeArea) => ({ county, areaPath });

/** The secretary of the last village of a township is on leave; the one of the village before stands in. */
function standIn(
  { ids, today, now }: Pick<Making, 'ids' | 'today' | 'now'>,
  townships: readonly MadeArea[],
  { accounts, posts }: { accounts: BulkRow<Account>[]; posts: BulkRow<Post>[] },
): BulkRow<Post> | null {
  const secretaries = posts.filter(({ role }) => role === RoleName.VILLAGE_SECRETARY);
  const neighbours = townships
    .map((township) => secretaries.filter(({ areaPath }) => areaPath!.startsWith(township.areaPath)))
    .findLast(({ length }) => length > 1);
  const [away, deputy] = [neighbours?.at(-1), neighbours?.at(-2)?.account];
  if (!away || !deputy) return null;
  const { county, areaPath, area, role } = away;
  return {
    ...{ id: ids.next(), county, areaPath, area, role, account: deputy, title: `代理书记${SYNTHETIC}` },
    ...{ delegatedFrom: away.id, delegatedBy: accounts.find(({ id }) => id === away.account)?.displayName },
    ...{ startsOn: daysBefore(today, 2), endsOn: daysAfter(today, 8), grantedAt: now },
  };
}
