/** Where the embedded PostgreSQL keeps its programs and data, and as which user it runs. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inData, root } from './checkout.mjs';
import { withLock } from './lock.mjs';
import { keptData, removeCluster } from './postgres-cluster.mjs';
import { copyPrograms, installedPrograms, linkLibraries } from './postgres-programs.mjs';
import { Failure } from './say.mjs';

const outside = '/var/lib/sibulou';

/**
 * `{ folder, programs, user }`. PostgreSQL refuses to run as root, and what root checks out (in /root, say) no
 * other user can reach: so under root the programs and the data live in a folder of their own, and
 * `.data/postgres-folder` says where.
 */
export async function postgresHome() {
  const inside = inData('postgres');
  if (process.getuid() !== 0) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    return { folder: inside, programs: linkLibraries(installedPrograms()), user: {} };
  }
  if (existsSync(inside) && statSync(inside).uid !== 0) {
    // The owner of the checkout came first, and root second: the data stay where they are, and whose they are.
    return { folder: inside, programs: linkLibraries(installedPrograms()), user: ownerOf(inside) };
  }
  return withLock('postgres-folder', 'Waiting for another command', outsideHome);
}

async function outsideHome() {
  const folder = await outsideFolder();
  const data = join(folder, keptData);
  const user = existsSync(data) ? ownerOf(data) : unprivilegedUser(); // "postgres" may have come after "nobody"
  for (const each of [outside, folder]) {
    mkdirSync(each, { recursive: true });
    chmodSync(each, 0o755); // whatever the umask is
  }
  writeFileSync(join(folder, 'checkout'), root);
  writeFileSync(inData('postgres-folder'), folder);
  return { folder, programs: copyPrograms(folder), user };
}

async function outsideFolder() {
  const known = readIfThere(inData('postgres-folder'));
  if (known && existsSync(known) && !isAnothers(known)) return known;
  for (let n = 1; ; n++) {
    const folder = join(outside, createHash('sha256').update(`${root} ${n}`).digest('hex').slice(0, 16));
    if (isAnothers(folder)) continue;
    // What lies here has lost its `.data/`, and with it the keys: that was deleted, or the whole checkout, and
    // cloned again.
    await removeCluster(join(folder, keptData));
    return folder;
  }
}

/** A checkout that was moved takes its data along; one that was copied does not share the original's. */
function isAnothers(folder) {
  const owner = readIfThere(join(folder, 'checkout'));
  return owner && owner !== root && readIfThere(join(owner, '.data', 'postgres-folder')) === folder;
}

const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);

function ownerOf(path) {
  const { uid, gid } = statSync(path);
  return { uid, gid };
}

/**
 * initdb wants a user with an entry in passwd, and in a container root may not be allowed to become just
 * anyone.
 */
function unprivilegedUser() {
  const entries = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const entry = entries.find((line) => line.startsWith(`${name}:`))?.split(':');
    const user = entry && { uid: Number(entry[2]), gid: Number(entry[3]) };
    if (user && spawnSync('/bin/sh', ['-c', ':'], { ...user, cwd: '/' }).status === 0) return user;
  }
  throw new Failure(
    'PostgreSQL does not run as root, and root cannot become "postgres" or "nobody" here.\n' +
      'Run the command as an ordinary user, or name a PostgreSQL 18 of your own in DATABASE_URL.',
  );
}
