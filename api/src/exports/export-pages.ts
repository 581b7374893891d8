import { viewerInPost } from '../accounts/viewer-in-post.js';
import type { Context, Kernel } from '../kernel/context.js';
import { forbidden, Problem, tooComplex } from '../kernel/errors.js';
import type { Run } from '../kernel/graphql/executor.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import type { Answer } from '../kernel/read/answer.js';
import { say } from '../kernel/words.js';
import type { Claimed } from './claim-export.js';
import { leavesOf, reader } from './columns.js';
import { MOST_ROWS } from './create-export.js';
import { BOM, cellOf, lineOf, textCell } from './csv.js';
import { readList } from './list-document.js';
import { pagedDocument, pageVariables } from './paged-document.js';
import { beginAnew, treeOf } from './same-tree.js';
import { writePart } from './write-part.js';

const MOST_BYTES = 2 ** 30;

interface Page {
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

/**
 * Writes page after page. Before each one it is asked anew whether the post is in force, and each is read as that post sees it then.
 * @param progress kept up to date, whatever happens
 * @param most rows of a page
 * @returns `gone` where it was cancelled, or is somebody else's now
 */
export async function exportPages(
  kernel: Kernel,
  progress: { at: Claimed },
  most: number,
  stop: AbortSignal | undefined,
): Promise<'done' | 'stopped' | 'gone'> {
  const { columns, query, variables, maxRows } = progress.at;
  const { operations } = kernel;
  const list = readList(operations.schema, query, variables);
  const leaves = new Map(leavesOf(list).map(({ path, type }) => [path, type]));
  const cells = columns.map(({ path }) => ({ valueOf: reader(path), write: cellOf(leaves.get(path)!) }));
  const head = BOM + lineOf(columns.map(({ title }) => textCell(title)));
  const run = operations.own(pagedDocument(list));
  const key = (list.root.alias ?? list.root.name).value;

  for (let more = true; more && progress.at.rows < (maxRows ?? Infinity);) {
    if (stop?.aborted) return 'stopped';
    const { at } = progress;
    const viewer = await viewerInPost(kernel, at.accountId, at.postId);
    if (!viewer) throw ended();
    const first = Math.min(most, (maxRows ?? Infinity) - at.rows);
    const paging = pageVariables({ first, after: at.writtenTo, count: at.total === null });
    const tree = at.tree ?? (await treeOf(kernel, at));
    const page = await read(run, contextOf(kernel, viewer, at, most), { ...variables, ...paging }, key);
    // A page is behind a place in the tree: where the tree has changed, rows would be missed, or be there twice.
    if ((await treeOf(kernel, at)) !== tree) {
      const anew = await beginAnew(kernel, at);
      if (!anew) return 'gone';
      progress.at = anew;
      more = true;
      continue;
    }
    const total = at.total ?? Math.min(page.totalCount!, maxRows ?? Infinity);
    if (total > MOST_ROWS || at.bytes > MOST_BYTES) throw tooLarge(total);
    const lines = page.nodes.map((row) => lineOf(cells.map(({ valueOf, write }) => write(valueOf(row)))));
    const data = Buffer.from((at.parts === 0 ? head : '') + lines.join(''));
    more = page.pageInfo.hasNextPage;
    if (data.length === 0) break; // taken up again behind the last page
    const part = {
      data,
      rows: lines.length,
      total,
      tree,
      writtenTo: page.pageInfo.endCursor ?? at.writtenTo,
    };
    const written = await writePart(kernel, viewer, at, part);
    if (!written) return 'gone';
    progress.at = written;
  }
  return 'done';
}

const ended = () =>
  forbidden(
    say(
      '导出所用的任职已失效（任职结束、区域撤销、账号停用或须先设置二次验证）。',
      'The post it was made in is no longer in force, its area is closed, the account is disabled, or it must set up a second factor first.',
    ),
  );

const tooLarge = (rows: number) =>
  tooComplex(
    say(
      `共 ${rows} 行，文件过大，请缩小筛选范围，分几次导出。`,
      `${rows} rows make too large a file: narrow the filter, and export it in several.`,
    ),
  );

const contextOf = (kernel: Kernel, viewer: Viewer, { origin }: Claimed, most: number): Context => ({
  ...{ kernel, viewer, sessionId: null, mostRows: most },
  origin: { ...origin, userAgent: '', panel: false },
  respond: { setCookie: () => {}, clearCookie: () => {} },
});

/** @throws Problem where the API refuses the list, Error where it has a fault */
async function read(
  run: Run,
  context: Context,
  variables: Record<string, unknown>,
  key: string,
): Promise<Page> {
  const { data, errors } = await run(context, variables);
  const [error] = errors ?? [];
  if (error?.extensions['code'] === 'INTERNAL' || (!error && !data)) throw error ?? new Error('no answer');
  if (error) throw new Problem('INVALID', say(error.message, error.message));
  return JSON.parse((data![key] as Answer).text) as Page;
}
