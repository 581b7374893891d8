import { conflict, forbidden, invalid, rateLimited, type Problem } from '../errors.js';
import { say } from '../words.js';

/** The database is the first validator: each constraint that a caller can run into has its words here. */
const problems = new Map<string, () => Problem>();

/** Declared beside the entity whose constraint it is. */
export const onConstraint = (name: string, problem: () => Problem): void => {
  problems.set(name, problem);
};

interface PgError {
  code: string;
  constraint?: string;
  column?: string;
}

const isPgError = (error: unknown): error is PgError =>
  error instanceof Error && typeof (error as Partial<PgError>).code === 'string';

/** @param current the version it has now, where that is known */
export const changedMeanwhile = (current?: number): Problem =>
  conflict(
    say(
      '该记录已被他人修改，请核对最新内容后再提交。',
      'Changed by someone else meanwhile: compare, then send again.',
    ),
    current === undefined ? {} : { current },
  );

/** Turns what PostgreSQL refused into the caller's problem; null for what is a bug. */
export function problemFrom(error: unknown): Problem | null {
  if (!isPgError(error)) return null;
  if (error.constraint && problems.has(error.constraint)) return problems.get(error.constraint)!();
  switch (error.code) {
    case '42501': // row level security
      return forbidden();
    case '55P03': // waited too long for somebody who writes a great deal there
      return rateLimited(
        30,
        say(
          '该区域正在办理大批量变动，内容尚未保存，请稍后再试。',
          'A large change is being made there: nothing was saved, try again in a moment.',
        ),
      );
    case '23505':
      return conflict(say('已有相同的记录。', 'There is already such a record.'));
    case '23502':
      return invalid({ [error.column ?? 'input']: say('必填', 'is required') });
    case '22001':
    case '22003':
      return invalid({ input: say('数值或文字超出范围', 'a value is too long or out of range') });
    default:
      return null;
  }
}

/** Two deeds got in each other's way and PostgreSQL ended one of them: doing it again is safe. */
export const isRetryable = (error: unknown): boolean =>
  isPgError(error) && (error.code === '40P01' || error.code === '40001');
