import { writeFileSync } from 'node:fs';
import { entities } from '../app.js';
import { ownerOrm } from '../kernel/db/migrate.js';

/**
 * `npm run migration -w api -- NAME`: writes api/migrations/NAME.sql with what the entities ask for and the database
 * at DATABASE_URL (migrated up to now) lacks. Read it, complete it, commit it.
 */
const [name] = process.argv.slice(2);
const url = process.env['DATABASE_URL'];
if (!name || !url) throw new Error('usage: DATABASE_URL=... npm run migration -w api -- 0007-what-it-does');
const orm = await ownerOrm(url, entities);
const text = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false });
if (text.trim()) writeFileSync(new URL(`../../migrations/${name}.sql`, import.meta.url), text);
console.log(
  text.trim() ? `wrote api/migrations/${name}.sql` : 'the database has all that the entities ask for',
);
await orm.close();
