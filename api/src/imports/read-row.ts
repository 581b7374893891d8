import { HouseholdTag } from '../people/household.entity.js';
import { plainIdNumber } from '../people/id-number.js';
import { say, type Words } from '../kernel/words.js';
import { dateOf } from './date-of.js';
import { ImportField } from './import-field.js';
import { relationWords, residenceWords, sexWords, tagWords } from './allowed-words.js';
import { BROKEN, ROUNDED } from './table.js';

/** A row of the file: its number there, and its cells as text. */
export interface FileRow {
  number: number;
  cells: readonly string[];
}

export type Mapping = readonly (ImportField | null)[];

/** What is wrong in one cell, or of the whole row. */
export interface RowFault {
  field: ImportField | null;
  words: Words;
}

/** The cells of a row by what they hold. */
export class RowReader {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly row: FileRow,
    private readonly mapping: Mapping,
  ) {}

  fault(field: ImportField | null, words: Words): void {
    if (!this.faults.some((other) => other.field === field)) this.faults.push({ field, words });
  }

  /** Trimmed, and without what Excel has made of it; empty where there is none. */
  text(field: ImportField): string {
    const at = this.mapping.indexOf(field);
    const cell = at < 0 ? '' : (this.row.cells[at] ?? '');
    if (cell.startsWith(BROKEN)) {
      this.fault(
        field,
        say(
          '该单元格的公式没有结果（如 #N/A），请填写数值',
          'its formula has no result (such as #N/A): put the value',
        ),
      );
      return '';
    }
    if (cell.startsWith(ROUNDED)) {
      this.fault(
        field,
        say(
          'Excel 把它当成数字，末几位已经丢失。请把该列设为“文本”格式后重新填写',
          'Excel has taken it for a number and lost its last digits: format the column as text and enter it again',
        ),
      );
      return '';
    }
    return cell.normalize('NFC').trim();
  }

  private oneOf<T>(
    field: ImportField,
    { offered, valueOf }: { offered: readonly string[]; valueOf(word: string): T | undefined },
  ): T | undefined {
    const word = this.text(field).replace(/\s/g, '');
    if (word === '') return undefined;
    const value = valueOf(word);
    if (value === undefined)
      this.fault(
        field,
        say(`不认识这个词，可填：${offered.join('、')}`, `is not a word it can hold: ${offered.join(', ')}`),
      );
    return value;
  }

  get sex() {
    return this.oneOf(ImportField.SEX, sexWords);
  }

  get relation() {
    return this.oneOf(ImportField.RELATION, relationWords);
  }

  get residence() {
    return this.oneOf(ImportField.RESIDENCE, residenceWords);
  }

  get idNumber(): string {
    return plainIdNumber(this.text(ImportField.ID_NUMBER));
  }

  get birthDate(): string | undefined {
    const text = this.text(ImportField.BIRTH_DATE);
    if (text === '') return undefined;
    const day = dateOf(text);
    if (!day)
      this.fault(
        ImportField.BIRTH_DATE,
        say('不是日期，请写成 1980-05-06', 'is not a day: write it as 1980-05-06'),
      );
    return day ?? undefined;
  }

  get tags(): HouseholdTag[] {
    const words = this.text(ImportField.TAGS)
      .split(/[、，,;；\s]+/)
      .filter(Boolean);
    const tags = words.map((word) => tagWords.valueOf(word));
    if (tags.includes(undefined))
      this.fault(
        ImportField.TAGS,
        say(
          `只能填：${tagWords.offered.join('、')}，多个用顿号隔开`,
          `can only hold ${tagWords.offered.join(', ')}, several separated by commas`,
        ),
      );
    return tags.filter((tag) => tag !== undefined);
  }

  /** A whole number, or undefined where there is none. */
  get declaredSize(): number | undefined {
    const text = this.text(ImportField.DECLARED_SIZE).normalize('NFKC').replace(/人$/, '');
    if (text === '') return undefined;
    if (/^\d{1,4}$/.test(text)) return Number(text);
    this.fault(ImportField.DECLARED_SIZE, say('须为整数，如 3', 'must be a whole number, such as 3'));
    return undefined;
  }

  /** Where the door is; the address may be left out where building or door say it. */
  get place() {
    const building = this.text(ImportField.BUILDING);
    const door = this.text(ImportField.DOOR);
    return { address: this.text(ImportField.ADDRESS) || `${building}${door}`, building, door };
  }
}
