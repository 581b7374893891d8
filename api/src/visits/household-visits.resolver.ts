import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { and } from '../kernel/read/and.js';
import { contribute, many, one } from '../kernel/read/readable.js';
import { fromRead } from '../kernel/read/read.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { Household } from '../people/household.entity.js';
import { Visit } from './visit.entity.js';
import { visitList } from './visit.filter.js';

contribute(Household, {
  visits: many(() => Visit, 'household'),
  lastVisit: one(
    () => Visit,
    (household, visit, { args }) =>
      and([
        sql`${visit.column('household')} = ${household.id} and not ${visit.column('voided')}`,
        ...(args['responseId']
          ? [sql`${visit.column('response')} = ${uuidOrNull(args['responseId'] as string)}`]
          : []),
      ]),
    (visit) => sql`${visit.column('visitedAt')} desc`,
  ),
});

@Resolver(() => Household)
export class HouseholdVisitsResolver {
  @FieldResolver(() => visitList.Connection, { description: '走访记录：The visits to it, newest first.' })
  visits(
    @Root() household: Household,
    @Args(() => visitList.Args) _: object,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return fromRead(household, info);
  }

  @FieldResolver(() => Visit, { nullable: true, description: '最近走访：The newest visit that counts.' })
  lastVisit(
    @Root() household: Household,
    @Arg('responseId', () => ID, { nullable: true, description: '专项行动：Only in this response.' })
    _: string,
    @Info() info: GraphQLResolveInfo,
  ): Visit | null {
    return fromRead(household, info);
  }
}
