import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeAudit } from '../kernel/audit/write-audit.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { readWithin, within, type Database } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { conflict, forbidden, notFound } from '../kernel/errors.js';
import { permitted } from '../kernel/policy/translate.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { say } from '../kernel/words.js';
import { ExportStatus } from './export-kind.js';
import { Export } from './export.entity.js';

interface File {
  county: string;
  areaPath: string;
  status: ExportStatus;
  fileName: string;
  rows: number;
  bytes: number;
  parts: number;
  postId: string;
  expiresAt: Date | null;
}

/** `GET /exports/<id>`: the file, part by part and no faster than it is taken. */
export async function downloadExport(
  context: Context,
  { id = '' }: Record<string, string>,
  res: ServerResponse,
): Promise<void> {
  const { kernel } = context;
  const viewer = viewerOf(context);
  const file = await openFile(context, viewer, id);
  res.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-length': file.bytes,
    'content-disposition': `attachment; filename="export.csv"; filename*=UTF-8''${extended(file.fileName)}`,
  });
  try {
    await pipeline(Readable.from(partsOf(kernel.db, viewer, id, file.parts), { highWaterMark: 1 }), res);
  } catch (error) {
    const isAway = (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!isAway) throw error;
  }
}

/** What may be downloaded now, with the row in the trail that says it was. */
async function openFile({ kernel, origin }: Context, viewer: Viewer, id: string): Promise<File> {
  const export_ = kernel.tables.row(Export.name, 't');
  const now = kernel.clock.now();
  return within(
    kernel.db,
    viewer.envelope,
    async (tx) => {
      const { rows } = await sql<File>`
        select county, area_path as "areaPath", status, file_name as "fileName", rows, bytes, parts, post_id as "postId",
          expires_at as "expiresAt"
        from ${export_.from} where id = ${uuidOrNull(id)} and ${permitted(viewer.able, 'read', export_)}`.execute(
        tx,
      );
      const [file] = rows;
      if (!file || (file.expiresAt && file.expiresAt <= now)) throw notFound();
      if (file.status !== ExportStatus.DONE)
        throw conflict(say('该导出没有完成的文件。', 'It is not done: there is no file.'));
      const post = viewer.posts.find((held) => held.id === file.postId);
      if (!post) throw forbidden(say('导出所用的任职已结束。', 'The post it was made in has ended.'));
      const { accountId, displayName: name } = viewer;
      await writeAudit(tx, {
        ...{ at: now, action: 'downloadExport', subject: 'Export', subjectId: id, place: file, origin },
        actor: { accountId, name, postId: post.id, postTitle: post.title ?? post.role },
        after: { rows: file.rows },
      });
      return file;
    },
    'read write',
  );
}

async function* partsOf(db: Database, viewer: Viewer, id: string, parts: number): AsyncGenerator<Buffer> {
  for (let number = 1; number <= parts; number++) {
    const statement =
      sql`select data from export_part where export_id = ${id} and number = ${number}`.compile();
    const [part] = await readWithin<{ data: Buffer }>(db, viewer.envelope, statement);
    if (!part) throw new Error(`part ${number} of export ${id} is gone`);
    yield part.data;
  }
}

/** A file name in any script, as RFC 5987 has it. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
