import type { IncomingMessage, ServerResponse } from 'node:http';
import getBody from 'raw-body';
import { viewerOf, type Context } from '../kernel/context.js';
import { within, type Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { writeAudit } from '../kernel/audit/write-audit.js';
import { ImportKind, ImportStatus, type ImportColumn } from './import-kind.js';
import { importer } from './importer.js';
import { loadImport, type Loaded } from './load-import.js';
import { partOf, sealPart } from './parts.js';
import { readTable, type TableRow } from './read-table.js';
import { recognise } from './recognise.js';
import { MOST_ACCOUNT_ROWS, MOST_BYTES, MOST_ROWS } from './table.js';
import { Uploads } from './uploads.js';

/** Above the headers people put a title, or who the table is from. */
const ROWS_ABOVE = 10;

const uploads = new Uploads();

/** `PUT /imports/<id>/file`: the bytes of the file, whatever their type; answered as GraphQL would answer the import's id. */
export async function uploadImport(
  context: Context,
  { id = '' }: Record<string, string>,
  res: ServerResponse,
  req: IncomingMessage,
): Promise<void> {
  const { kernel } = context;
  const viewer = viewerOf(context);
  // Refused before anything is read.
  const { postId } = await within(kernel.db, viewer.envelope, (tx) =>
    loadImport(tx, context, 'uploadImport', id),
  );
  await uploads.of(viewer.accountId, async () => {
    const bytes = await bodyOf(req);
    await uploads.inTurn(async () => {
      const now = { ...context, viewer: await importer(kernel, { accountId: viewer.accountId, postId }) };
      await keep(now, id, bytes);
    });
  });
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify({ data: { id } }));
}

async function keep(context: Context, id: string, bytes: Buffer): Promise<void> {
  const { kernel } = context;
  await within(
    kernel.db,
    viewerOf(context).envelope,
    async (tx) => {
      const found = await loadImport(tx, context, 'uploadImport', id, 'for no key update');
      const { columns, rows, parts } = await store(tx, context, found, bytes);
      await sql`
        update import set status = ${ImportStatus.UPLOADED}, columns = ${JSON.stringify(columns)}, rows = ${rows}, parts = ${parts}
        where id = ${found.id}`.execute(tx);
      await writeAudit(tx, {
        ...{ at: kernel.clock.now(), action: 'uploadImport', subject: 'Import', subjectId: found.id },
        ...{ place: found, actor: found.actor, origin: context.origin },
        after: { status: ImportStatus.UPLOADED, fileName: found.fileName, rows, bytes: bytes.length },
      });
    },
    'read write',
  );
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  try {
    return await getBody(req, { limit: MOST_BYTES, length: req.headers['content-length'] ?? null });
  } catch (error) {
    req.resume(); // whoever is still sending hears of it only when they may go on
    const tooLarge = (error as { type?: string }).type === 'entity.too.large';
    const size = MOST_BYTES / 2 ** 20;
    throw invalid({
      file: tooLarge
        ? say(
            `文件不能超过 ${size} MB，请分成几个文件`,
            `must not exceed ${size} MB: split it into several files`,
          )
        : say('文件没有传完，请重新上传', 'did not arrive as a whole: send it again'),
    });
  }
}

/** Row after row from the file into sealed parts: neither the one nor the others are ever held as a whole. */
async function store(tx: Db, { kernel: { vault } }: Context, { id, kind }: Loaded, bytes: Buffer) {
  let columns: ImportColumn[] | null = null;
  const [part, most] = [partOf(kind), kind === ImportKind.ACCOUNTS ? MOST_ACCOUNT_ROWS : MOST_ROWS];
  let [rows, parts] = [0, 0];
  const waiting: TableRow[] = [];
  const write = async (part: TableRow[]) => {
    parts += 1;
    rows += part.length;
    await sql`insert into import_part (import_id, number, sealed_rows) values (${id}, ${parts}, ${sealPart(vault, part)})`.execute(
      tx,
    );
  };
  for await (const read of readTable(bytes)) {
    if (!columns && read.length > 0) {
      const head = headOf(kind, read);
      columns = head.columns;
      read.splice(0, head.at + 1);
    }
    waiting.push(...read);
    while (waiting.length >= part) await write(waiting.splice(0, part));
    if (rows + waiting.length > most)
      throw invalid({
        file: say(
          `超过 ${most} 行，请分成几个文件`,
          `has more than ${most} rows: split it into several files`,
        ),
      });
  }
  if (waiting.length > 0) await write(waiting);
  if (!columns || rows === 0)
    throw invalid({
      file: say(
        '文件中没有数据：首行应为表头，其下每行一条',
        'has no rows: headers in its first line, a row below for each',
      ),
    });
  return { columns, rows, parts };
}

/** The line of the first ones that looks most like headers. */
function headOf(kind: ImportKind, read: readonly TableRow[]): { at: number; columns: ImportColumn[] } {
  const lines = read.slice(0, ROWS_ABOVE).map(([, ...cells]) => {
    const fields = recognise(kind, cells);
    return { cells, fields, known: fields.filter((field) => field !== null).length };
  });
  const most = Math.max(...lines.map(({ known }) => known));
  const at = lines.findIndex(({ known }) => known === most);
  const { cells, fields } = lines[at]!;
  const width = Math.max(...read.map((row) => row.length - 1));
  const columns = Array.from({ length: width }, (_, column) => ({
    header: (cells[column] ?? '').trim().slice(0, 60),
    field: fields[column] ?? null,
  }));
  return { at, columns };
}
