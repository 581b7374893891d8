import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { forgetSecondFactorOf } from '../accounts/forget-second-factor-of.js';
import type { Kernel } from '../kernel/context.js';
import { onDeployment } from './on-deployment.js';

const USAGE = `npm run admin:reset-second-factor -- --username admin
For a county admin who has lost both the telephone and the recovery codes, where nobody else can reset them in the panel.`;

/** `npm run admin:reset-second-factor`: the account signs in by its password alone again, in the database at DATABASE_URL. */
const username = option();
if (username) await onDeployment((kernel) => reset(kernel, username));
else {
  console.error(USAGE);
  process.exitCode = 1;
}

async function reset(kernel: Kernel, username: string): Promise<void> {
  await forgetSecondFactorOf(kernel, username);
  console.log(
    `"${username}" signs in by its password alone now, and has been signed out everywhere.\n` +
      'Where its role must have a second factor, it can do nothing until it has set one up again.',
  );
}

function option(): string | undefined {
  try {
    return parseArgs({ options: { username: { type: 'string' } } })
      .values.username?.trim()
      .toLowerCase();
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
    return undefined;
  }
}
