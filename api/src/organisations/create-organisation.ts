import { Field, ID, InputType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { invalid } from '../kernel/errors.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import type { Tools } from '../kernel/write/tools.js';
import { areasToCover, cover } from './cover-areas.js';
import { allowedParents, OrganisationKind, organisationKindNames } from './organisation-kind.js';
import { Organisation } from './organisation.entity.js';
import { checkTerm } from './organisation-term.js';

@InputType({ description: '设立组织：A new organisation, where it belongs and what it covers.' })
export class CreateOrganisationInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => OrganisationKind, { description: '类型：What it is; it stays so.' })
  kind!: OrganisationKind;

  @Field(() => String, { description: '名称：Its name, at most 60 characters.' })
  name!: string;

  @Field(() => ID, { description: '所属区域：Where it belongs; it stays there.' })
  areaId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: '覆盖区域：At or below where it belongs, at most 50; left out, all of where it belongs.',
  })
  areaIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: '上级组织：The one it stands under.' })
  parentId?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '成立日期：Its first day; today if left out. One that has long stood began in the past.',
  })
  startsOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '结束日期：Its last day. What is set up for a term needs one, within a year; it can be put off.',
  })
  endsOn?: string | null;
}

export const createOrganisation = creation(
  'createOrganisation',
  Organisation,
  async (tools, input: CreateOrganisationInput) => {
    const area = await tools.under(Area, input.areaId);
    const { kind } = input;
    const parent = await parentOf(tools, input, area);
    const faults = new Faults();
    const name = faults.text('name', '名称', input.name, { max: 60 });
    const term = { startsOn: input.startsOn ?? tools.today, endsOn: input.endsOn ?? null };
    checkTerm(faults, kind, term, tools.today);
    faults.raise();
    const areas = await areasToCover(tools, area, input.areaIds ?? [area.id]);
    const organisation = tools.create(Organisation, {
      ...{ id: input.id, kind, name, area, parent, ...term },
      ...{ county: area.county, areaPath: area.areaPath },
    });
    await cover(tools, organisation, areas, null);
    return organisation;
  },
);

async function parentOf(
  tools: Tools,
  { parentId, kind }: CreateOrganisationInput,
  area: Area,
): Promise<Organisation | null> {
  if (!parentId) return null;
  const parent = await tools.under(Organisation, parentId, 'read');
  const names = organisationKindNames;
  if (!allowedParents[kind].includes(parent.kind))
    throw invalid({
      parentId: say(
        `${names[kind].zh}不能设在${names[parent.kind].zh}之下`,
        `a ${names[kind].en} cannot stand under a ${names[parent.kind].en}`,
      ),
    });
  const above = area.areaPath.startsWith(parent.areaPath);
  if (!above || (kind === parent.kind && area.areaPath === parent.areaPath))
    throw invalid({
      parentId: say('上级组织须设在本级或上级区域', 'must belong to this area or one above it'),
    });
  if ((parent.endsOn ?? tools.today) < tools.today)
    throw invalid({ parentId: say('该组织已撤销', 'is dissolved') });
  return parent;
}
