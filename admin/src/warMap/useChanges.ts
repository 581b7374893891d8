import { useEffect, useRef, useState } from 'react';
import { shortName, type CoverageRow } from './warTree';

export interface Change {
  id: string;
  /** With the area above it. */
  name: string;
  /** Households visited since, in the smallest areas only: those above moved with them. */
  visited: number;
}

/** Long enough to be noticed from the back of the hall. */
const MARKED_MS = 8_000;

/** What moved between one answer and the next: the smallest areas in which it happened. */
export function changesBetween(before: readonly CoverageRow[], after: readonly CoverageRow[]): Change[] {
  const old = new Map(before.map((row) => [row.area.id, row]));
  const parents = new Set(after.map(({ parentId }) => parentId));
  const names = new Map(after.map(({ area }) => [area.id, shortName(area.name)]));
  // Every village has a first grid.
  const placeOf = ({ area, parentId }: CoverageRow) =>
    [names.get(parentId ?? ''), names.get(area.id)].filter(Boolean).join(' ');
  return after.flatMap((row) => {
    const was = old.get(row.area.id);
    if (!was || parents.has(row.area.id)) return [];
    const moved = (['households', 'visited', 'peopleDeclared', 'peopleRegistered'] as const).some(
      (figure) => was[figure] !== row[figure],
    );
    return moved ? [{ id: row.area.id, name: placeOf(row), visited: row.visited - was.visited }] : [];
  });
}

/** Marked for some seconds after an answer that differs from the one before it; another place is no change. */
export function useChanges(rows: readonly CoverageRow[] | null | undefined): Change[] {
  const before = useRef<readonly CoverageRow[]>(null);
  const [changes, setChanges] = useState<Change[]>([]);
  useEffect(() => {
    if (!rows) return undefined;
    const last = before.current;
    before.current = rows;
    const found = last?.[0]?.area.id === rows[0]?.area.id ? changesBetween(last ?? [], rows) : [];
    setChanges(found);
    if (found.length === 0) return undefined;
    const timer = setTimeout(() => setChanges([]), MARKED_MS);
    return () => clearTimeout(timer);
  }, [rows]);
  return changes;
}
