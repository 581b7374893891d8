import { Secret, TOTP } from 'otpauth';

/** What every authenticator app takes: SHA-1, six digits, thirty seconds (RFC 6238); several take nothing else. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const ISSUER = '四不漏 Sibulou';
/** Bytes, as RFC 4226 asks for. */
const SIZE = 20;
/** Steps before and after the present one: a telephone's clock is seldom right to the second. */
const WINDOW = 1;

export const freshSecret = (): string => new Secret({ size: SIZE }).base32;

/** What the QR picture says. */
export const uriOf = (secret: string, username: string): string =>
  new TOTP({ ...FORM, issuer: ISSUER, label: username, secret }).toString();

/** The step whose code this is; null if it is of none near now. Compared in constant time, by the library. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const totp = new TOTP({ ...FORM, secret });
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

export const isTotp = (code: string): boolean => /^\d{6}$/.test(code);
