import { sql } from '../kernel/db/sql.js';
import { Arg, Args, FieldResolver, ID, Resolver } from 'type-graphql';
import { and } from '../kernel/read/and.js';
import { contribute, many, one, readWithParent } from '../kernel/read/readable.js';
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
  visits(@Args(() => visitList.Args) _: object): object {
    return readWithParent();
  }

  @FieldResolver(() => Visit, { nullable: true, description: '最近走访：The newest visit that counts.' })
  lastVisit(
    @Arg('responseId', () => ID, { nullable: true, description: '专项行动：Only in this response.' })
    _: string,
  ): Visit | null {
    return readWithParent();
  }
}
