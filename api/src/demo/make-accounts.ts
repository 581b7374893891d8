import type { Account } from '../accounts/account.entity.js';
import type { Post } from '../accounts/post.entity.js';
import type { Role } from '../accounts/role.entity.js';
import { RoleName } from '../accounts/role-name.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import { Sex } from '../people/person-kind.js';
import { phoneNumber } from './identity.js';
import type { MadeArea, MadeAreas } from './make-areas.js';
import { givenName, surname } from './names.js';
import type { Ids, Random } from './random.js';

/** Somebody who visits households. */
export interface Worker {
  id: string;
  displayName: string;
}

export interface MadeAccounts {
  accounts: BulkRow<Account>[];
  posts: BulkRow<Post>[];
  /** One that the county composed for itself. */
  roles: BulkRow<Role>[];
  /** By the id of the grid; a few grids have nobody. */
  workers: ReadonlyMap<string, Worker>;
}

interface Making {
  ids: Ids;
  random: Random;
  /** One for all: everybody knows the password, so a salt for each would protect nothing and cost 20 ms an account. */
  passwordHash: string;
  createdAt: Date;
  startsOn: string;
}

/** One login for each post there is: at the county, in each township and village, and in each grid that has a worker. */
export function makeAccounts(
  { ids, random, passwordHash, createdAt, startsOn }: Making,
  areas: MadeAreas,
  isFirst: boolean,
): MadeAccounts {
  const accounts: BulkRow<Account>[] = [];
  const posts: BulkRow<Post>[] = [];
  const workers = new Map<string, Worker>();
  const make = (
    username: string,
    role: string,
    { id: area, county, areaPath }: MadeArea,
    title: string,
  ): Worker => {
    const sex = random.chance(0.45) ? Sex.FEMALE : Sex.MALE;
    const displayName = surname(random) + givenName(random, sex, random.int(1966, 1999));
    const id = ids.next();
    const place = { county, areaPath, area };
    accounts.push({
      id,
      ...place,
      username,
      displayName,
      phone: phoneNumber(random),
      passwordHash,
      createdAt,
    });
    posts.push({
      ...{ id: ids.next(), ...place, account: id, role, title, startsOn, grantedAt: createdAt },
      ...{ endsOn: null, delegatedFrom: null, delegatedBy: null },
    });
    return { id, displayName };
  };

  const { county } = areas;
  const named = (name: string) => (isFirst ? name : `${name}-${county.officialCode}`);
  make(named('county'), RoleName.COUNTY_ADMIN, county, `${county.name.at(-1)}指挥部办公室主任`);
  make(named('inspector'), RoleName.INSPECTOR, county, '督查组组长');
  make(named('partner'), RoleName.PARTNER, county, '数据对接开发者');
  for (const township of areas.townships)
    make(`township-${township.officialCode}`, RoleName.TOWNSHIP_OFFICIAL, township, '党（工）委副书记');
  for (const { area, plan, grids } of areas.villages) {
    const kind = plan.community ? '社区' : '村';
    make(`village-${area.officialCode}`, RoleName.VILLAGE_SECRETARY, area, `${kind}党组织书记`);
    for (const { area: grid, number, plan } of grids) {
      if (!plan.staffed) continue;
      const username = `grid-${area.officialCode}-${String(number).padStart(2, '0')}`;
      workers.set(grid.id, make(username, RoleName.GRID_WORKER, grid, '专职网格员'));
    }
  }
  // After all others, so that nobody's name depends on them.
  const liaison = liaisonOf(ids.next(), county);
  make(named('health'), RoleName.HEALTH, county, '卫健局联络员');
  make(named('liaison'), liaison.id as string, areas.townships[0] ?? county, '流调联络员');
  return { accounts, posts, roles: [liaison], workers };
}

/** Reads whom to call, and nothing that tells who somebody is. */
const liaisonOf = (id: string, { id: area, county, areaPath }: MadeArea): BulkRow<Role> => ({
  ...{ id, area, county, areaPath, title: '流调联络员', gives: [], givenBy: [RoleName.TOWNSHIP_OFFICIAL] },
  may: [
    ['Area', 'read'],
    ['Household', 'read'],
    ['Household', 'readContact'],
    ['Person', 'read'],
    ['Person', 'readContact'],
    ['Response', 'read', 'AT_OR_ABOVE_AREA'],
    ['Role', 'read', 'AT_OR_ABOVE_AREA'],
  ].map(([subject = '', action = '', reach = 'IN_AREA']) => ({ subject, action, reach: [reach] })),
});
