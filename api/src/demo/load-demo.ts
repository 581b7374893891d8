import { Account } from '../accounts/account.entity.js';
import { DEMO_PASSWORD, hashPassword } from '../accounts/password.js';
import { Post } from '../accounts/post.entity.js';
import { Role } from '../accounts/role.entity.js';
import { Area } from '../areas/area.entity.js';
import { Binding } from '../bindings/binding.entity.js';
import { dayOf } from '../kernel/clock.js';
import type { Kernel } from '../kernel/context.js';
import { Bulk } from '../kernel/db/bulk.js';
import { everything } from '../kernel/db/database.js';
import { JointZone, JointZoneArea } from '../jointZones/joint-zone.entity.js';
import { Member } from '../members/member.entity.js';
import { Organisation, OrganisationArea } from '../organisations/organisation.entity.js';
import { Response } from '../responses/response.entity.js';
import { Visit } from '../visits/visit.entity.js';
import { daysBefore, momentOf } from './days.js';
import { loadHouseholds } from './load-households.js';
import { makeAccounts } from './make-accounts.js';
import { makeAreas } from './make-areas.js';
import { makeBindings } from './make-bindings.js';
import { makeResponses } from './make-responses.js';
import { makeTeams } from './make-teams.js';
import { planCounty, type DemoOptions } from './plan.js';
import { Ids, Random } from './random.js';

/**
 * Fills an empty system with a county: its real divisions, and synthetic grids, people, logins and visits, as if a response had
 * begun ten days ago. Everything or nothing; does nothing where the county is there already.
 * @param code official code of the county, one of api/divisions
 * @param report told in single lines how far it is
 */
export async function loadDemo(
  kernel: Kernel,
  code: string,
  report: (line: string) => void,
  options: DemoOptions = {},
): Promise<void> {
  const { seed = 'sibulou' } = options;
  const plan = planCounty(code, options);
  const began = Date.now();
  const say = (line: string) => report(`demo: ${line} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  const now = kernel.clock.now();
  const today = dayOf(now);
  const passwordHash = await hashPassword(DEMO_PASSWORD);

  await Bulk.within(kernel, everything('demo data'), async (bulk) => {
    await bulk.query('lock table area in share row exclusive mode'); // two at once would take one place
    const there = await bulk.query(`select from area where official_code = $1 and status = 'ACTIVE'`, [code]);
    if (there.length > 0) return;
    const { households, people } = plan;
    report(
      `demo: loading ${plan.county.name} ${code}, about ${count(households)} households and ${count(people)} people`,
    );

    const ids = new Ids(seed, code);
    const since = daysBefore(today, 365);
    const areas = makeAreas(ids, plan, await nextRoot(bulk), since);
    await bulk.insert(Area, areas.rows);
    const random = new Random(`${seed} accounts ${code}`);
    const createdAt = momentOf(since, 9 * 60);
    const { accounts, posts, roles, workers } = makeAccounts(
      { ids, random, passwordHash, createdAt, startsOn: since },
      areas,
      await isFirst(bulk),
    );
    await bulk.insert(Account, accounts);
    await bulk.insert(Role, roles);
    await bulk.insert(Post, posts);
    say(`${count(areas.rows.length)} areas, ${count(accounts.length)} accounts`);

    const { open, closed } = makeResponses(ids, areas, today);
    const making = { vault: kernel.vault, ids, seed, now, today, createdAt };
    const visits = await loadHouseholds(bulk, making, plan, areas.villages, { workers, open, closed }, say);
    await bulk.insert(Response, [open, closed]);
    await bulk.pour(Visit);
    await bulk.query('select refresh_statistics()');
    await bulk.query(`update response set status = 'OPEN' where id = any ($1)`, [[open.id, closed.id]]);
    await bulk.query(`update response set status = 'CLOSED' where id = $1`, [closed.id]);
    await bulk.query('select refresh_statistics()');
    say(`${count(visits)} visits`);
    const chain = { ids, random: new Random(`${seed} bindings ${code}`), today };
    await bulk.insert(Binding, makeBindings({ ...chain, startsOn: daysBefore(today, 180) }, areas, workers));
    const teaming = { ids, random: new Random(`${seed} teams ${code}`), today, now };
    const teams = makeTeams(teaming, areas, { accounts, posts });
    await bulk.insert(Organisation, teams.organisations);
    await bulk.insert(OrganisationArea, teams.covers);
    await bulk.insert(Member, teams.members);
    await bulk.insert(JointZone, teams.zones);
    await bulk.insert(JointZoneArea, teams.sides);
    await bulk.insert(Post, teams.posts);
  });
}

const count = (number: number): string => number.toLocaleString('en');

/** A second demo county finds the short usernames taken. */
const isFirst = async (bulk: Bulk): Promise<boolean> =>
  (await bulk.query(`select from account where username = 'county'`)).length === 0;

/** The label after those of the counties that are there. */
async function nextRoot(bulk: Bulk): Promise<number> {
  const [last] = await bulk.query<{ path: string | null }>(
    'select max(area_path) as path from area where parent_id is null',
  );
  return last?.path ? parseInt(last.path, 36) + 1 : 1;
}
