/**
 * The steps of `npm test`, in their order. A new one is one more line here.
 *
 * name    what selects it: `npm test -- lint api`
 * run     a program of node_modules/.bin, or a script of ours (with a slash), and its arguments; counts as one check
 * jest, vitest    instead of `run`: the tests in that folder; each test counts
 * needs   what has to be there first: "api" and "panel" built, "postgres", "chromium"
 */
export const steps = [
  { name: 'format', title: 'format', run: ['prettier', '--check', '.'] },
  { name: 'lint', title: 'lint and import rules', run: ['eslint', '.'] },
  { name: 'types', title: 'types of the api', run: ['tsc', '-p', 'api', '--noEmit'] },
  { name: 'types', title: 'types of the panel', run: ['tsc', '-p', 'admin', '--noEmit'] },
  { name: 'types', title: 'types of the browser tests', run: ['tsc', '-p', 'admin/e2e', '--noEmit'] },
  { name: 'schema', title: 'schema diff', run: ['api/dist/bin/emit-schema.js', '--check'], needs: ['api'] },
  {
    name: 'schema',
    title: 'permissions diff',
    run: ['api/dist/bin/emit-permissions.js', '--check'],
    needs: ['api'],
  },
  { name: 'schema', title: 'typed documents diff', run: ['graphql-codegen', '--check'] },
  { name: 'api', title: 'api tests', jest: 'api', needs: ['postgres'] },
  { name: 'panel', title: 'panel tests', vitest: 'admin' },
  {
    name: 'browser',
    title: 'browser tests',
    jest: 'admin/e2e',
    needs: ['api', 'panel', 'postgres', 'chromium'],
  },
];

/** Names for several steps. */
export const groups = { check: ['format', 'lint', 'types', 'schema'] };
