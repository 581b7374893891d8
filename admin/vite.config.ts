import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { ModuleInfo } from 'rolldown';
import { defineConfig } from 'vitest/config';
import { compressed } from './compressed';
import { documentsInPlace } from './documentsInPlace';
import { opening } from './opening/opening';
import { todayShell } from './today/shell';

const api = process.env.API_URL ?? 'http://localhost:4000';
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Each page begins with its own, and must not run the other's. */
const ENTRY = /index\.html|src\/today\/|src\/(graphiql\/)?main\.tsx$/;

export default defineConfig({
  plugins: [react(), opening(), documentsInPlace(), compressed(), todayShell()],
  resolve: {
    alias: [
      { find: /^.*\/adapters\/reactRouterProvider\.js$/, replacement: at('src/kernel/routerProvider.tsx') },
      { find: /^.*\/SelectRowCheckbox\.js$/, replacement: at('src/kernel/lists/SelectRowCheckbox.tsx') },
      {
        find: /^.*\/(PageTitleConfigurable|Inspector)\.js$/,
        replacement: at('src/kernel/layout/plainTitle.tsx'),
      },
      { find: 'react-hotkeys-hook', replacement: at('src/kernel/noHotkeys.ts') },
      { find: 'inflection', replacement: at('src/kernel/plainWords.ts') },
    ],
  },
  server: { proxy: { '/graphql': api } },
  // The explorer's editor comes with workers that the development server cannot bundle ahead.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: { panel: at('index.html'), graphiql: at('graphiql/index.html'), today: at('today/index.html') },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // A grid worker's page begins without the panel: what both need stands by itself.
            {
              name: (id, graph) => (neededByToday(graph).has(id) ? 'both' : null),
              tags: ['$initial'],
              test: /src[\\/](?!today)|node_modules[\\/]idb|vite\/.*preload/,
            },
            // What every visit to the panel begins with, in one piece; the rest comes with the pages that need it.
            { name: 'first', tags: ['$initial'], test: (id) => !ENTRY.test(id) },
            // Only the war map's page leads to them.
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    isolate: false, // a window for each file takes three times as long; see the setup
    setupFiles: 'src/test/setup.ts',
    restoreMocks: true,
    testTimeout: 60_000, // a busy machine is not a failure
  },
});

let needed: Set<string> | undefined;

/** Every module that a grid worker's page reaches. */
function neededByToday(graph: { getModuleInfo(id: string): ModuleInfo | null }): Set<string> {
  if (needed) return needed;
  needed = new Set([at('today/index.html')]);
  for (const id of needed) {
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
    for (const imported of [...importedIds, ...dynamicallyImportedIds]) needed.add(imported);
  }
  return needed;
}
