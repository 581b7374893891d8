import { readdirSync, readFileSync } from 'node:fs';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The api's modules in their order: api/src/modules.ts says it, and the demo comes last. */
const modules = [
  ...modulesInOrder(readFileSync(new URL('api/src/modules.ts', import.meta.url), 'utf8')),
  'demo',
];
const nouns = readdirSync(new URL('admin/src/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['kernel', 'test'].includes(entry.name))
  .map((entry) => entry.name);

function modulesInOrder(source) {
  const [, list] = /modules: readonly Module\[\] = \[([\w\s,]+)\]/.exec(source) ?? [];
  if (!list) throw new Error('eslint.config.js does not find the list of modules in api/src/modules.ts');
  return list.split(',').flatMap((name) => name.trim() || []);
}

/** A relative import from anywhere: `../areas/...`, `../../areas/...`. */
const above = (path, message) => ({ regex: `^(\\./|(\\.\\./)+)${path}`, message });

const manifest = above(
  '(.*/)?index\\.js$',
  "A folder's index.ts is its manifest, never a barrel, and only modules.ts reads it: import the file that declares what you need.",
);
const root = [
  above(
    '(app|server)\\.js$',
    'app.ts puts the process together, at the top: take what you need as an argument (the Kernel, Tools or Context you were given).',
  ),
  above(
    'modules\\.js$',
    "modules.ts knows every module, so none may know it: a manifest's type is in kernel/module.ts.",
  ),
  above(
    'roles\\.js$',
    'roles.ts names the permissions of every module, so no module may know it: take the roles from `kernel.catalogue.roles`.',
  ),
];

const kernelKnowsNoModule = above(
  `(${modules.join('|')})/`,
  'The kernel knows no module and no domain word: let the module register what the kernel needs of it (as with contribute, filterBy, occupies, guard), or move this file into the module.',
);

/** One pattern for each later module, so that the message can name both. */
const laterThan = (name) =>
  modules
    .slice(modules.indexOf(name) + 1)
    .map((later) =>
      above(
        `${later}/`,
        `${name} comes before ${later} (the order is in api/src/modules.ts), and a module knows only those before it: write this in api/src/${later}, which may add fields (contribute), filters (filterBy), permissions (policy) and checks to what ${name} has.`,
      ),
    );

const imports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.flat() }],
});

const say = (selector, message) => ({ selector, message });

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.data/',
      'admin/src/kernel/gql/',
      'admin/e2e/screenshots/',
      'schema/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message:
            'The environment is read in api/src/kernel/config.ts: add the setting to Config, and take it as an argument.',
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        // A resolver's arguments are declared for the schema even where the statement reads them by itself.
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Decorated classes need their types as values, for the metadata that TypeScript emits.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['api/src/**/*.ts', 'api/test/**/*.ts', 'admin/src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/kernel/policy/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        say(
          'CallExpression[callee.property.name=/^(can|cannot)$/]',
          'Authorize by loading: tools.load and tools.under find only what the deed may touch, and reads carry the policy in their SQL. An ability asked about a record in memory is the hole others had.',
        ),
      ],
    },
  },
  {
    files: ['admin/src/**/*.{ts,tsx}'],
    ignores: ['admin/src/kernel/layout/Loading.tsx', 'admin/src/kernel/chinaTime.ts', '**/*.test.*'],
    rules: {
      'no-restricted-syntax': [
        'error',
        say(
          'ImportSpecifier[imported.name=/^(Linear|Circular)Progress$/]',
          'A bar without a name is nothing to a screen reader: take Loading (kernel/layout/Loading.tsx), which always has one.',
        ),
        ...[
          'CallExpression[callee.property.name=/^toLocale(Date|Time)String$/]',
          'CallExpression[callee.property.name="toLocaleString"][callee.object.type="NewExpression"]',
          'MemberExpression[object.name="Intl"][property.name="DateTimeFormat"]',
          'JSXOpeningElement[name.name="DateField"] > JSXAttribute[name.name="options"] > JSXExpressionContainer > ObjectExpression',
        ].map((selector) =>
          say(
            selector,
            'The clock of a device may be anywhere: take chinaTime or inChina (kernel/chinaTime.ts).',
          ),
        ),
      ],
    },
  },
  {
    files: [
      '**/*.{js,mjs}',
      'api/src/bin/**',
      'api/test/**',
      'admin/e2e/**',
      'codegen.ts',
      'admin/vite.config.ts',
      'api/src/server.ts',
      'api/src/kernel/config.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    // Node's own.
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'api/test/**', 'admin/e2e/**'],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },

  // Import rules: the kernel knows no module; a module knows the kernel and the modules before it.
  { files: ['api/src/kernel/**'], rules: imports(kernelKnowsNoModule, manifest, root) },
  ...modules.map((name) => ({
    files: [`api/src/${name}/**`],
    rules: imports(laterThan(name), manifest, root),
  })),
  { files: ['api/src/bin/**', 'api/test/**'], rules: imports(manifest) },
  {
    files: ['admin/src/kernel/**'],
    ignores: ['**/*.test.*'],
    rules: imports(
      above(
        `(nouns|${nouns.join('|')})(/|$)`,
        'The kernel knows no noun: let the noun declare what the kernel needs of it in its manifest (kernel/noun.ts), or move this file into the noun.',
      ),
    ),
  },
  ...nouns.map((name) => ({
    files: [`admin/src/${name}/**`],
    ignores: ['**/*.test.*'],
    rules: imports(
      above(
        `(nouns|${nouns.join('|')})(/index)?$`,
        "A noun's index.ts is its manifest, never a barrel, and only nouns.ts reads it: import the component or hook from its own file.",
      ),
    ),
  })),
);
