import { viewerOf, type Context } from '../kernel/context.js';
import { within } from '../kernel/db/database.js';
import { Problem } from '../kernel/errors.js';
import { problemFrom } from '../kernel/write/constraints.js';
import { Tools } from '../kernel/write/tools.js';
import type { AreaChangePreview } from './area-change-preview.type.js';
import { background, tryOut, type Command } from './command.js';
import { nameOf } from './plan.js';
import { followsOf, partsOf } from './follows-of.js';
import { postEffects } from './post-effects.js';

/** What a command would come to: it is planned as the deed would be, by the same rights, and taken back. */
export async function preview<I extends object>(
  { kernel, origin, ...context }: Context,
  command: Command<I>,
  input: I,
): Promise<AreaChangePreview> {
  const viewer = viewerOf({ kernel, origin, ...context });
  try {
    return await within(
      kernel.db,
      viewer.envelope,
      async (db) => {
        const tools = new Tools(kernel, viewer, db, command.action, origin);
        const { plan, counted } = await tryOut(tools, command, input);
        return {
          ...{ ends: plan.ends.map(nameOf), made: plan.made.map(nameOf), ...counted },
          inBackground: counted.rows > background.overRows,
          ...{ splitParts: partsOf(plan), follows: followsOf(plan) },
          postEffects: await postEffects(tools, plan),
        };
      },
      'deed',
    );
  } catch (error) {
    throw error instanceof Problem ? error : (problemFrom(error) ?? error);
  }
}
