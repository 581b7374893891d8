import { Field, ID, InputType, Int } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Response, ResponseStatus } from './response.entity.js';

@InputType({ description: '结束专项行动：Ends a response and freezes its records.' })
export class CloseResponseInput {
  @Field(() => ID, { description: '编号：The response.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

/** Its last day becomes today, unless it ended before; one that never began ends on the day it was to begin. */
export const closeResponse = deed('closeResponse', Response, async (tools, input: CloseResponseInput) => {
  const response = await tools.load(Response, input.id, input);
  const { startsOn, endsOn } = response;
  response.status = ResponseStatus.CLOSED;
  Object.assign(response, { changedAt: tools.now, changedBy: tools.viewer.accountId });
  if (!endsOn || endsOn > tools.today) response.endsOn = startsOn > tools.today ? startsOn : tools.today;
  return response;
});
