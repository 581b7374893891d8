import type { Kernel } from '../kernel/context.js';
import type { Vault } from '../kernel/crypto/vault.js';
import { readWithin } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Envelope } from '../kernel/policy/viewer.js';
import { ImportKind } from './import-kind.js';
import type { FileRow } from './read-row.js';
import type { TableRow } from './read-table.js';

/** Rows of a part, and of a batch: fewer cost more statements, more of them make a cancel wait. */
const PART = 500;
/** Of accounts: each takes a password's time. */
const PART_OF_ACCOUNTS = 20;

export const partOf = (kind: ImportKind): number => (kind === ImportKind.ACCOUNTS ? PART_OF_ACCOUNTS : PART);

export const sealPart = (vault: Vault, rows: readonly TableRow[]): Buffer => vault.seal(JSON.stringify(rows));

export function openPart(vault: Vault, sealed: Buffer): FileRow[] {
  const rows = JSON.parse(vault.open(sealed)) as TableRow[];
  return rows.map(([number, ...cells]) => ({ number, cells }));
}

/** The rows of one part, numbered from 1; null where they are erased. */
export async function rowsOf(
  { db, vault }: Kernel,
  envelope: Envelope,
  importId: string,
  number: number,
): Promise<FileRow[] | null> {
  const [part] = await readWithin<{ sealed: Buffer }>(
    db,
    envelope,
    sql`select sealed_rows as sealed from import_part where import_id = ${importId} and number = ${number}`.compile(),
  );
  return part ? openPart(vault, part.sealed) : null;
}
