import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';

/** What is written of an account, checked and in one form. */

export function username(text: string): string {
  const name = text.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(name))
    throw invalid({
      username: say(
        '用户名须为 3 到 40 个小写字母、数字或 . _ -，并以字母或数字开头',
        'must have 3 to 40 lower-case letters, digits or . _ - and begin with a letter or digit',
      ),
    });
  return name;
}

export function displayName(text: string): string {
  const name = text.trim();
  if (name.length === 0 || name.length > 40)
    throw invalid({ displayName: say('姓名须为 1 到 40 个字', 'must have 1 to 40 characters') });
  return name;
}

/** Mobile or landline, with extension. */
export function phone(text: string | null | undefined, field = 'phone'): string | null {
  const number = text?.trim();
  if (!number) return null;
  if (!/^\+?[0-9][0-9 -]{4,19}$/.test(number))
    throw invalid({ [field]: say('电话须为 5 到 20 位数字', 'must have 5 to 20 digits') });
  return number;
}
