/**
 * Questions about other processes. A process id alone proves nothing: ids are handed out again, soon in a
 * container.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

const attempt = (read) => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

const ps = (pid, column) =>
  spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined;

/** A text that two processes with the same id do not share; undefined when there is no such process. */
export function birthOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (!stat) return undefined;
  // The name, in brackets, may itself hold spaces and brackets. After it: the state, then 18 more fields, then
  // the start.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return state === 'Z' ? undefined : `${boot} ${rest[18]}`;
}

/**
 * Is this process the PostgreSQL of this very data folder? It works inside the folder, and is started with its
 * path.
 */
export function isPostgresOf(pid, folder) {
  if (process.platform !== 'linux') return Boolean(ps(pid, 'command')?.includes(folder));
  if (attempt(() => readlinkSync(`/proc/${pid}/cwd`)) === folder) return true;
  return Boolean(attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.includes(folder));
}
