import { Refusal, type Ask } from '../ask';
import { SendAmendmentDocument, SendVisitDocument, TodayVisitDocument } from '../documents';
import { findingsOf, sameFindings, type Item } from './item';

/**
 * Sends one item. A visit sent again is answered as before, by its id. An amendment has no id of its own: where it was refused for its
 * version, what stands there is looked at, since it may be this very amendment, whose answer was lost.
 * @returns the visit's version on the server
 */
export async function sendItem(ask: Ask, item: Item): Promise<number> {
  const findings = findingsOf(item);
  if (item.kind === 'record') {
    const { visitId: id, householdId, responseId, visitedAt } = item;
    const input = { id, householdId, responseId, visitedAt, ...findings };
    return (await ask(SendVisitDocument, { input })).done.version;
  }
  try {
    const input = { id: item.visitId, version: item.version ?? 0, ...findings };
    return (await ask(SendAmendmentDocument, { input })).done.version;
  } catch (failure) {
    if (!(failure instanceof Refusal) || failure.code !== 'CONFLICT') throw failure;
    const { visit } = await ask(TodayVisitDocument, {
      id: item.visitId,
      householdId: item.householdId,
      responseId: item.responseId,
    });
    if (!visit || visit.voidedAt || !sameFindings(visit, findings)) throw failure;
    return visit.version;
  }
}
