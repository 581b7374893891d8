/** The panel in a real browser, against the built server on a database of its own: run by `npm test -- browser`. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/demo.ts',
  globalTeardown: '<rootDir>/demo-down.ts',
  testTimeout: 600_000, // ends what hangs; how long a page may take, panel.ts says
  // One server and one browser for each file, of which much is waiting; the machine may have two cores.
  maxWorkers: 3,
};
