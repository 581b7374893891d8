import { dayOf } from '../kernel/clock.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import { VisitOutcome, type Visit } from '../visits/visit.entity.js';
import { daysBefore, momentOf } from './days.js';
import type { MadeHousehold } from './household.js';
import type { Worker } from './make-accounts.js';
import type { MadeResponse } from './make-responses.js';
import type { Ids, Random } from './random.js';

interface Round {
  ids: Ids;
  random: Random;
  response: MadeResponse;
  worker: Worker;
  /** Which part of the households has been visited, 0 to 1. */
  visited: number;
  now: Date;
}

const NOTES: Partial<Record<VisitOutcome, readonly string[]>> = {
  MET: ['已当面讲解告知书', '住户要求下次提前电话联系', '新增一名返乡人员，已登记', '联系电话已核对'],
  ABSENT: ['门口已张贴告知书', '邻居称晚上八点后在家', '电话已约定改日再访', '上班时间无人，改晚间走访'],
  REFUSED: ['隔门沟通，表示不便接待', '已请村（社区）书记协调'],
  VACANT: ['邻居证实长期无人居住', '水表未走动，空置'],
};

/** One worker's round of a grid, door after door in the days of the response up to now; some doors take two visits. */
export function makeVisits(
  { ids, random, response, worker, visited, now }: Round,
  households: readonly MadeHousehold[],
): BulkRow<Visit>[] {
  const today = dayOf(now);
  const last = response.endsOn ?? today;
  const days = Math.round((Date.parse(last) - Date.parse(response.startsOn)) / 86_400_000);
  const visit = (made: MadeHousehold, day: number, outcome: VisitOutcome): BulkRow<Visit> => {
    const { id: household, county, areaPath, area } = made.household;
    const { recordedOn, visitedAt } = atDoor(random, { last, before: days - day, now });
    const notes = NOTES[outcome];
    return {
      ...{
        id: ids.next(),
        county: county!,
        areaPath: areaPath!,
        area: area!,
        household,
        response: response.id,
      },
      visitor: worker.id,
      visitorName: worker.displayName,
      visitedAt,
      recordedOn,
      outcome,
      peopleMet: outcome === VisitOutcome.MET ? random.int(1, made.present) : 0,
      noticesHanded:
        outcome === VisitOutcome.MET ? random.int(1, 2) : outcome === VisitOutcome.ABSENT ? 1 : 0,
      note: notes && random.chance(0.06) ? random.pick(notes) : null,
      voided: false,
      voidedAt: null,
      voidReason: null,
    };
  };

  return households.flatMap((made, at) => {
    if (!random.chance(visited)) return [];
    const day = Math.floor(((at + random.next()) / households.length) * (days + 1));
    const outcome = outcomeOf(random, made);
    const first = visit(made, day, outcome);
    if (outcome === VisitOutcome.ABSENT && made.present > 0 && day < days && random.chance(0.5))
      return [first, visit(made, day + 1, VisitOutcome.MET)];
    if (!random.chance(0.004)) return [first];
    // Recorded twice by mistake, and one of the two taken back.
    const voidedAt = new Date(first.visitedAt!.getTime() + 3 * 60_000);
    return [
      first,
      { ...first, id: ids.next(), voided: true, voidedAt, voidReason: '重复登记，以另一条为准' },
    ];
  });
}

const outcomeOf = (random: Random, { household, present }: MadeHousehold): VisitOutcome => {
  if (household.tags?.includes('VACANT_HOME' as never)) return VisitOutcome.VACANT;
  const met: readonly [number, VisitOutcome][] = present > 0 ? [[83, VisitOutcome.MET]] : [];
  return random.weighted([...met, [15, VisitOutcome.ABSENT], [2, VisitOutcome.REFUSED]]);
};

/** A minute of the working day, or of the evening, when more people are at home; never after now. */
function atDoor(random: Random, { last, before, now }: { last: string; before: number; now: Date }) {
  const [from, to] = random.weighted(HOURS);
  const minute = random.int(from * 60, to * 60);
  const at = (recordedOn: string) => ({ recordedOn, visitedAt: momentOf(recordedOn, minute) });
  const onTheDay = at(daysBefore(last, before));
  return onTheDay.visitedAt <= now ? onTheDay : at(daysBefore(last, before + 1));
}

const HOURS: readonly [number, [from: number, to: number]][] = [
  [4, [8.5, 11.5]],
  [4, [14, 17.5]],
  [3, [18.5, 20.5]],
];
