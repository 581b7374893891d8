import { Account, AccountStatus } from '../accounts/account.entity.js';
import { inForce, Post } from '../accounts/post.entity.js';
import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { permittedAround } from '../kernel/policy/translate.js';
import { and } from '../kernel/read/and.js';
import type { Reading } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { objectTypeOf } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { under } from '../kernel/read/under.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { missedPart, type MissedSource } from './missed-part.js';
import { Tally } from './tally.entity.js';

/** Areas in use of which something is missed. @param lacking of an area's row: that it is so */
export function missedAreas(
  statement: Statement,
  lacking: (area: Row, reading: Reading) => Sql,
): MissedSource & { reading: Reading } {
  const row = statement.table(Area.name);
  const reading = statement.reading({});
  return {
    row,
    reading,
    condition: and([
      statement.along(row),
      sql`${row.column('status')} = ${AreaStatus.ACTIVE}`,
      lacking(row, reading),
    ]),
    fields: {
      id: () => row.id,
      area: ({ field, nodes }) => statement.object(row, objectTypeOf(field.type)!, nodes),
      missing: () => sql.lit(1),
    },
  };
}

const ofKind = (area: Row, kind: AreaKind): Sql => sql`${area.column('kind')} = ${kind}`;

const UNTOUCHED = {
  TOWNSHIP: '漏乡：townships where nothing has been done.',
  VILLAGE: '漏村：villages where nothing has been done.',
  GRID: '漏网格：grids where nothing has been done.',
};
for (const [kind, description] of Object.entries(UNTOUCHED))
  missedPart(kind, {
    description,
    source: (statement, { responseId }) =>
      missedAreas(statement, (area, reading) =>
        and([ofKind(area, kind as AreaKind), inactive(reading, area, responseId!)]),
      ),
  });

missedPart('GRID_WITHOUT_WORKER', {
  description: '网格缺人：grids that have no grid worker today, told to whoever may read their posts.',
  source: (statement) =>
    missedAreas(statement, (area, reading) =>
      and([ofKind(area, AreaKind.GRID), withoutWorker(reading, area)]),
    ),
});

function inactive({ table, visible }: Reading, area: Row, responseId: string): Sql {
  const tally = table(Tally);
  return sql`not exists (select from ${tally.from} where ${tally.column('response')} = ${uuidOrNull(responseId)}
    and ${under(tally.path, area.path)} and ${tally.column('visited')} > 0 and ${visible(tally)})`;
}

/** That a grid has no post is told to whoever may read its posts, who could count them. */
function withoutWorker({ table, viewer }: Reading, area: Row): Sql {
  const post = table(Post);
  const account = table(Account);
  const told = permittedAround(viewer.able, 'read', Post.name, area);
  return sql`${told} and not exists (select from ${post.from} join ${account.from} on ${account.id} = ${post.column('account')}
    where ${post.path} = ${area.path} and ${post.column('role')} = 'GRID_WORKER'
      and ${account.column('status')} = ${AccountStatus.ACTIVE} and ${inForce(post, viewer.today)})`;
}
