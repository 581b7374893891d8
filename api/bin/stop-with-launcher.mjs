/** Loaded into the server by the launcher: when the launcher is gone, even by kill -9, the server stops by itself. */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref(); // listening for that alone must not keep the server alive
}
