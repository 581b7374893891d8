import { householdFacts } from '../people/household-facts.js';
import { phoneDigits } from '../people/phone.js';
import type { Household } from '../people/household.entity.js';
import { say, type Words } from '../kernel/words.js';
import { Faults } from '../kernel/write/faults.js';
import { ImportField } from './import-field.js';
import type { RowReader } from './read-row.js';

const fields: Readonly<Record<string, ImportField>> = {
  address: ImportField.ADDRESS,
  building: ImportField.BUILDING,
  door: ImportField.DOOR,
  declaredSize: ImportField.DECLARED_SIZE,
  phone: ImportField.HOUSEHOLD_PHONE,
};

export type HouseholdSaid = Pick<Household, 'address' | 'building' | 'door' | 'declaredSize' | 'tags'> & {
  digits: string | null;
};

/** The household of a row, held against the same rules as one that is typed in. @param size where the row does not say it */
export function readHousehold(reader: RowReader, size: number | null): HouseholdSaid {
  const faults = new Faults();
  const declared = reader.declaredSize ?? size;
  if (declared === null) reader.fault(ImportField.DECLARED_SIZE, missing(ImportField.DECLARED_SIZE));
  const { tags, place } = reader;
  const facts = householdFacts({ ...place, tags, declaredSize: Math.min(declared ?? 0, 99) }, faults);
  const digits = phoneDigits(reader.text(ImportField.HOUSEHOLD_PHONE), faults);
  for (const [name, words] of Object.entries(faults.found)) reader.fault(fields[name] ?? null, words);
  return { ...(facts as HouseholdSaid), digits };
}

export const missing = (field: ImportField): Words => say('必填', `is required: ${field}`);
