/** The environment that the server and the other commands run in. */
import { startPostgres } from './postgres.mjs';
import { step } from './say.mjs';
import { generatedSecrets } from './secrets.mjs';

/**
 * Answers `{ env, postgres }`. With DATABASE_URL it starts no database. The embedded one has a database for
 * each county, so that switching between counties loses nothing; `county` undefined is the empty one.
 */
export async function prepare({ county }) {
  if (process.env.NODE_ENV === 'production') return { env: process.env };
  const { POSTGRES_PASSWORD: password, ...secrets } = generatedSecrets();
  const env = { ...secrets, ...process.env };
  if (process.env.DATABASE_URL) return { env };
  const database = `sibulou_${county ?? 'empty'}`;
  const postgres = await step('Starting PostgreSQL 18', () => startPostgres({ database, password }));
  return { env: { ...env, ...embedded({ url: postgres.url, county }) }, postgres };
}

/** SIBULOU_DEMO is set here and nowhere else: a demo exists only in the embedded database. */
export const embedded = ({ url, county }) => ({
  DATABASE_URL: url,
  SIBULOU_EMBEDDED: '1',
  SIBULOU_DEMO: county,
});
