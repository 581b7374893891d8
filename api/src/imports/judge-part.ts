import { dayOf } from '../kernel/clock.js';
import type { Court, Draft, Verdict } from './court.js';
import { decide } from './decide.js';
import { sameNumber, twoHeads } from './finding-words.js';
import { ImportField } from './import-field.js';
import { ImportFindingKind, ImportKind, NO_COUNTS } from './import-kind.js';
import { holdPlaces, Places } from './places.js';
import { readHousehold } from './read-household.js';
import { readPerson } from './read-person.js';
import { RowReader, type FileRow, type RowFault } from './read-row.js';

/**
 * What becomes of some rows of a file if they are imported now, by whoever imports, with the rights they have now. The check
 * and the run ask alike. Null where the area itself is not theirs any more.
 */
export async function judgePart(court: Court, rows: readonly FileRow[]): Promise<Verdict | null> {
  const { db, kernel, viewer, claimed } = court;
  const places = await Places.within(db, kernel, viewer, claimed);
  if (!places) return null;
  const verdict: Verdict = { households: [], people: [], findings: [], counts: { ...NO_COUNTS } };
  const drafts = rows.flatMap((row) => {
    const { draft, faults } = read(court, places, row);
    for (const fault of faults)
      verdict.findings.push({ row: row.number, kind: ImportFindingKind.FAULT, ...fault });
    return draft ?? [];
  });
  await holdPlaces(db, [...new Set(drafts.map(({ place }) => place.id))]);
  await decide(court, drafts, verdict);
  const faulty = verdict.findings.filter(({ kind }) => kind === ImportFindingKind.FAULT);
  verdict.counts.faulty = new Set(faulty.map(({ row }) => row)).size;
  return verdict;
}

function read(
  { claimed: { kind, columns }, survey, kernel }: Court,
  places: Places,
  row: FileRow,
): { draft: Draft | null; faults: readonly RowFault[] } {
  const reader = new RowReader(
    row,
    columns.map(({ field }) => field),
  );
  const isPeople = kind === ImportKind.PEOPLE;
  const household = readHousehold(reader, isPeople ? survey.sizeOf(reader) : null);
  const person = isPeople ? readPerson(reader, dayOf(kernel.clock.now())) : null;
  const found = places.find({
    township: reader.text(ImportField.TOWNSHIP),
    village: reader.text(ImportField.VILLAGE),
    grid: reader.text(ImportField.GRID),
  });
  if ('words' in found) reader.fault(found.field, found.words);
  const head = isPeople ? survey.otherHead(reader, row.number) : null;
  if (head) reader.fault(ImportField.RELATION, twoHeads(head));
  const same = person?.idNumber ? survey.sameNumber(person.idNumber, row.number) : null;
  if (same) reader.fault(ImportField.ID_NUMBER, sameNumber(same));
  if (reader.faults.length > 0 || 'words' in found) return { draft: null, faults: reader.faults };
  return { draft: { row: row.number, reader, place: found, household, person }, faults: [] };
}
