import { Field, ID, InputType, Int } from 'type-graphql';
import { daysAfter, lastDay } from '../kernel/clock.js';
import { sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { followers } from './followers.js';
import { Organisation } from './organisation.entity.js';

@InputType({ description: '撤销组织：Dissolves an organisation at once; posts at it end with it.' })
export class DissolveOrganisationInput {
  @Field(() => ID, { description: '编号：The organisation.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

export const dissolveOrganisation = deed(
  'dissolveOrganisation',
  Organisation,
  async (tools, input: DissolveOrganisationInput) => {
    const organisation = await tools.load(Organisation, input.id, input);
    const { rows } = await sql<{ name: string }>`
      select name from organisation where parent_id = ${organisation.id} and ends_by >= ${tools.today} order by name`.execute(
      tools.db,
    );
    if (rows.length > 0) {
      const names = rows.map(({ name }) => name);
      throw conflict(
        say(
          `其下仍有 ${rows.length} 个组织：${names.slice(0, 5).join('、')}。请先撤销。`,
          `${rows.length} organisations still stand under it: ${names.slice(0, 5).join(', ')}. Dissolve them first.`,
        ),
      );
    }
    const endsOn = lastDay(organisation.startsOn, daysAfter(tools.today, -1));
    organisation.endsOn = endsOn;
    for (const { ending } of followers) await ending?.(tools, organisation, endsOn);
    return organisation;
  },
);
