import { viewerOf, type Context } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { forbidden, notFound } from '../kernel/errors.js';
import { permitted } from '../kernel/policy/translate.js';
import { uuidOrNull } from '../kernel/uuid.js';
import type { ImportColumn, ImportKind } from './import-kind.js';
import { Import } from './import.entity.js';

/** An import by the permission for what is to be done with it, and who does it. */
export interface Loaded {
  id: string;
  county: string;
  postId: string;
  areaPath: string;
  kind: ImportKind;
  fileName: string;
  columns: ImportColumn[];
  rows: number;
  parts: number;
  actor: { accountId: string; name: string; postId: string | null; postTitle: string | null };
}

/** For what is no mutation: a deed loads by itself. @throws NOT_FOUND, FORBIDDEN as a deed does */
export async function loadImport(
  tx: Db,
  context: Context,
  action: string,
  id: string,
  lock: '' | 'for no key update' = '',
): Promise<Loaded> {
  const viewer = viewerOf(context);
  const { tables, catalogue } = context.kernel;
  const row = tables.row(Import.name, 't');
  const { rows } = await sql<Omit<Loaded, 'actor'> & { able: boolean }>`
    select t.id, t.county, t.area_path as "areaPath", t.kind, t.file_name as "fileName", t.columns, t.rows, t.parts,
      t.post_id as "postId", ${permitted(viewer.able, action, row)} as able
    from ${row.from} where t.id = ${uuidOrNull(id)} and ${permitted(viewer.able, 'read', row)} ${sql.raw(lock && `${lock} of t`)}`.execute(
    tx,
  );
  const [found] = rows;
  if (!found) throw notFound();
  const { able, ...loaded } = found;
  if (!able) throw forbidden(catalogue.scopesOf(Import.name, action)[0]?.because);
  const post = viewer.posts.find((held) => held.id === loaded.postId) ?? null;
  const { accountId, displayName: name } = viewer;
  const actor = { accountId, name, postId: post?.id ?? null, postTitle: post && (post.title ?? post.role) };
  return { ...loaded, actor };
}
