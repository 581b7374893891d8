import { Household } from '../people/household.entity.js';
import { Person } from '../people/person.entity.js';
import type { Kernel } from '../kernel/context.js';
import { readUnscoped, type Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { permitted } from '../kernel/policy/translate.js';
import type { Viewer } from '../kernel/policy/viewer.js';

/** What the register holds already of what a part of a file says, as far as whoever imports may see it. */
export class Register {
  constructor(
    private readonly db: Db,
    private readonly kernel: Kernel,
    private readonly viewer: Viewer,
    private readonly county: string,
  ) {}

  /** Households by `doorKey`, held still; of several behind one door, all. */
  async households(areas: readonly string[], addresses: readonly string[]): Promise<Map<string, string[]>> {
    const household = this.kernel.tables.row(Household.name, 't');
    const { rows } = await sql<Door & { id: string }>`
      select t.id, t.area_id as "areaId", t.address, t.building, t.door from ${household.from}
      where t.county = ${this.county} and t.address = any(${addresses}::text[]) and t.area_id = any(${areas}::uuid[])
        and ${permitted(this.viewer.able, 'createPerson', household)}
      order by t.id for share of t`.execute(this.db);
    const found = new Map<string, string[]>();
    for (const row of rows) found.set(doorKey(row), [...(found.get(doorKey(row)) ?? []), row.id]);
    return found;
  }

  /** Where those with these ID numbers are registered, by blind index in hex. */
  async byNumber(blinds: readonly Buffer[]): Promise<Map<string, string>> {
    if (blinds.length === 0) return new Map();
    const person = this.kernel.tables.row(Person.name, 't');
    const { rows } = await sql<{ blind: Buffer; at: string }>`
      select t.id_number_blind as blind, ${AT} as at
      from ${person.from} join area on area.id = t.area_id join household on household.id = t.household_id
      where t.county = ${this.county} and t.id_number_blind = any(${blinds}::bytea[])
        and ${permitted(this.viewer.able, 'read', person)}`.execute(this.db);
    return new Map(rows.map(({ blind, at }) => [blind.toString('hex'), at]));
  }

  /** Which of these are registered anywhere in the county: that, and not where; see docs/decisions/009. */
  async taken(blinds: readonly Buffer[]): Promise<Set<string>> {
    if (blinds.length === 0) return new Set();
    const rows = await readUnscoped(
      this.kernel.db,
      'whether an ID number is taken',
      sql<{ blind: Buffer }>`
        select id_number_blind as blind from person
        where county = ${this.county} and id_number_blind = any(${blinds}::bytea[])`,
    );
    return new Set(rows.map(({ blind }) => blind.toString('hex')));
  }

  /** Where people of this name and birth date are, by `birthKey`; `numbered` where all of them have an ID number. */
  async byBirth(
    births: readonly { name: string; birthDate: string }[],
  ): Promise<Map<string, { at: string; numbered: boolean }>> {
    const person = this.kernel.tables.row(Person.name, 't');
    const { rows } = await sql<{ name: string; birthDate: string; at: string; numbered: boolean }>`
      select t.name, t.birth_date as "birthDate", min(${AT}) as at, bool_and(t.id_number_blind is not null) as numbered
      from unnest(${births.map(({ name }) => name)}::text[], ${births.map(({ birthDate }) => birthDate)}::date[])
        as said (name, birth_date)
      join ${person.from} on t.county = ${this.county} and t.name = said.name and t.birth_date = said.birth_date
      join area on area.id = t.area_id join household on household.id = t.household_id
      where ${permitted(this.viewer.able, 'read', person)}
      group by t.name, t.birth_date`.execute(this.db);
    return new Map(rows.map((row) => [birthKey(row), row]));
  }
}

const AT = sql<string>`area.name || ' ' || household.address`;

interface Door {
  areaId: string;
  address: string;
  building: string | null;
  door: string | null;
}

export const doorKey = ({ areaId, address, building, door }: Door): string =>
  [areaId, address, building ?? '', door ?? ''].join('\u0000');

export const birthKey = ({ name, birthDate }: { name: string; birthDate: string }): string =>
  `${name}\u0000${birthDate}`;
