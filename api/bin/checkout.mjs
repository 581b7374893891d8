/** Where this checkout is, and its folder for whatever is made at run time. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the checkout. */
export const at = (...parts) => join(root, ...parts);

/** A path inside `.data/`, which holds the database, the secrets and the locks: readable by its owner only. */
export function inData(...parts) {
  mkdirSync(at('.data'), { recursive: true, mode: 0o700 });
  return at('.data', ...parts);
}

/**
 * The image of a deployment carries its dependencies and its build already: there is nothing to install or to
 * build.
 */
export const prebuilt = process.env.SIBULOU_PREBUILT === '1';

/** A program that npm installed: for a workspace alone, where npm could not lift it, or else for all. */
export const tool = (name, workspace = '.') =>
  [workspace, '.'].map((folder) => at(folder, 'node_modules', '.bin', name)).find(existsSync) ?? name;
