import type { ServerResponse } from 'node:http';
import { viewerOf, type Context } from '../kernel/context.js';
import { within } from '../kernel/db/database.js';
import { loadImport } from './load-import.js';
import { rowsOf } from './parts.js';
import { BROKEN, ROUNDED } from './table.js';

/** Enough to see which column is what. */
const SHOWN = 5;

/** `GET /imports/<id>/rows`: the first rows as they were read, for whoever sent them to say what the columns are. */
export async function openImport(
  context: Context,
  { id = '' }: Record<string, string>,
  res: ServerResponse,
): Promise<void> {
  const { kernel } = context;
  const { envelope } = viewerOf(context);
  const found = await within(kernel.db, envelope, (tx) => loadImport(tx, context, 'openImport', id));
  const rows = ((await rowsOf(kernel, envelope, found.id, 1)) ?? []).slice(0, SHOWN);
  const shown = rows.map(({ number, cells }) => ({ number, cells: cells.map(plainCell) }));
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify({ data: { rows: shown } }));
}

export const plainCell = (cell: string): string => cell.replace(ROUNDED, '').replace(BROKEN, '');
