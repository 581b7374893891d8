import { ResponseKind, ResponseStatus, type Response } from '../responses/response.entity.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import { daysBefore } from './days.js';
import type { MadeArea } from './make-areas.js';
import type { Ids } from './random.js';

export interface MadeResponse extends BulkRow<Response> {
  id: string;
  startsOn: string;
  endsOn: string | null;
}

/** The response in progress: it began this many days ago. */
export const BEGAN = 10;

/** One in progress and one that is over. Neither name is of a season: a demo is started on any day of the year. */
export function makeResponses(ids: Ids, { id, county, areaPath }: MadeArea, today: string): { open: MadeResponse; closed: MadeResponse } {
  const place = { county, areaPath, area: id };
  return {
    open: {
      ...{ id: ids.next(), ...place },
      name: '流感等呼吸道传染病防控入户摸排',
      kind: ResponseKind.INFECTIOUS_DISEASE,
      level: 3,
      phase: '全面摸排',
      startsOn: daysBefore(today, BEGAN),
      endsOn: null,
      status: ResponseStatus.OPEN,
    },
    closed: {
      ...{ id: ids.next(), ...place },
      name: '老年人流感疫苗接种入户动员',
      kind: ResponseKind.VACCINATION,
      level: 4,
      phase: '总结',
      startsOn: daysBefore(today, 80),
      endsOn: daysBefore(today, 66),
      // Open until its visits are in, so that its coverage is counted; closed in the same transaction.
      status: ResponseStatus.OPEN,
    },
  };
}
