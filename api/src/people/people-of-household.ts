import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Args, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { fromRead } from '../kernel/read/read.js';
import { contribute, expression, many } from '../kernel/read/readable.js';
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
  people(
    @Root() household: Household,
    @Args(() => personList.Args) _: object,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fromRead(household, info);
  }

  @FieldResolver(() => Int, {
    description: '已登记人数：How many people are registered in it, of those the viewer may read.',
  })
  registeredSize(@Root() household: { registeredSize: number }): number {
    return household.registeredSize;
  }
}
