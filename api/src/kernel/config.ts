/** The environment, read and checked in this one place. */
export interface Config {
  databaseUrl: string;
  /** 32 random bytes in base64: seals personal data. */
  dataKey: string;
  /** Draws the database password of the app's own role. */
  appSecret: string;
  port: number;
  host: string;
  /** The official code of the demo's county; null outside demo mode. */
  demo: string | null;
  /** How much of the demo county's people to make: 1 is all of them; the browser tests need but a few. */
  demoScale: number;
  production: boolean;
  logLevel: string;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** @throws Error naming every setting that is missing or contradicts another, and what to do */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const required = (name: string, hint: string): string => {
    const value = env[name];
    if (!value) faults.push(`${name} is not set: ${hint}`);
    return value ?? '';
  };
  const secret = (name: string) => required(name, 'make one with `openssl rand -base64 32` and keep it safe');
  const config: Config = {
    databaseUrl: required('DATABASE_URL', 'the URL of a PostgreSQL 18 database and its owner'),
    dataKey: secret('DATA_KEY'),
    appSecret: secret('APP_SECRET'),
    port: Number(env['PORT'] ?? 4000),
    host: env['HOST'] ?? '127.0.0.1',
    demo: env['SIBULOU_DEMO'] || null,
    demoScale: Number(env['SIBULOU_DEMO_SCALE'] ?? 1),
    production: env['NODE_ENV'] === 'production',
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
  if (!Number.isInteger(config.port) || config.port < 0 || config.port > 65_535)
    faults.push(`PORT is ${env['PORT']}: it must be a number from 0 to 65535`);
  if (!(config.demoScale > 0 && config.demoScale <= 1))
    faults.push(`SIBULOU_DEMO_SCALE is ${env['SIBULOU_DEMO_SCALE']}: it must be above 0 and at most 1`);
  if (config.demo && config.production)
    faults.push('demo mode cannot run with NODE_ENV=production: unset SIBULOU_DEMO');
  if (config.demo && !LOOPBACK.has(config.host))
    faults.push(`demo mode, whose passwords everybody knows, runs on 127.0.0.1 only: HOST is ${config.host}`);
  if (config.demo && env['SIBULOU_EMBEDDED'] !== '1')
    faults.push('demo mode runs on the embedded database only: unset DATABASE_URL, or start with --empty');
  if (faults.length > 0) throw new Error(`Sibulou cannot start:\n- ${faults.join('\n- ')}`);
  return config;
}
