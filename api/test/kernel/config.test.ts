import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/kernel/config.js';

const complete = {
  DATABASE_URL: 'postgres://localhost/x',
  DATA_KEY: 'k',
  APP_SECRET: 's',
  HOST: '127.0.0.1',
};

describe('the start is refused', () => {
  test('without a database or secrets, naming every one that is missing', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(
      /DATABASE_URL[\s\S]*DATA_KEY[\s\S]*APP_SECRET/,
    );
  });

  test('in demo mode with NODE_ENV=production', () => {
    const env = { ...complete, SIBULOU_DEMO: '530425', SIBULOU_EMBEDDED: '1', NODE_ENV: 'production' };
    expect(() => readConfig(env)).toThrow(/demo mode cannot run with NODE_ENV=production/);
  });

  test('in demo mode on an address that others can reach', () => {
    const env = { ...complete, SIBULOU_DEMO: '530425', SIBULOU_EMBEDDED: '1', HOST: '0.0.0.0' };
    expect(() => readConfig(env)).toThrow(/127\.0\.0\.1 only/);
  });

  test('in demo mode on a database that is not the embedded one', () => {
    expect(() => readConfig({ ...complete, SIBULOU_DEMO: '530425' })).toThrow(/embedded database only/);
  });

  test('with a port that is none', () => {
    expect(() => readConfig({ ...complete, PORT: 'http' })).toThrow(/PORT is http/);
  });
});

test('a complete environment is read', () => {
  expect(readConfig({ ...complete, PORT: '4100' })).toMatchObject({
    port: 4100,
    demo: null,
    production: false,
  });
});
