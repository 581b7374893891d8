import type { Kernel } from '../context.js';

/** Work on nobody's behalf, at set times. It reads and writes within `everything('job <name>')`. */
export interface Job {
  /** Its deed, like `sealAudit`. Once running anywhere a name is not given to another job. */
  name: string;
  /** Minute, hour, day of month, month, day of week, in UTC. */
  cron: string;
  /**
   * May be run again after a failure or a crash: what is done already must not be done twice.
   * @param stop the server is going down: what takes long leaves off where it can be taken up again
   */
  run(kernel: Kernel, stop: AbortSignal): Promise<void>;
}
