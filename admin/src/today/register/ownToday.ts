import { findingsOf, type Findings, type Item } from '../outbox/item';
import type { Register } from './register';

/** A visit of mine that I may still put right: on its way, or on the server since today. */
export interface Mine extends Findings {
  visitId: string;
  visitedAt: string;
  responseId: string;
  /** What stands for it here; null where only the server has it. */
  item: Item | null;
  version: number | null;
}

/** My visits to a door that can still be put right, the newest first. */
export function ownToday(register: Register, items: readonly Item[], householdId: string): Mine[] {
  const mine = new Map<string, Mine>();
  for (const visit of register.visits)
    if (visit.householdId === householdId && visit.canAmend)
      mine.set(visit.id, { ...visit, visitId: visit.id, item: null });
  for (const item of items) {
    if (item.householdId !== householdId || item.state === 'refused') continue;
    if (item.state === 'sent' && (item.sentAt ?? 0) < register.takenAt) continue;
    const { visitId, visitedAt, responseId, version } = item;
    mine.set(visitId, { ...findingsOf(item), visitId, visitedAt, responseId, version, item });
  }
  return [...mine.values()].sort((a, b) => Date.parse(b.visitedAt) - Date.parse(a.visitedAt));
}
