import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const WORKER = fileURLToPath(new URL('sw.js', import.meta.url));
/** What the page shows besides what it imports. */
const PUBLIC = ['seal.svg', 'today.webmanifest', 'icons/192.png'];

/** Writes the service worker of today's page, with the list of the files that make up the page. */
export function todayShell(): Plugin {
  return {
    name: 'today-shell',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      const files = ['today/index.html', ...filesOf(bundle, 'today'), ...PUBLIC];
      const version = createHash('sha256');
      for (const file of files) version.update(file).update(readFileSync(join(dir, file)));
      const shell = files.map((file) => `/${file.replace(/index\.html$/, '')}`);
      const given = { SHELL: shell, VERSION: version.digest('hex').slice(0, 16) };
      const constants = Object.entries(given).map(
        ([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`,
      );
      const text = constants.join('') + readFileSync(WORKER, 'utf8');
      writeFileSync(join(dir, 'today/sw.js'), text);
    },
  };
}

/** Everything an entry loads, at once or later. */
function filesOf(bundle: Rolldown.OutputBundle, entry: string): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (found.has(file) || chunk?.type !== 'chunk') return;
    found.add(file);
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) add(next);
  };
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === entry) add(chunk.fileName);
  if (found.size === 0) throw new Error(`the build has no entry "${entry}"`);
  return [...found];
}
