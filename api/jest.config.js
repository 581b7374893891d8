/** ESM, since the ORM is: run with `node --experimental-vm-modules` (npm test does). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 60_000,
  // One more than the cores of a small machine: each also waits for PostgreSQL.
  maxWorkers: 3,
};
