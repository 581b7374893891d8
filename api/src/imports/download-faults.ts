import type { ServerResponse } from 'node:http';
import { writeAudit } from '../kernel/audit/write-audit.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { notFound } from '../kernel/errors.js';
import { faultsWorkbook, type Found, type FoundRow } from './faults-workbook.js';
import { loadImport } from './load-import.js';
import { plainCell } from './open-import.js';
import { rowsOf } from './parts.js';
import { sendWorkbook } from './send-workbook.js';

/**
 * `GET /imports/<id>/faults`: the rows in which something was found, as they were sent, with what it is beside them: to be
 * corrected and sent again. Only as long as the rows are there, and only to whoever sent them.
 */
export async function downloadFaults(
  context: Context,
  { id = '' }: Record<string, string>,
  res: ServerResponse,
): Promise<void> {
  const { kernel, origin } = context;
  const { envelope } = viewerOf(context);
  const { found, findings } = await within(
    kernel.db,
    envelope,
    async (tx) => {
      const found = await loadImport(tx, context, 'openImport', id);
      const { rows: findings } = await sql<Found & { row: number }>`
        select "row", "column", kind, message from import_finding where import_id = ${found.id} order by "row", id`.execute(
        tx,
      );
      await writeAudit(tx, {
        ...{ at: kernel.clock.now(), action: 'openImport', subject: 'Import', subjectId: found.id },
        ...{ place: found, actor: found.actor, origin, after: { findings: findings.length } },
      });
      return { found, findings };
    },
    'read write',
  );
  const byRow = Map.groupBy(findings, ({ row }) => row);
  const lines: FoundRow[] = [];
  for (let part = 1; part <= found.parts; part++) {
    const rows = await rowsOf(kernel, envelope, found.id, part);
    if (!rows) throw notFound(); // cancelled meanwhile
    for (const { number, cells } of rows) {
      const here = byRow.get(number);
      if (here) lines.push({ number, cells: cells.map(plainCell), findings: here });
    }
  }
  const headers = found.columns.map(({ header }) => header);
  sendWorkbook(
    res,
    `${found.fileName.replace(/\.\w+$/, '')}-问题行.xlsx`,
    await faultsWorkbook(headers, lines),
  );
}
