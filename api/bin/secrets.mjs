/**
 * The secrets of an installation that nobody has configured: generated once, kept where only their owner can
 * read them.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { inData } from './checkout.mjs';
import { Failure } from './say.mjs';

/** Adds what is missing, so that a newer version can ask for one more. */
export function generatedSecrets() {
  const file = inData('secrets.json');
  let known = {};
  try {
    if (existsSync(file)) known = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // Writing new ones over it would make the encrypted data unreadable for good.
    throw new Failure(
      `.data/secrets.json cannot be read (${error.message}). Put it back as it was, or delete .data to begin again.`,
    );
  }
  const key = () => randomBytes(32).toString('base64');
  const secrets = {
    DATA_KEY: key(),
    APP_SECRET: key(),
    POSTGRES_PASSWORD: randomBytes(24).toString('hex'),
    ...known,
  };
  if (Object.keys(secrets).length > Object.keys(known).length) {
    writeFileSync(`${file}.new`, JSON.stringify(secrets, undefined, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return secrets;
}

/** A deployment names its secrets and its database itself: nothing is made up for it. */
export function requireProductionSettings() {
  const missing = ['DATABASE_URL', 'DATA_KEY', 'APP_SECRET'].filter((name) => !process.env[name]);
  if (process.env.NODE_ENV !== 'production' || missing.length === 0) return;
  throw new Failure(
    `NODE_ENV is "production", and ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set.\n` +
      'A deployment generates no secrets and uses no embedded database. A key is 32 random bytes in base64:\n' +
      '  openssl rand -base64 32\n' +
      'To try Sibulou on this machine, run it without NODE_ENV.',
  );
}
