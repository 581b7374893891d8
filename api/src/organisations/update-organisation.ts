import { Field, ID, InputType, Int } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { areasToCover, cover, coveredIds } from './cover-areas.js';
import { followers } from './followers.js';
import { Organisation } from './organisation.entity.js';
import { checkTerm } from './organisation-term.js';

@InputType({ description: '变更组织：What changes on an organisation; what is left out stays as it is.' })
export class UpdateOrganisationInput {
  @Field(() => ID, { description: '编号：The organisation.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '名称：Its new name, at most 60 characters.' })
  name?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      '覆盖区域：All the areas it shall cover. Posts at it reach them at once, so each must be one that the viewer could give those posts in.',
  })
  areaIds?: string[] | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '结束日期：Its last day, not in the past; null for none. Posts at it that would last longer end then.',
  })
  endsOn?: string | null;
}

export const updateOrganisation = deed(
  'updateOrganisation',
  Organisation,
  async (tools, input: UpdateOrganisationInput) => {
    const organisation = await tools.load(Organisation, input.id, input);
    const faults = new Faults();
    if (input.name != null) organisation.name = faults.text('name', '名称', input.name, { max: 60 });
    const before = organisation.endsOn;
    if (input.endsOn !== undefined) {
      organisation.endsOn = input.endsOn;
      checkTerm(faults, organisation.kind, organisation, tools.today);
      faults.unless(
        input.endsOn === null || input.endsOn >= tools.today,
        'endsOn',
        say(
          '不能早于今天；要立即结束，请用“撤销组织”',
          'must not be in the past: to end it at once, dissolve it',
        ),
      );
    }
    faults.raise();
    const { endsOn } = organisation;
    if (endsOn && (!before || endsOn < before))
      for (const { ending } of followers) await ending?.(tools, organisation, endsOn);
    const had = await coveredIds(tools, organisation);
    if (input.areaIds && !isSame(had, input.areaIds)) {
      const home = await tools.under(Area, organisation.area.id, 'createOrganisation');
      const areas = await areasToCover(tools, home, input.areaIds);
      for (const { covering } of followers) await covering?.(tools, organisation, areas);
      await cover(tools, organisation, areas, had);
    }
    return organisation;
  },
);

/** A form sends all of its areas, whatever was changed in it. */
const isSame = (had: readonly string[], ids: readonly string[]): boolean =>
  had.length === ids.length && ids.every((id) => had.includes(id));
