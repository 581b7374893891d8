/**
 * The comparison; started by `npm run bench`, which gives it a PostgreSQL.
 * --people N             size of the county (1,000,000)
 * --rounds N             rounds of pairs (7; 3 with --check)
 * --ms N                 one look at one peer (1500; 700 with --check)
 * --only W1,W3           some workloads only; `sizes`, `memory` and `exports` count as such. Nothing is written then
 * --peers a,b            some peers only. Nothing is written then
 * --w11-seconds N        how long W11 takes (60)
 * --memory-requests N    how many requests memory is watched for (100,000)
 * --check                see check.mjs; --check --store stores what the next check compares with
 */
import { parseArgs } from 'node:util';
import { check } from './check.mjs';
import { full, PARTS } from './full.mjs';
import { PEERS } from './peer.mjs';
import { workloads } from './workloads.mjs';

const text = { type: 'string' };
const flags = {
  ...{ people: text, rounds: text, ms: text, only: text, peers: text },
  ...{ 'w11-seconds': text, 'memory-requests': text },
  check: { type: 'boolean' },
  store: { type: 'boolean' },
};
const say = (line) => console.log(line);
const serverUrl = process.env.BENCH_SERVER_URL;

// Ended on request, too, `exit` handlers run: what was pinned is set free.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const { checking, options } = read();
if (checking) process.exitCode = await check(serverUrl, options, say);
else await full(serverUrl, options, say);

/** The flags, or the end where one of them is wrong. */
function read() {
  try {
    const { values } = parseArgs({ options: flags });
    return values.check ? forCheck(values) : forAll(values);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

function forCheck(values) {
  const options = { rounds: number(values, 'rounds', 3), ms: number(values, 'ms', 700), store: values.store };
  return { checking: true, options };
}

function forAll(values) {
  if (values.store) throw new Error('--store goes with --check.');
  const names = workloads.map(({ name }) => name);
  return {
    options: {
      people: number(values, 'people', 1_000_000),
      rounds: number(values, 'rounds', 7),
      ms: number(values, 'ms', 1500),
      only: list(values, 'only', [...new Set([...names, ...PARTS])]),
      peers: list(values, 'peers', PEERS),
      rushSeconds: number(values, 'w11-seconds', 60),
      memoryRequests: number(values, 'memory-requests', 100_000),
    },
  };
}

function number(values, name, otherwise) {
  const given = Number(values[name] ?? otherwise);
  if (given > 0) return given;
  throw new Error(`--${name} takes a number, not "${values[name]}".`);
}

function list(values, name, known) {
  const given = values[name]?.split(',');
  const unknown = given?.find((each) => !known.includes(each));
  if (unknown === undefined) return given;
  throw new Error(`--${name} does not know "${unknown}"; it knows ${known.join(', ')}.`);
}
