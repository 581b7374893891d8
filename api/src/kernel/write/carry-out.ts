import type { Db } from '../db/database.js';
import type { ScopedEntity } from '../db/scoped.entity.js';
import type { Kernel, Origin } from '../context.js';
import type { Viewer } from '../policy/viewer.js';
import type { Deed } from './deed.js';
import { Tools } from './tools.js';
import { writeTrail } from './write-trail.js';

interface Carrying {
  kernel: Kernel;
  viewer: Viewer;
  /** The transaction of the larger work; whoever carries it out brings a savepoint where a refusal is to undo it alone. */
  db: Db;
  origin: Origin;
}

/**
 * A deed as part of a larger work, such as a row of a file: the same work, re-check and trail as by `run`, without receipt and answer.
 * @param mark what else its rows bear
 * @throws what the deed throws: then nothing of it may be kept
 */
export async function carryOut<I extends object>(
  { kernel, viewer, db, origin }: Carrying,
  deed: Deed<I, unknown>,
  input: I,
  mark: (row: ScopedEntity) => void = () => {},
): Promise<readonly ScopedEntity[]> {
  const tools = new Tools(kernel, viewer, db, deed.action, origin);
  const { subjects } = await deed.work(tools, input);
  subjects.forEach(mark);
  await tools.rows.flush();
  await tools.recheck();
  for (const subject of subjects) await writeTrail(tools, deed.action, subject);
  return subjects;
}
