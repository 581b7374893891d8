import type { Kernel } from '../kernel/context.js';
import { everything, within, type Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Job } from '../kernel/jobs/job.js';
import { spelled } from '../kernel/search/spelled.js';

const BATCH = 2_000;

/**
 * Writes down how areas are typed, for those that are new or renamed since: `name_spelled` is the name it was done for. A
 * job, since areas are made in many ways, by tables of a thousand too, and a search by pinyin can wait for a minute.
 */
export async function spellAreas({ db }: Pick<Kernel, 'db'>): Promise<void> {
  let written: number;
  do {
    written = await within(db, everything('job spellAreas'), spellBatch, 'read write');
  } while (written === BATCH);
}

async function spellBatch(db: Db): Promise<number> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from area where name <> name_spelled order by id limit ${BATCH} for update skip locked`.execute(
    db,
  );
  if (rows.length === 0) return 0;
  const spellings = rows.map(({ name }) => spelled(name));
  await sql`
    update area set name_pinyin = spelling.typed, name_initials = spelling.initials, name_spelled = spelling.name
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ name }) => name)}::text[],
      ${spellings.map(({ namePinyin }) => namePinyin)}::text[], ${spellings.map(({ nameInitials }) => nameInitials)}::text[])
      as spelling (id, name, typed, initials)
    where area.id = spelling.id`.execute(db);
  return rows.length;
}

export const spellAreasJob: Job = { name: 'spellAreas', cron: '* * * * *', run: spellAreas };
