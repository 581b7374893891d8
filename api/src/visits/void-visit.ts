import { Field, ID, InputType, Int } from 'type-graphql';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Response } from '../responses/response.entity.js';
import { Visit } from './visit.entity.js';

@InputType({
  description: '作废走访：Takes a visit out of the count; it stays in the list, with the reason.',
})
export class VoidVisitInput {
  @Field(() => ID, { description: '编号：The visit.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { description: '理由：Why, 4 to 200 characters.' })
  reason!: string;
}

export const voidVisit = deed('voidVisit', Visit, async (tools, input: VoidVisitInput) => {
  const visit = await tools.load(Visit, input.id, input);
  await tools.under(Response, visit.response.id, 'recordVisit'); // held open until this is done
  const reason = input.reason.trim();
  if (reason.length < 4 || reason.length > 200)
    throw invalid({ reason: say('请写明作废理由（4 到 200 字）', 'say why, in 4 to 200 characters') });
  Object.assign(visit, { voided: true, voidedAt: tools.now, voidReason: reason });
  tools.remarks.reason = reason;
  return visit;
});
