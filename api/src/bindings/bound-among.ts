import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import type { BindingKind } from './binding-kind.js';

interface Wanted {
  areaId: string;
  kind: BindingKind;
  part: string | null;
  holderKey: string;
  startsOn: string;
  endsOn: string | null;
}

/** Of these, by their place in the list: where the same person is bound to the same on any day of the term already. */
export async function boundAmong({ db }: Tools, wanted: readonly Wanted[]): Promise<number[]> {
  const { rows } = await sql<{ at: number }>`
    select distinct item.at::int as at
    from rows from (jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as (
      "areaId" uuid, kind text, part text, "holderKey" text, "startsOn" date, "endsOn" date)) with ordinality
      as item (area_id, kind, part, holder_key, starts_on, ends_on, at)
    join binding on binding.area_id = item.area_id and binding.kind = item.kind and binding.holder_key = item.holder_key
      and binding.part is not distinct from item.part
      and binding.ends_by >= item.starts_on and binding.starts_on <= coalesce(item.ends_on, 'infinity')
    order by at`.execute(db);
  return rows.map(({ at }) => at - 1);
}
