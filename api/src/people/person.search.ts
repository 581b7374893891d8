import { sql } from '../kernel/db/sql.js';
import { begins } from '../kernel/read/begins.js';
import type { Search, Way } from '../kernel/search/search.js';
import { Household } from './household.entity.js';
import { addressInWords, placeInWords } from './household.search.js';
import { BLIND, idNumberFault, plainIdNumber } from './id-number.js';
import { Person } from './person.entity.js';

/** By how the name begins, written or typed, by its initials, or by a whole ID number; a part of a number finds nobody. */
export const personSearch: Search = {
  entity: Person,
  ways: (row, { text, latin }, { blind, viewer }): Way[] => {
    const way = (name: string, start: string): Way => {
      const column = row.column(name);
      return { where: begins(column, start), order: column };
    };
    if (latin) return [way('nameInitials', latin), way('namePinyin', latin)];
    const number = plainIdNumber(text);
    if (!idNumberFault(number, viewer.today))
      return [
        { where: sql<boolean>`${row.column('idNumberBlind')} = ${blind(BLIND, number)}`, order: row.id },
      ];
    return /\d/.test(text) ? [] : [way('name', text)];
  },
  title: (row) => row.column('name'),
  detail: (row, { table, visible }) => {
    const household = table(Household);
    return sql`(select ${addressInWords(household)} from ${household.from}
      where ${household.id} = ${row.column('household')} and ${visible(household)})`;
  },
  place: placeInWords,
};
