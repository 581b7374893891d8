import { sql } from '../kernel/db/sql.js';
import { Args, FieldResolver, Int, Resolver } from 'type-graphql';
import { contribute, expression, many, readWithParent } from '../kernel/read/readable.js';
import { Household } from './household.entity.js';
import { Person } from './person.entity.js';
import { personList } from './person.filter.js';

contribute(Household, {
  people: many(() => Person, 'household'),
  registeredSize: expression((row, { table, visible }) => {
    const person = table(Person);
    return sql`(select count(*) from ${person.from} where ${person.column('household')} = ${row.id} and ${visible(person)})`;
  }),
});

@Resolver(() => Household)
export class PeopleOfHouseholdResolver {
  @FieldResolver(() => personList.Connection, { description: '人员：The people registered in it.' })
  people(@Args(() => personList.Args) _: object): object {
    return readWithParent();
  }

  @FieldResolver(() => Int, {
    description: '已登记人数：How many people are registered in it, of those the viewer may read.',
  })
  registeredSize(): number {
    return readWithParent();
  }
}
