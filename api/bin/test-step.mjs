/** Runs one step of `npm test`, and counts what passed and failed in it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, tool } from './checkout.mjs';
import { keep } from './keeper.mjs';

/**
 * Someone watches: a terminal, or the log of a build server. Otherwise output is kept, and shown only on
 * failure.
 */
const live = process.stdout.isTTY || process.env.CI === 'true';
const running = new Set();

/** Ends the running steps with everything they started, a browser included. */
export function killSteps(signal) {
  for (const { pid } of running)
    try {
      process.kill(-pid, signal); // the minus: the whole group
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
}

/** Answers `{ passed, failed, skipped, output }`. */
export async function runStep(step, pattern, env) {
  const folder = mkdtempSync(join(tmpdir(), 'sibulou-test-'));
  const report = join(folder, 'report.json');
  try {
    const { code, output } = await run(step, [...argumentsOf(step, report), ...pattern], env);
    const counts = step.run
      ? { passed: code ? 0 : 1, failed: code ? 1 : 0, skipped: 0 }
      : count(report, code);
    return { ...counts, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsOf(step, report) {
  if (step.jest)
    return [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      tool('jest', step.jest),
      '--json',
      `--outputFile=${report}`,
    ];
  if (step.vitest)
    return [
      tool('vitest', step.vitest),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
  const [program, ...args] = step.run;
  return [program.includes('/') ? at(program) : tool(program), ...args];
}

async function run(step, args, env) {
  let output = '';
  const shown = live && !step.run; // checks run side by side: what they say comes when each has ended
  // A group of its own, so that it can be ended whole.
  const child = spawn(process.execPath, args, {
    cwd: at(step.jest ?? step.vitest ?? '.'),
    env,
    detached: true,
    stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of shown ? [] : [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  running.add(child);
  const callOff = keep(-child.pid, 'TERM KILL');
  const [code] = await once(child, 'close');
  running.delete(child);
  callOff();
  return { code: code ?? 1, output };
}

/**
 * Jest and vitest write the same report. A file that could not even be loaded has no tests in it, and counts as
 * one failure.
 */
function count(report, code) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    testResults = [],
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + unloaded.length;
  const crashed = code !== 0 && failed === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: failed + crashed, skipped: numPendingTests + numTodoTests };
}
