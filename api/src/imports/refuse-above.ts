import { givesRoleOf } from '../accounts/ranks.js';
import { Post } from '../accounts/post.entity.js';
import { readUnscoped } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { forbidden } from '../kernel/errors.js';
import { permitted } from '../kernel/policy/translate.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';

/**
 * Whoever may undo an import in their area is held to what `endPost` asks, of each post it made: else a village secretary could remove
 * the one whom the township has put beside them. Its accounts hold no other post, or the undo is refused for that.
 * @throws FORBIDDEN
 */
export async function refuseAbove({ kernel, viewer, db }: Tools, importId: string): Promise<void> {
  const post = kernel.tables.row(Post.name, 't');
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${post.from} where t.import_id = ${importId}
      and ${permitted(viewer.reach, 'endPost', post)} and ${givesRoleOf(post, viewer, kernel.catalogue)}`.execute(
    db,
  );
  const [all] = await readUnscoped(
    kernel.db,
    'how many posts an import has made',
    sql<{ count: number }>`select count(*)::int as count from post where import_id = ${importId}`,
  );
  if (rows[0]!.count < all!.count)
    throw forbidden(
      say(
        '这次导入有您无权结束的任职，请由导入人或其上级撤销。',
        'It made posts that you could not end: whoever imported, or the level above, can undo it.',
      ),
    );
}
