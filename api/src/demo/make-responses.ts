import { ResponseKind, ResponseStatus, type Response } from '../responses/response.entity.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import { daysBefore } from './days.js';
import type { MadeArea, MadeAreas } from './make-areas.js';
import type { Ids } from './random.js';

export interface MadeResponse extends BulkRow<Response> {
  id: string;
  areaPath: string;
  startsOn: string;
  endsOn: string | null;
}

/** The response in progress: it began this many days ago. */
export const BEGAN = 10;

/** In the morning, China's. */
const since = (opened: string, changed: string) => ({
  openedAt: new Date(`${opened}T08:00:00+08:00`),
  changedAt: new Date(`${changed}T08:00:00+08:00`),
});

/**
 * One in progress in the county and one that is over, in its first township. Both are written as closed: opening one when its
 * visits are in counts its coverage at once, not visit by visit. Neither name is of a season: a demo is started on any day of the year.
 */
export function makeResponses(
  ids: Ids,
  { county, townships }: MadeAreas,
  today: string,
): { open: MadeResponse; closed: MadeResponse } {
  const place = ({ id: area, county, areaPath }: MadeArea) => ({ area, county, areaPath });
  return {
    open: {
      ...{ id: ids.next(), ...place(county) },
      name: '流感等呼吸道传染病防控入户摸排',
      kind: ResponseKind.INFECTIOUS_DISEASE,
      level: 3,
      phase: '全面摸排',
      startsOn: daysBefore(today, BEGAN),
      endsOn: null,
      status: ResponseStatus.CLOSED,
      ...since(daysBefore(today, BEGAN), daysBefore(today, BEGAN)),
    },
    closed: {
      ...{ id: ids.next(), ...place(townships[0]!) },
      name: '老年人流感疫苗接种入户动员',
      kind: ResponseKind.VACCINATION,
      level: 4,
      phase: '总结',
      startsOn: daysBefore(today, 80),
      endsOn: daysBefore(today, 66),
      status: ResponseStatus.CLOSED,
      ...since(daysBefore(today, 80), daysBefore(today, 66)),
    },
  };
}
