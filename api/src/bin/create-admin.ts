import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { checkFirstAdmin, makeFirstAdmin } from '../accounts/first-admin.js';
import { entities, makeApp } from '../app.js';
import { readConfig } from '../kernel/config.js';
import { migrate } from '../kernel/db/migrate.js';
import { Problem } from '../kernel/errors.js';
import { askSecret } from '../kernel/ask-secret.js';

const USAGE = `npm run admin:create -- --county 530425 --name 易门县 --username admin [--display-name 张三]
The county is made if there is none. The password is asked for; without a terminal one is made and printed once.`;

try {
  process.exitCode = await createAdmin();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(`${error.words.en}\n${error.words.zh}`);
  process.exitCode = 1;
}

/** `npm run admin:create`: the first county admin of a deployment, in the database at DATABASE_URL. */
async function createAdmin(): Promise<number> {
  const { county: code, name, username, 'display-name': displayName } = options();
  if (!code || !username) {
    console.error(USAGE);
    return 1;
  }
  const config = readConfig(process.env);
  const appUrl = await migrate(config.databaseUrl, config.appSecret, entities, (migration) =>
    console.log(`database: ${migration}`),
  );
  const { kernel, close } = await makeApp({ ...config, logLevel: 'warn', appUrl });
  try {
    const wish = { code, name, username, displayName };
    await checkFirstAdmin(kernel, wish);
    const typed = process.stdin.isTTY ? await typedPassword() : null;
    const password = typed ?? randomBytes(15).toString('base64url');
    await makeFirstAdmin(kernel, { ...wish, password });
    console.log(`"${username.trim().toLowerCase()}" is county admin of ${name ?? code} now.`);
    if (!typed) console.log(`Its password, shown this once: ${password}`);
    return 0;
  } finally {
    await close();
  }
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
