import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { JointZone } from './joint-zone.entity.js';
import { areasToOpen, checkTerm, leadOf, open } from './open-areas.js';
import { ShareInput, sharesOf } from './shares.js';

@InputType({ description: '设立联防区：Areas that shall see of each other what is shared, for a term.' })
export class CreateJointZoneInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => String, { description: '名称：Its name, at most 60 characters.' })
  name!: string;

  @Field(() => [ID], {
    description:
      '参与区域：2 to 20 areas, none inside another; the viewer answers for an area above all of them.',
  })
  areaIds!: string[];

  @Field(() => ID, { description: '牵头人：The account of who leads it.' })
  leadId!: string;

  @Field(() => [ShareInput], { description: '共享内容：What they see of each other; of `shareable`.' })
  shares!: ShareInput[];

  @Field(() => LocalDate, {
    nullable: true,
    description: '开始日期：The first day; today if left out. Not in the past.',
  })
  startsOn?: string | null;

  @Field(() => LocalDate, { description: '结束日期：The last day, within a year; it can be put off.' })
  endsOn!: string;
}

export const createJointZone = creation(
  'createJointZone',
  JointZone,
  async (tools, input: CreateJointZoneInput) => {
    const { areas, home } = await areasToOpen(tools, input.areaIds);
    const lead = await leadOf(tools, input.leadId);
    const { catalogue } = tools.kernel;
    const paths = areas.map(({ areaPath }) => areaPath);
    const shares = sharesOf({ catalogue, viewer: tools.viewer }, input.shares, paths);
    const faults = new Faults();
    const name = faults.text('name', '名称', input.name, { max: 60 });
    const startsOn = input.startsOn ?? tools.today;
    faults.unless(
      startsOn >= tools.today,
      'startsOn',
      say('开始日期不能早于今天', 'must not be in the past'),
    );
    const { endsOn } = input;
    checkTerm(faults, { startsOn, endsOn }, tools.today);
    faults.raise();
    const zone = tools.create(JointZone, {
      ...{ id: input.id, name, area: home, lead, leadName: lead.displayName, shares, startsOn, endsOn },
      ...{ county: home.county, areaPath: home.areaPath },
    });
    await open(tools, zone, areas, null);
    return zone;
  },
);
