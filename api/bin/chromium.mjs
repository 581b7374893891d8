/** Finds the Chromium that the browser tests drive, or installs Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runQuietly, machinePath } from './run-quietly.mjs';
import { Failure, step } from './say.mjs';

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Without the parts that show a window, a page costs a third less. */
const packages = ['chromium-headless-shell', 'fonts-noto-cjk'];

/** The program's path. CHROME_PATH wins, and a wrong one is an error, not a reason to look elsewhere. */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && runs(chosen)) return chosen;
  if (chosen) throw new Failure(`CHROME_PATH is ${chosen}, which does not run.`);
  const found = find();
  if (found) return found;
  if (process.getuid() === 0 && onPath('apt-get')) {
    await step(`Installing ${packages.join(' and ')}`, installPackages);
    const installed = find();
    if (installed) return installed;
  }
  throw new Failure(
    'The browser tests need Chromium, and there is none. Install it, or name one in CHROME_PATH. On Debian:\n' +
      `  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
  );
}

const find = () =>
  [...names.map(onPath), ...applications].find((program) => program && existsSync(program) && runs(program));

function onPath(name) {
  const folder = machinePath()
    .split(':')
    .find((each) => each && existsSync(`${each}/${name}`));
  return folder && `${folder}/${name}`;
}

/** Ubuntu has a "chromium-browser" that only tells one to install a snap. */
const runs = (program) =>
  spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

async function installPackages() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { env, failing: '"apt-get update" failed' });
  await runQuietly('apt-get', ['install', '-y', ...packages], { env, failing: '"apt-get install" failed' });
}
