import { GraphQLError } from 'graphql';
import { say, type Language, type Words } from './words.js';

/** Everything that can go wrong for a caller. Anything else is a bug, and is masked. */
export type Code =
  'NOT_FOUND' | 'FORBIDDEN' | 'INVALID' | 'CONFLICT' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'TOO_COMPLEX';

/** A failure the caller can do something about; its words say what. */
export class Problem extends Error {
  constructor(
    readonly code: Code,
    readonly words: Words,
    readonly details: { fields?: Record<string, Words>; [key: string]: unknown } = {},
  ) {
    super(words.en);
  }

  in(language: Language): GraphQLError {
    const { fields, ...rest } = this.details;
    const spoken = fields && {
      fields: Object.fromEntries(Object.entries(fields).map(([name, words]) => [name, words[language]])),
    };
    return new GraphQLError(this.words[language], { extensions: { code: this.code, ...rest, ...spoken } });
  }
}

/** Said alike of what does not exist and of what lies outside the caller's area: nobody learns which. */
export const notFound = () =>
  new Problem(
    'NOT_FOUND',
    say(
      '没有找到该记录，可能已被移走，或不在您的管辖范围内。',
      'No such record here: it may have been moved, or lies outside your area.',
    ),
  );

export const forbidden = (words: Words = say('您的岗位没有这项权限。', 'None of your posts allows this.')) =>
  new Problem('FORBIDDEN', words);

/** @param fields what is wrong with each input field, by its path in the input, e.g. `{ idNumber: say(...) }` */
export const invalid = (fields: Record<string, Words>) =>
  new Problem(
    'INVALID',
    say(
      `请更正：${Object.values(fields)
        .map((words) => words.zh)
        .join('；')}`,
      `Please correct: ${Object.entries(fields)
        .map(([name, words]) => `${name}: ${words.en}`)
        .join('; ')}`,
    ),
    { fields },
  );

export const conflict = (words: Words, details: Record<string, unknown> = {}) =>
  new Problem('CONFLICT', words, details);

export const unauthenticated = (words: Words = say('请先登录。', 'Please sign in first.')) =>
  new Problem('UNAUTHENTICATED', words);

export const rateLimited = (
  seconds: number,
  words: Words = say(
    `尝试过于频繁，请 ${seconds} 秒后再试。`,
    `Too many attempts: try again in ${seconds} seconds.`,
  ),
) => new Problem('RATE_LIMITED', words, { retryAfterSeconds: seconds });

/** Of a bug: what went wrong stands in the log, under this number. */
export const unexpected = (id: string): Words =>
  say(
    `系统出现意外错误，请将编号 ${id} 报给管理员。`,
    `Something went wrong on our side. Please report the number ${id}.`,
  );

export const tooComplex = (words: Words) => new Problem('TOO_COMPLEX', words);
