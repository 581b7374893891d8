/**
 * Ends what a launcher has started when the launcher is killed (kill -9) and can do nothing itself any more.
 */
import { spawn } from 'node:child_process';

/**
 * It waits for the launcher's end of a pipe: a line means that all is put away, the end of the pipe that nobody
 * is there.
 */
const script = `
  read -r _ && exit 0
  target=$1; signals=$2; shift 2
  for signal in $signals; do
    kill -s "$signal" -- "$target" 2>/dev/null
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      kill -s 0 -- "$target" 2>/dev/null || break 2
      sleep 1
    done
  done
  [ $# -eq 0 ] || rm -rf "$@"`;

/**
 * Watches over a process (with a minus: over its group), which then gets one signal after the other, until one
 * has worked; the files in `remove` go last. Answers a function that calls the keeper off.
 */
export function keep(target, signals, remove = []) {
  const keeper = spawn('/bin/sh', ['-c', script, 'sibulou-keeper', String(target), signals, ...remove], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.stdin.on('error', () => {}); // it was killed as well
  keeper.stdin.unref();
  keeper.unref();
  return () => keeper.stdin.end('put away\n');
}
