import { birthDateOf } from '../people/id-number.js';
import { ImportField } from './import-field.js';
import { ImportKind } from './import-kind.js';
import { RowReader, type FileRow, type Mapping } from './read-row.js';

/** What only the file as a whole can tell of a row. Texts of a file have to be few hundred bytes a row for it. */
export class Survey {
  private readonly sizes = new Map<string, number>();
  private readonly heads = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly births = new Map<string, { row: number; idNumber: string }>();
  private readonly doors = new Map<string, number>();

  constructor(
    private readonly kind: ImportKind,
    private readonly mapping: Mapping,
  ) {}

  add(rows: readonly FileRow[]): void {
    if (this.kind === ImportKind.ACCOUNTS) return; // what rows have to do with each other the accounts say
    for (const row of rows) {
      const reader = new RowReader(row, this.mapping);
      const door = doorOf(reader);
      if (!this.doors.has(door)) this.doors.set(door, row.number);
      if (this.kind === ImportKind.HOUSEHOLDS) continue;
      this.sizes.set(door, (this.sizes.get(door) ?? 0) + 1);
      if (isHead(reader) && !this.heads.has(door)) this.heads.set(door, row.number);
      const { idNumber } = reader;
      if (idNumber && !this.numbers.has(idNumber)) this.numbers.set(idNumber, row.number);
      const birth = birthOf(reader);
      if (birth && !this.births.has(birth)) this.births.set(birth, { row: row.number, idNumber });
    }
  }

  /** How many rows of the file live behind this door. */
  sizeOf(reader: RowReader): number {
    return this.sizes.get(doorOf(reader)) ?? 1;
  }

  /** An earlier row with another head for the same household. */
  otherHead(reader: RowReader, row: number): number | null {
    return isHead(reader) ? earlier(this.heads.get(doorOf(reader)), row) : null;
  }

  /** An earlier row with the same ID number. */
  sameNumber(idNumber: string, row: number): number | null {
    return earlier(this.numbers.get(idNumber), row);
  }

  /** An earlier row of the same name and birth date, unless their ID numbers tell them apart. */
  sameBirth(reader: RowReader, row: number): number | null {
    const first = this.births.get(birthOf(reader) ?? '');
    const apart = first && first.idNumber !== '' && reader.idNumber !== '';
    return apart ? null : earlier(first?.row, row);
  }

  /** An earlier row with the same door. */
  sameDoor(reader: RowReader, row: number): number | null {
    return earlier(this.doors.get(doorOf(reader)), row);
  }
}

const earlier = (first: number | undefined, row: number): number | null =>
  first !== undefined && first < row ? first : null;

const WHERE = [ImportField.TOWNSHIP, ImportField.VILLAGE, ImportField.GRID];

function doorOf(reader: RowReader): string {
  const { address, building, door } = reader.place;
  return [...WHERE.map((field) => reader.text(field)), address, building, door].join('\u0000');
}

/** Says so itself, or bears the name of the head. */
export function isHead(reader: RowReader): boolean {
  const relation = reader.text(ImportField.RELATION);
  if (relation !== '') return reader.relation === 'HEAD';
  const head = reader.text(ImportField.HEAD);
  return head !== '' && head === reader.text(ImportField.NAME);
}

function birthOf(reader: RowReader): string | null {
  const { idNumber } = reader;
  const day = reader.birthDate ?? (/^\d{17}[\dX]$/.test(idNumber) ? birthDateOf(idNumber) : undefined);
  return day ? `${reader.text(ImportField.NAME)}\u0000${day}` : null;
}
