import { Field, ID, InputType, Int } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { deed } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import type { Tools } from '../kernel/write/tools.js';
import { JointZone } from './joint-zone.entity.js';
import { areasToOpen, checkTerm, leadOf, open } from './open-areas.js';
import { ShareInput, sharesOf } from './shares.js';

@InputType({ description: '变更联防区：What changes on a joint zone; what is left out stays as it is.' })
export class UpdateJointZoneInput {
  @Field(() => ID, { description: '编号：The joint zone.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '名称：Its new name, at most 60 characters.' })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: '参与区域：All of its areas, 2 to 20.' })
  areaIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: '牵头人：The account of who leads it from now on.' })
  leadId?: string | null;

  @Field(() => [ShareInput], { nullable: true, description: '共享内容：All that is shared; of `shareable`.' })
  shares?: ShareInput[] | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：Its last day, within a year from today.',
  })
  endsOn?: string | null;
}

/** What is shared, where and for how long is asked for as when it was set up, whichever of them changes. */
export const updateJointZone = deed(
  'updateJointZone',
  JointZone,
  async (tools, input: UpdateJointZoneInput) => {
    const zone = await tools.load(JointZone, input.id, input);
    const had = await areasOf(tools, zone);
    const { areas, home } = await areasToOpen(tools, input.areaIds ?? had.map(({ id }) => id));
    const faults = new Faults();
    if (input.name != null) zone.name = faults.text('name', '名称', input.name, { max: 60 });
    if (input.endsOn != null) zone.endsOn = input.endsOn;
    checkTerm(faults, zone, tools.today);
    faults.raise();
    if (input.leadId) {
      zone.lead = await leadOf(tools, input.leadId);
      zone.leadName = zone.lead.displayName;
    }
    const who = { catalogue: tools.kernel.catalogue, viewer: tools.viewer };
    const paths = areas.map(({ areaPath }) => areaPath);
    zone.shares = sharesOf(who, input.shares ?? zone.shares, paths);
    // A form sends all of its areas, whatever was changed in it.
    if (areas.length !== had.length || areas.some((area) => !had.some(({ id }) => id === area.id))) {
      Object.assign(zone, { area: home, county: home.county, areaPath: home.areaPath });
      await open(tools, zone, areas, had);
    }
    return zone;
  },
);

async function areasOf({ db }: Tools, { id }: JointZone): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select area.id, area.name from joint_zone_area join area on area.id = area_id
    where zone_id = ${id} order by area.area_path`.execute(db);
  return rows;
}
