import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { checkFirstAdmin, makeFirstAdmin, type FirstAdmin } from '../accounts/first-admin.js';
import { askSecret } from '../kernel/ask-secret.js';
import type { Kernel } from '../kernel/context.js';
import { onDeployment } from './on-deployment.js';

const USAGE = `npm run admin:create -- --county 530425 --name 易门县 --username admin [--display-name 张三]
The county is made if there is none. The password is asked for; without a terminal one is made and printed once.`;

/** `npm run admin:create`: the first county admin of a deployment, in the database at DATABASE_URL. */
const { county: code, name, username, 'display-name': displayName } = options();
if (code && username)
  await onDeployment((kernel) => createAdmin(kernel, { code, name, username, displayName }));
else {
  console.error(USAGE);
  process.exitCode = 1;
}

async function createAdmin(kernel: Kernel, wish: Omit<FirstAdmin, 'password'>): Promise<void> {
  await checkFirstAdmin(kernel, wish);
  const typed = process.stdin.isTTY ? await typedPassword() : null;
  const password = typed ?? randomBytes(15).toString('base64url');
  await makeFirstAdmin(kernel, { ...wish, password });
  const { username, name, code } = wish;
  console.log(`"${username.trim().toLowerCase()}" is county admin of ${name ?? code} now.`);
  if (!typed) console.log(`Its password, shown this once: ${password}`);
}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { county: text, name: text, username: text, 'display-name': text } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
    return {};
  }
}

async function typedPassword(): Promise<string> {
  for (;;) {
    const password = await askSecret('Password: ');
    if (password === (await askSecret('Once more: '))) return password;
    console.log('These were two different ones: once again, please.');
  }
}
