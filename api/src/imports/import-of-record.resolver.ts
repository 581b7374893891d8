import { FieldResolver, Resolver } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { contribute, one, readWithParent } from '../kernel/read/readable.js';
import { Household } from '../people/household.entity.js';
import { Person } from '../people/person.entity.js';
import { Import } from './import.entity.js';

/** The two tables know an id, and not what it is of. */
const cameWith = one(
  () => Import,
  (record, imported) => sql`${imported.id} = ${record.column('importId')}`,
);
contribute(Household, { import: cameWith });
contribute(Person, { import: cameWith });

const description =
  '来源：The import it came with; null where it was registered by itself, or the viewer may not read that import.';

@Resolver(() => Household)
export class ImportOfHouseholdResolver {
  @FieldResolver(() => Import, { nullable: true, description })
  import(): Import | null {
    return readWithParent();
  }
}

@Resolver(() => Person)
export class ImportOfPersonResolver {
  @FieldResolver(() => Import, { nullable: true, description })
  import(): Import | null {
    return readWithParent();
  }
}
