import { expect, test } from '@jest/globals';
import { entities } from '../../src/app.js';
import { ownerOrm } from '../../src/kernel/db/migrate.js';
import { useApp } from '../app.js';

const app = useApp();

test('the migrated database has all that the entities ask for, and nothing else: write a migration where this fails', async () => {
  const orm = await ownerOrm(app.database.ownerUrl, entities);
  try {
    const statements = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter(Boolean);
    // Triggers and their functions are written by hand, in migrations of their own.
    expect(statements.filter((text) => !/^drop (trigger|function) /.test(text))).toEqual([]);
  } finally {
    await orm.close();
  }
});
