import { Field, ID, InputType, Int } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Area } from './area.entity.js';
import { officialCode } from './create-area.js';
import { ofToday } from './of-today.js';

@InputType({ description: '变更区划代码：Another official code, from a day on.' })
export class ChangeAreaCodeInput {
  @Field(() => ID, { description: '编号：The area.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: '区划代码：6, 9 or 12 digits; null where it has none any more.',
  })
  officialCode?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '生效日期：The first day of it: up to today, and not before the last change of the area. Today if left out.',
  })
  from?: string | null;
}

export const changeAreaCode = deed('changeAreaCode', Area, async (tools, input: ChangeAreaCodeInput) => {
  const area = await tools.load(Area, input.id, input);
  const code = officialCode(input);
  if (code === area.officialCode)
    throw invalid({ officialCode: say('与原代码相同', 'is what it has already') });
  const from = input.from ?? tools.today;
  const { rows } = await sql<{ since: string }>`
    select since::text as since from area_term where area_id = ${area.id} and until is null`.execute(
    tools.db,
  );
  const earliest = rows[0]?.since ?? area.validFrom;
  if (from > tools.today || from < earliest)
    throw invalid({
      from: say(`须在 ${earliest} 至今天之间`, `must be from ${earliest}, its last change, up to today`),
    });
  await ofToday(tools, from);
  area.officialCode = code;
  return area;
});
