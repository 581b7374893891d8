/** Cores and CPU time, from Linux's own accounts; elsewhere nothing is pinned, and PostgreSQL's CPU is not known. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cpus, totalmem, type, release } from 'node:os';

const linux = existsSync('/proc/self/schedstat');

/** @returns whether the process, and those it starts from now on, runs on that core only */
export function pin(pid, core) {
  if (!linux || cpus().length < 2) return false;
  try {
    execFileSync('taskset', ['-a', '-cp', String(core), String(pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Processes whose parent is this one: PostgreSQL's workers and connections. */
const childrenOf = (parent) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]) === parent;
      } catch {
        return false; // it has ended meanwhile
      }
    });

/** Milliseconds of CPU that PostgreSQL's processes have used, or null where that cannot be known. */
export function postgresCpu(postmaster) {
  if (!postmaster) return null;
  return childrenOf(postmaster).reduce((sum, pid) => {
    try {
      return sum + Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    } catch {
      return sum;
    }
  }, ofEnded(postmaster));
}

/** Of connections that have been closed meanwhile, in ticks of 10 ms: what their parent has waited for. */
const ofEnded = (postmaster) => {
  const fields = readFileSync(`/proc/${postmaster}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
};

/** The process id of PostgreSQL itself, where it runs on this machine. */
export async function postmasterOf(db) {
  const { rows } = await db.query('select pg_backend_pid() as pid');
  if (!linux) return null;
  try {
    const stat = readFileSync(`/proc/${rows[0].pid}/stat`, 'utf8');
    return stat.includes('postgres') ? Number(stat.split(') ')[1].split(' ')[1]) : null;
  } catch {
    return null;
  }
}

const cores = (pid) => /Cpus_allowed_list:\s*(\S+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
const pinned = new Map();

/** @returns whether PostgreSQL runs on that core only; when the bench ends, it runs again where it did: it may be kept */
export function pinPostgres(postmaster, core) {
  if (!postmaster) return false;
  const everywhere = (where) => [postmaster, ...childrenOf(postmaster)].map((pid) => pin(pid, where))[0];
  if (!pinned.has(postmaster)) {
    const before = cores(postmaster);
    pinned.set(postmaster, everywhere(core));
    process.once('exit', () => everywhere(before));
  }
  return pinned.get(postmaster);
}

export const machine = () =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`;
