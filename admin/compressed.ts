import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const SMALLEST = 1_000;
const QUALITY = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/** Leaves each text file of the build as .gz and .br beside itself, for the server to send; see pages.ts of the api. */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  // From the disk, after every plugin has done its part: some still change a chunk while it is bundled.
  async writeBundle({ dir }, bundle) {
    const leave = async (path: string) => {
      const content = await readFile(path);
      if (content.length < SMALLEST) return;
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params: QUALITY }));
    };
    const files = Object.keys(bundle).filter((name) => /\.(js|css|svg|json)$/.test(name));
    await Promise.all(files.map((name) => leave(join(dir ?? 'dist', name))));
  },
});
