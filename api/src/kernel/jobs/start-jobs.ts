import { Logger, parseCronItems, run, type LogLevel, type TaskList } from 'graphile-worker';
import type { Kernel } from '../context.js';
import type { Job } from './job.js';

/** Connections of the queue's own; jobs work through `kernel.db`. */
const CONNECTIONS = 3;
/** Jobs of one process at once: what takes long must not hold up what is due every minute. */
const AT_ONCE = 3;
/** A job that fails is due again at its next time anyway. */
const ATTEMPTS = 3;

export interface RunningJobs {
  /** Asks those that take long to leave off, and lets the others finish. */
  stop(): Promise<void>;
}

/**
 * Starts the job queue in this process; of several servers on one database only one runs each job.
 * @param ownerUrl the database's owner: the queue keeps a schema of its own there, which the app's role cannot see
 */
export async function startJobs(
  kernel: Kernel,
  ownerUrl: string,
  jobs: readonly Job[],
): Promise<RunningJobs> {
  const stopping = new AbortController();
  const runner = await run({
    connectionString: ownerUrl,
    maxPoolSize: CONNECTIONS,
    concurrency: AT_ONCE,
    noHandleSignals: true, // the server stops it
    taskList: tasksOf(kernel, jobs, stopping.signal),
    parsedCronItems: parseCronItems(
      jobs.map(({ name, cron }) => ({
        task: name,
        match: cron,
        // What is still waiting is not queued again.
        options: { maxAttempts: ATTEMPTS, jobKey: name, jobKeyMode: 'preserve_run_at' },
      })),
    ),
    logger: loggerOf(kernel),
  });
  runner.promise.catch((error: unknown) =>
    kernel.log.error({ part: 'jobs', err: error }, 'the job queue has ended'),
  );
  return {
    stop: () => {
      stopping.abort();
      return runner.stop();
    },
  };
}

/** The jobs as the queue's tasks. A failure is logged by the queue, which tries again later. */
export const tasksOf = (
  kernel: Kernel,
  jobs: readonly Job[],
  stop: AbortSignal = new AbortController().signal,
): TaskList => Object.fromEntries(jobs.map((job) => [job.name, () => job.run(kernel, stop)]));

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const satisfies Record<
  LogLevel,
  string
>;

/** The queue's messages in the server's log; that a job was done as always is of use only when looking for a fault. */
export const loggerOf = ({ log }: Pick<Kernel, 'log'>): Logger =>
  new Logger((scope) => (level, message, { error, ...meta } = {}) => {
    log[levels[level]](
      { part: 'jobs', ...scope, ...meta, ...(error !== undefined && { err: error }) },
      message,
    );
  });
