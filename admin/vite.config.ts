import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { ModuleInfo } from 'rolldown';
import { defineConfig } from 'vitest/config';
import { todayShell } from './today/shell';

const api = process.env.API_URL ?? 'http://localhost:4000';
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react(), todayShell()],
  server: { proxy: { '/graphql': api } },
  // The explorer's editor comes with workers that the development server cannot bundle ahead.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1300, // react-admin and MUI in one long-lived chunk; the nouns' pages load when opened
    rolldownOptions: {
      input: { panel: at('index.html'), graphiql: at('graphiql/index.html'), today: at('today/index.html') },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'idb', test: /node_modules[\\/]idb[\\/]/ }, // the phone's page has it, and not the framework
            // Only the war map's page leads to them.
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 1 },
            {
              // What only the explorer needs, an editor of several MB, stays out of what the panel loads.
              name: (id, graph) => (neededByPanel(graph).has(id) ? 'framework' : null),
              debugName: 'framework',
              test: /node_modules/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});

let needed: Set<string> | undefined;

/** Every module that the panel's entry reaches. */
function neededByPanel(graph: { getModuleInfo(id: string): ModuleInfo | null }): Set<string> {
  if (needed) return needed;
  needed = new Set([at('src/main.tsx')]);
  for (const id of needed) {
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
    for (const imported of [...importedIds, ...dynamicallyImportedIds]) needed.add(imported);
  }
  return needed;
}
