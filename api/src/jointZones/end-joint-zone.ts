import { Field, ID, InputType, Int } from 'type-graphql';
import { daysAfter, lastDay } from '../kernel/clock.js';
import { deed } from '../kernel/write/deed.js';
import { JointZone } from './joint-zone.entity.js';

@InputType({ description: '结束联防：Ends a joint zone at once.' })
export class EndJointZoneInput {
  @Field(() => ID, { description: '编号：The joint zone.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

/** From the next request on nobody sees by it: it is asked for with each; see zones-of-post.ts. */
export const endJointZone = deed('endJointZone', JointZone, async (tools, input: EndJointZoneInput) => {
  const zone = await tools.load(JointZone, input.id, input);
  zone.endsOn = lastDay(zone.startsOn, daysAfter(tools.today, -1));
  return zone;
});
