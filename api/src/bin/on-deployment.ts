import { entities, makeApp } from '../app.js';
import { readConfig } from '../kernel/config.js';
import type { Kernel } from '../kernel/context.js';
import { migrate } from '../kernel/db/migrate.js';
import { Problem } from '../kernel/errors.js';

/** What a command does, once and by hand, to the deployment that the environment names; its database is brought up to date first. */
export async function onDeployment(
  work: (kernel: Kernel) => Promise<void>,
  config = readConfig(process.env),
): Promise<void> {
  try {
    const appUrl = await migrate(config.databaseUrl, config.appSecret, entities, (migration) =>
      console.log(`database: ${migration}`),
    );
    const { kernel, close } = await makeApp({ ...config, logLevel: 'warn', appUrl });
    try {
      await work(kernel);
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`${error.words.en}\n${error.words.zh}`);
    process.exitCode = 1;
  }
}
