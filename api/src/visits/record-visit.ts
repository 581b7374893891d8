import { Field, ID, InputType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { dayOf } from '../kernel/clock.js';
import { invalid } from '../kernel/errors.js';
import { DateTime } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import { reference } from '../kernel/write/rows.js';
import { Household } from '../people/household.entity.js';
import { Response } from '../responses/response.entity.js';
import { findings, VisitFindings } from './visit-input.js';
import { Visit } from './visit.entity.js';

/** A phone's clock may be ahead a little. */
const AHEAD_MS = 5 * 60_000;

@InputType({ description: '登记走访：A visit to a household.' })
export class RecordVisitInput extends VisitFindings {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '住户：The household visited.' })
  householdId!: string;

  @Field(() => ID, {
    description: '专项行动：The response it belongs to; it must be open and cover the household.',
  })
  responseId!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: '走访时间：When the door was knocked on; now, if left out.',
  })
  visitedAt?: Date;
}

export const recordVisit = creation('recordVisit', Visit, async (tools, input: RecordVisitInput) => {
  const [household, response] = await Promise.all([
    tools.under(Household, input.householdId),
    tools.under(Response, input.responseId),
  ]);
  if (!household.areaPath.startsWith(response.areaPath))
    throw invalid({ responseId: say('该专项行动不包括此住户', 'does not cover this household') });
  const visitedAt = input.visitedAt ?? tools.now;
  if (visitedAt.getTime() > tools.now.getTime() + AHEAD_MS)
    throw invalid({ visitedAt: say('走访时间不能晚于现在', 'must not lie in the future') });
  if (dayOf(visitedAt) < response.startsOn)
    throw invalid({ visitedAt: say('走访时间早于专项行动开始日期', 'lies before the response started') });
  return tools.create(Visit, {
    id: input.id,
    ...findings(input),
    household,
    response,
    area: household.area,
    county: household.county,
    areaPath: household.areaPath,
    visitor: reference(Account, tools.viewer.accountId),
    visitorName: tools.viewer.displayName,
    visitedAt,
    recordedOn: tools.today,
  });
});
