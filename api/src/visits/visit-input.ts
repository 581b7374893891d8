import { Field, InputType, Int } from 'type-graphql';
import { say } from '../kernel/words.js';
import { Faults } from '../kernel/write/faults.js';
import { VisitOutcome } from './visit.entity.js';

/** What a visit found: the part that recording and amending share. */
@InputType({ description: '走访内容：What was found at the door.' })
export abstract class VisitFindings {
  @Field(() => VisitOutcome, { description: '走访结果：How it ended.' })
  outcome!: VisitOutcome;

  @Field(() => Int, {
    nullable: true,
    description: '见到人数：At least 1 if the outcome is MET, else 0 or left out.',
  })
  peopleMet?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '发放材料数：How many notices were handed over, at most 100; 0 if left out.',
  })
  noticesHanded?: number | null;

  @Field(() => String, { nullable: true, description: '备注：At most 500 characters.' })
  note?: string | null;
}

/** @throws INVALID naming each field that cannot be so */
export function findings({ outcome, note, ...counts }: VisitFindings) {
  const { peopleMet, noticesHanded } = {
    peopleMet: counts.peopleMet ?? 0,
    noticesHanded: counts.noticesHanded ?? 0,
  };
  const faults = new Faults();
  const met = outcome === VisitOutcome.MET;
  faults.unless(
    !met || (peopleMet >= 1 && peopleMet <= 50),
    'peopleMet',
    say('见到人数须为 1 到 50', 'must be from 1 to 50 where somebody was met'),
  );
  faults.unless(
    met || peopleMet === 0,
    'peopleMet',
    say('没有见到人时须为 0', 'must be 0 where nobody was met'),
  );
  faults.unless(
    noticesHanded >= 0 && noticesHanded <= 100,
    'noticesHanded',
    say('发放材料数须为 0 到 100', 'must be from 0 to 100'),
  );
  const text = faults.text('note', '备注', note ?? '', { min: 0, max: 500 });
  faults.raise();
  return { outcome, peopleMet, noticesHanded, note: text || null };
}
