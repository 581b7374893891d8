import { HttpError } from 'react-admin';
import { en } from './i18n/en';
import { zh } from './i18n/zh';
import type { GraphQLFailure } from './postGraphQL';
import { currentLocale } from './store';

/** The API's catalogue of failures, and OFFLINE for a request that never arrived. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'INVALID'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'INTERNAL'
  | 'OFFLINE';

/** `errors` is what react-admin's forms take: messages under the fields, and `root` for the notification. */
export interface ErrorBody {
  code: ErrorCode;
  errors?: FormErrors;
  /** A CONFLICT with what somebody made of this very record meanwhile; other conflicts are with another record. */
  stale?: boolean;
  /** What else the API says, for a form that can make use of it. */
  details?: Record<string, unknown>;
}

export type FormErrors = Record<string, string | { serverError: string }>;

const STATUS: Record<ErrorCode, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INVALID: 422,
  CONFLICT: 409,
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  TOO_COMPLEX: 400,
  INTERNAL: 500,
  OFFLINE: 0,
};

const isCode = (code: string | undefined): code is ErrorCode => code !== undefined && code in STATUS;

/** An unknown code is a bug of ours and reads as one. */
export function toHttpError({ message, extensions }: GraphQLFailure): HttpError {
  const code = isCode(extensions?.code) ? extensions.code : 'INTERNAL';
  const body: ErrorBody = { code, ...(extensions && { details: { ...extensions } }) };
  if (code === 'CONFLICT') body.stale = extensions?.current !== undefined;
  if (code === 'INVALID' || extensions?.fields)
    body.errors = { ...extensions?.fields, root: { serverError: message } };
  return new HttpError(code === 'INTERNAL' ? internal(extensions?.id) : message, STATUS[code], body);
}

export const offline = (): HttpError =>
  new HttpError('kernel.error.offline', STATUS.OFFLINE, { code: 'OFFLINE' } satisfies ErrorBody);

export const bodyOf = (error: unknown): ErrorBody | undefined =>
  error instanceof HttpError ? (error.body as ErrorBody) : undefined;

/** What to say of it on the screen. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'ra.notification.http_error';

/** Written out here because react-admin hands a message on without arguments, and support needs the id. */
const internal = (errorId = '-') =>
  (currentLocale() === 'en' ? en : zh).kernel.error.internal.replace('%{id}', errorId);
