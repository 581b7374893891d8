#!/usr/bin/env node
/**
 * `npm test`: every check and every test, the browser's included. All steps are run, whatever fails; the last
 * line has the sum. `npm test -- api people` runs one step, with a pattern for its test files; `npm run check`
 * runs the checks alone.
 */
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { install } from './install.mjs';
import { underNode24 } from './node24.mjs';
import { die, Failure, step as showing } from './say.mjs';
import { onStopRequest } from './stop-signals.mjs';
import { groups, steps } from './test-steps.mjs';

let postgres;
let interrupted = false;

try {
  const { selected, pattern } = choose(process.argv.slice(2));
  await install();
  await underNode24(import.meta.url);
  process.exitCode = await runAll(selected, pattern);
} catch (error) {
  await postgres?.stop();
  die(error);
}

/** The words that name steps or groups select; what follows them is the pattern for test files. */
function choose(words) {
  const isName = (word) => word in groups || steps.some(({ name }) => name === word);
  const end = words.findIndex((word) => !isName(word));
  const names = (end < 0 ? words : words.slice(0, end)).flatMap((word) => groups[word] ?? word);
  const pattern = end < 0 ? [] : words.slice(end);
  if (pattern.length > 0 && names.length === 0) {
    const known = [...Object.keys(groups), ...new Set(steps.map(({ name }) => name))];
    throw new Failure(`"${pattern[0]}" is not a step. The steps are: ${known.join(', ')}.`);
  }
  return { selected: steps.filter(({ name }) => names.length === 0 || names.includes(name)), pattern };
}

async function runAll(selected, pattern) {
  const { killSteps, runStep } = await import('./test-step.mjs');
  onStopRequest(
    () => interrupt(killSteps),
    () => killSteps('SIGKILL'),
  );

  const { env, problems } = await provide(new Set(selected.flatMap(({ needs = [] }) => needs)));
  const results = [];
  const runOne = async (step) => {
    if (interrupted) return;
    const started = performance.now();
    if (!step.run) console.log(`\n== ${step.title}`);
    const problem = (step.needs ?? []).map((need) => problems[need]).find(Boolean);
    const result = problem
      ? { passed: 0, failed: 1, skipped: 0, output: problem }
      : await runStep(step, step.run ? [] : pattern, env);
    results.push({ step, ...result });
    if (result.failed > 0 && result.output) console.log(`\n${result.output.trimEnd()}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `== ${step.title}: ${result.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s (${numbers(result)})`,
    );
  };
  // A check uses one core; tests share out the cores by themselves.
  const checks = selected.filter(({ run }) => run);
  const next = async () => {
    for (let step; (step = checks.shift());) await runOne(step);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  for (const step of selected.filter(({ run }) => !run)) await runOne(step);
  await postgres?.stop();
  return report(results);
}

/** Gets what the steps need. What cannot be had fails only those that need it. */
async function provide(needs) {
  const { build } = await import('./build.mjs');
  const { findChromium } = await import('./chromium.mjs');
  const { startPostgres } = await import('./postgres.mjs');
  const env = { ...process.env };
  delete env.DATABASE_URL; // tests erase what they find: they get a database of their own
  const ways = {
    api: () => build('api'),
    panel: () => build('panel'),
    chromium: async () => (env.CHROME_PATH = await findChromium()),
    postgres: async () => {
      const start = () => startPostgres({ database: 'sibulou', ephemeral: true });
      postgres = await showing('Starting a PostgreSQL 18 for the tests', start);
      env.TEST_DATABASE_URL = postgres.url;
    },
  };
  const problems = {};
  for (const need of needs) {
    await ways[need]().catch(
      (error) => (problems[need] = error instanceof Failure ? error.message : error.stack),
    );
  }
  return { env, problems };
}

function numbers({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failed = results.filter((result) => result.failed > 0);
  console.log();
  for (const { step, ...result } of failed) console.log(`FAILED  ${step.title} (${numbers(result)})`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

/** The database of the tests is removed even then; were this process killed, its keeper would remove it. */
async function interrupt(killSteps) {
  interrupted = true;
  killSteps('SIGTERM');
  await postgres?.stop();
  console.log('\nInterrupted.');
  process.exit(130);
}
