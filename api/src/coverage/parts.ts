import { Area, AreaStatus } from '../areas/area.entity.js';
import { AreaTerm } from '../areas/area-term.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import type { Row } from '../kernel/read/row.js';
import type { Statement } from '../kernel/read/statement.js';
import { endOf, under } from '../kernel/read/under.js';

/**
 * What the area that is `asked` for consists of: itself, without what is below it, and each area directly below; `past` ends its range.
 * And places that areas have left: what closed responses counted of them stays there, part of the whole, and under no area's name.
 */
export function partsSql(statement: Statement): Sql {
  const [child, former] = [statement.table(Area.name), statement.table(AreaTerm.name)];
  return sql`
        select asked.id, asked.path, asked.path || '0' as past
        union all
        select ${child.id}, ${child.path}, ${endOf(child.path)} from ${child.from}
        where ${child.column('parent')} = asked.id and ${statement.visible(child)}
        union all
        select distinct null::uuid, ${former.path}, ${endOf(former.path)} from ${former.from}
        where ${former.column('parentId')} = asked.id and ${under(former.path, sql`asked.path`)} and ${former.path} <> asked.path
          and not exists (select from area where area_path = ${former.path}) and ${statement.visible(former)}`;
}

/** Of the parts those below it that are shown: where the response takes place, and no closed ones without households. */
export const childrenSql = (child: Row): Sql => sql`from part join ${child.from} on ${child.id} = part.id
        where part.id <> asked.id and (starts_with(part.path, response_path) or starts_with(response_path, part.path))
          and (${child.column('status')} = ${AreaStatus.ACTIVE} or part.households > 0)`;
