import { randomUUID } from 'node:crypto';
import type { Kernel } from '../kernel/context.js';
import { Problem, unexpected } from '../kernel/errors.js';
import { claimImport, leaveImport, type Claimed } from './claim-import.js';
import { endImport } from './end-import.js';
import { ImportStatus } from './import-kind.js';
import { removeImported } from './remove-imported.js';
import { workOnParts } from './work-on-parts.js';

/** How often one is taken up again after a fault of ours before it is given up. */
const ATTEMPTS = 3;

/**
 * Checks, runs and undoes the imports that wait, one after the other, until none is left that is not somebody else's. Queued by
 * whoever asks for it, and every minute, for those that a crash has left.
 */
export async function runImports(kernel: Kernel, stop?: AbortSignal): Promise<void> {
  for (let claimed; !stop?.aborted && (claimed = await claimImport(kernel));)
    await runImport(kernel, claimed, stop);
}

async function runImport(kernel: Kernel, claimed: Claimed, stop: AbortSignal | undefined): Promise<void> {
  const progress = { at: claimed };
  const { language } = claimed.origin;
  try {
    // It took the whole server down with it, so often that nobody was left to say so.
    if (claimed.attempts > ATTEMPTS) throw new Error('given up after several crashes');
    if (claimed.status === ImportStatus.UNDOING) return await removeImported(kernel, claimed);
    const outcome = await workOnParts(kernel, progress, stop);
    if (outcome === 'done') await endImport(kernel, progress.at);
    if (outcome === 'stopped') await leaveImport(kernel, progress.at);
  } catch (error) {
    if (error instanceof Problem) return endImport(kernel, progress.at, error.words[language]);
    const errorId = randomUUID();
    kernel.log.error({ errorId, importId: claimed.id, err: error }, 'an import failed');
    // Left as it is, it is taken up again in a minute.
    if (claimed.attempts >= ATTEMPTS) await endImport(kernel, progress.at, unexpected(errorId)[language]);
  }
}
