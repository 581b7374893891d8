import { displayName, phone, username } from '../accounts/account-input.js';
import { termOf, titleOf } from '../accounts/give-post.js';
import { refuseUnlessGiven } from '../accounts/ground-of-post.js';
import type { Kernel } from '../kernel/context.js';
import { Problem } from '../kernel/errors.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { say } from '../kernel/words.js';
import { dateOf } from './date-of.js';
import { ImportField } from './import-field.js';
import { idOf, type NamedRoles } from './named-roles.js';
import type { Place, Places } from './places.js';
import { missing } from './read-household.js';
import type { RowReader } from './read-row.js';

/** Which cell an input of `createAccount` or `grantPost` comes from. */
export const cellOf: Readonly<Record<string, ImportField>> = {
  username: ImportField.USERNAME,
  displayName: ImportField.DISPLAY_NAME,
  phone: ImportField.WORK_PHONE,
  role: ImportField.ROLE,
  areaId: ImportField.POST_AREA,
  title: ImportField.POST_TITLE,
  startsOn: ImportField.STARTS_ON,
  endsOn: ImportField.ENDS_ON,
};

export interface AccountSaid {
  username: string;
  displayName: string;
  phone: string | null;
  role: string;
  place: Place;
  title: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

interface Known {
  places: Places;
  roles: NamedRoles;
  viewer: Viewer;
  kernel: Kernel;
}

/**
 * The post of a row and whose it shall be. Every cell is asked what the two deeds will ask again, so that all that is wrong with a row
 * is told at once.
 * @returns null where the reader has faults
 */
export function readAccount(reader: RowReader, { places, roles, viewer, kernel }: Known): AccountSaid | null {
  const asked = <T>(field: ImportField, question: () => T): T | undefined => {
    try {
      return question();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const named = Object.entries(error.details.fields ?? {});
      for (const [name, words] of named) reader.fault(cellOf[name] ?? field, words);
      if (named.length === 0) reader.fault(field, error.words);
      return undefined;
    }
  };
  const text = (field: ImportField) => reader.text(field);
  const name = asked(ImportField.USERNAME, () => username(text(ImportField.USERNAME)));
  const shown = asked(ImportField.DISPLAY_NAME, () => displayName(text(ImportField.DISPLAY_NAME)));
  const number = asked(ImportField.WORK_PHONE, () => phone(text(ImportField.WORK_PHONE)));
  const title = asked(ImportField.POST_TITLE, () => titleOf({ title: text(ImportField.POST_TITLE) }));
  const [startsOn, endsOn] = [dayIn(reader, ImportField.STARTS_ON), dayIn(reader, ImportField.ENDS_ON)];
  asked(ImportField.STARTS_ON, () => termOf(viewer, { startsOn, endsOn }));
  const place = places.named(text(ImportField.POST_AREA));
  if ('words' in place) reader.fault(place.field, place.words);
  const role = roleIn(reader, roles);
  if (role && !('words' in place))
    asked(ImportField.ROLE, () => refuseUnlessGiven({ viewer, kernel }, role, [{ areaPath: place.path }]));
  if (reader.faults.length > 0 || 'words' in place || !name || !shown || !role) return null;
  return {
    ...{ username: name, displayName: shown, phone: number ?? null, role: idOf(role), place },
    ...{ title: title ?? null, startsOn, endsOn },
  };
}

function roleIn(reader: RowReader, roles: NamedRoles) {
  const word = reader.text(ImportField.ROLE);
  if (word === '') return reader.fault(ImportField.ROLE, missing(ImportField.ROLE));
  const role = roles.find(word);
  if (role !== null) return role;
  const { offered } = roles;
  return reader.fault(
    ImportField.ROLE,
    say(`没有这个角色，可填：${offered.join('、')}`, `is no role there is: ${offered.join(', ')}`),
  );
}

function dayIn(reader: RowReader, field: ImportField): string | null {
  const text = reader.text(field);
  const day = text === '' ? null : dateOf(text);
  if (text !== '' && day === null)
    reader.fault(field, say('不是日期，请写成 2026-05-06', 'is not a day: write it as 2026-05-06'));
  return day;
}
