import { v7 } from 'uuid';
import type { Bulk } from '../kernel/db/bulk.js';
import { sql } from '../kernel/db/sql.js';
import type { Claimed } from './claim-import.js';
import type { Finding } from './court.js';
import { ImportFinding } from './import-finding.entity.js';
import { ImportFindingKind } from './import-kind.js';

/** More of them nobody reads: it is the wrong file. All are counted. */
const MOST_FINDINGS = 5_000;
/** Of all rows, also where there are too many to tell what was found: whoever starts it says what becomes of them. */
export async function keepDoubts({ db }: Bulk, { id }: Claimed, findings: readonly Finding[]): Promise<void> {
  const doubts = findings.filter(({ kind }) => kind === ImportFindingKind.DOUBTFUL).map(({ row }) => row);
  if (doubts.length > 0)
    await sql`
      update import set doubtful_rows = doubtful_rows || ${JSON.stringify(doubts)}::jsonb where id = ${id}`.execute(
      db,
    );
}

export async function keepFindings(
  bulk: Bulk,
  { id, county, areaPath, columns, origin: { language } }: Claimed,
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  const { rows } = await sql<{ kept: number }>`
    update import set findings_kept = least(findings_kept + ${findings.length}, ${MOST_FINDINGS}) where id = ${id}
    returning findings_kept - ${findings.length} as kept`.execute(bulk.db);
  const room = Math.max(0, Math.min(findings.length, MOST_FINDINGS - rows[0]!.kept));
  const columnOf = ({ field }: Finding) => columns.findIndex((column) => field && column.field === field) + 1;
  const byRow = [...findings].sort((a, b) => a.row - b.row);
  await bulk.insert(
    ImportFinding,
    byRow.slice(0, room).map((finding) => ({
      ...{ id: v7(), county, areaPath, import: id, row: finding.row, kind: finding.kind },
      column: columnOf(finding) || null,
      message: finding.words[language],
    })),
  );
}
