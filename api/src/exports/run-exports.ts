import { randomUUID } from 'node:crypto';
import type { Kernel } from '../kernel/context.js';
import { Problem, unexpected } from '../kernel/errors.js';
import { claimExport, leaveExport, type Claimed } from './claim-export.js';
import { endExport } from './end-export.js';
import { exportPages } from './export-pages.js';

/** How often one is taken up again after a fault of ours before it is given up. */
const ATTEMPTS = 3;
/** Rows read at once: fewer cost more statements, more of them more memory. */
const PAGE = 1_000;

/**
 * Runs the exports that wait, one after the other, until none is left that is not somebody else's. Queued by whoever asks for
 * one, and every minute, for those that a crash has left.
 */
export async function runExports(kernel: Kernel, stop?: AbortSignal, page = PAGE): Promise<void> {
  for (let claimed; !stop?.aborted && (claimed = await claimExport(kernel));)
    await runExport(kernel, claimed, stop, page);
}

async function runExport(
  kernel: Kernel,
  claimed: Claimed,
  stop: AbortSignal | undefined,
  page: number,
): Promise<void> {
  const progress = { at: claimed };
  const { language } = claimed.origin;
  try {
    const outcome = await exportPages(kernel, progress, page, stop);
    if (outcome === 'done') await endExport(kernel, progress.at);
    if (outcome === 'stopped') await leaveExport(kernel, progress.at);
  } catch (error) {
    if (error instanceof Problem) return endExport(kernel, progress.at, error.words[language]);
    const errorId = randomUUID();
    kernel.log.error({ errorId, exportId: claimed.id, err: error }, 'an export failed');
    // Left as it is, it is taken up again in a minute.
    if (claimed.attempts >= ATTEMPTS) await endExport(kernel, progress.at, unexpected(errorId)[language]);
  }
}
