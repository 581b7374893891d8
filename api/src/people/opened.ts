import { say } from '../kernel/words.js';
import { Faults } from '../kernel/write/faults.js';
import type { Tools } from '../kernel/write/tools.js';

/**
 * Opens what was asked for, once, and notes in the trail why and which fields, never what was in them.
 * @param sealed every field that can be asked for
 * @returns the same fields in the clear; one that was not asked for is null
 */
export function opened<F extends string>(
  { kernel, remarks }: Tools,
  { fields, reason }: { fields: readonly F[]; reason: string },
  sealed: Record<F, Buffer | null>,
): Record<F, string | null> {
  const faults = new Faults();
  remarks.reason = faults.text('reason', '理由', reason, { min: 4, max: 200 });
  faults.unless(fields.length > 0, 'fields', say('请选择要查看的内容', 'must name what to reveal'));
  faults.raise();
  remarks.after = { fields: [...new Set(fields)] };
  const open = ([field, bytes]: [string, Buffer | null]) =>
    [field, bytes && fields.includes(field as F) ? kernel.vault.open(bytes) : null] as const;
  return Object.fromEntries(Object.entries<Buffer | null>(sealed).map(open)) as Record<F, string | null>;
}
