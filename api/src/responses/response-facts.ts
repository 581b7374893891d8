import { say } from '../kernel/words.js';
import { Faults } from '../kernel/write/faults.js';
import type { Response } from './response.entity.js';

/** What a caller says of a response; what is left out is not looked at. */
type Facts = Partial<Pick<Response, 'name' | 'level' | 'phase' | 'endsOn'>>;

/** The facts as they are kept. @throws INVALID naming every one that cannot be */
export function responseFacts(
  { name, level, phase, endsOn }: Facts,
  { startsOn }: { startsOn: string },
): Facts {
  const faults = new Faults();
  const facts: Facts = {};
  if (name !== undefined) facts.name = faults.text('name', '名称', name, { max: 60 });
  if (phase !== undefined) facts.phase = faults.text('phase', '阶段', phase, { max: 30 });
  if (level !== undefined) {
    faults.unless(
      level >= 1 && level <= 4,
      'level',
      say('响应级别须为 1 到 4', 'must be from 1, the most serious, to 4'),
    );
    facts.level = level;
  }
  if (endsOn !== undefined) {
    const words = say(
      `结束日期不能早于开始日期 ${startsOn}`,
      `must not be before its first day, ${startsOn}`,
    );
    faults.unless(endsOn === null || endsOn >= startsOn, 'endsOn', words);
    facts.endsOn = endsOn;
  }
  faults.raise();
  return facts;
}
