/** Requests to stop, however they come. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Calls `stop` at the first request to stop and `force` at the second. */
export function onStopRequest(stop, force) {
  let first, second;
  onEverySignal((signal) => {
    // One Ctrl-C may arrive up to three times: from the terminal, from npm, and from the process that started
    // this one.
    if (first && Date.now() - first < 400) return;
    if (second) return;
    if (first) {
      second = true;
      return force(signal);
    }
    first = Date.now();
    stop(signal);
  });
}

/**
 * Also counts as a signal: that the process which started this one is gone, by kill -9 or without passing the
 * signal on. Answers a function that ends the listening.
 */
export function onEverySignal(handle) {
  for (const signal of signals) process.on(signal, handle);
  const orphaned = () => handle('SIGTERM');
  process.once('disconnect', orphaned);
  process.channel?.unref();
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && (clearInterval(timer), orphaned());
  // A shell may well end before what it started; npm may not.
  const timer = process.env.npm_lifecycle_event ? setInterval(watch, 500).unref() : undefined;
  return () => {
    for (const signal of signals) process.off(signal, handle);
    process.off('disconnect', orphaned);
    clearInterval(timer);
  };
}
