/** Whether a folder's node_modules is what its package-lock.json names. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from './checkout.mjs';

const read = (...parts) => {
  try {
    return readFileSync(at(...parts), 'utf8');
  } catch {
    return undefined;
  }
};

export const wantedPackages = (folder) => JSON.parse(read(folder, 'package-lock.json')).packages;

const fingerprint = (folder) =>
  createHash('sha256')
    .update(read(folder, 'package-lock.json') ?? '')
    .digest('hex');

/** Notes what node_modules was installed from. */
export const stampInstalled = (folder) =>
  writeFileSync(at(folder, 'node_modules', '.sibulou-lock'), fingerprint(folder));

/** @param needed of the optional packages, those that have to be there */
export function isInstalled(folder, needed = () => []) {
  if (read(folder, 'node_modules', '.sibulou-lock') === fingerprint(folder)) return true;
  return sameVersions(folder, read(folder, 'node_modules', '.package-lock.json'), needed);
}

/**
 * A developer who ran npm by hand has no stamp of ours; npm's own record of what it installed serves as well.
 */
function sameVersions(folder, record, needed) {
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  const essential = needed();
  return Object.entries(wantedPackages(folder)).every(([path, { version, optional }]) => {
    if (!path.includes('node_modules/')) return true;
    return installed[path] ? installed[path].version === version : optional && !essential.includes(path);
  });
}
