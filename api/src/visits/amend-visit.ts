import { Field, ID, InputType, Int } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Response } from '../responses/response.entity.js';
import { findings, VisitFindings } from './visit-input.js';
import { Visit } from './visit.entity.js';

@InputType({ description: '更正走访：What was found, put right by the visitor on the same day.' })
export class AmendVisitInput extends VisitFindings {
  @Field(() => ID, { description: '编号：The visit.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

export const amendVisit = deed('amendVisit', Visit, async (tools, input: AmendVisitInput) => {
  const visit = await tools.load(Visit, input.id, input);
  await tools.under(Response, visit.response.id, 'recordVisit'); // held open until this is done
  Object.assign(visit, findings(input));
  return visit;
});
