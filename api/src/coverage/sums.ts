/** The columns of `tally` that are summed. */
export const SUMMED = ['households', 'visited', 'met', 'declared', 'registered', 'people_met'] as const;

const COLUMN: Readonly<Record<string, string>> = {
  peopleDeclared: 'declared',
  peopleRegistered: 'registered',
  peopleMet: 'people_met',
  visitedSoFar: 'visited_so_far',
  peopleMetSoFar: 'people_met_so_far',
  lastActivityAt: 'last_visit_at',
};

/** What a field of coverage is called in its statement. */
export const columnOf = (field: string): string => COLUMN[field] ?? field;
