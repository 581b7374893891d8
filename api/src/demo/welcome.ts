import { demoAccounts } from '../accounts/demo-accounts.js';
import type { Kernel } from '../kernel/context.js';

/** The last words of a start: where it is, and with what to sign in. */
export async function welcome(kernel: Kernel, url: string, print: (line: string) => void): Promise<void> {
  print('');
  print(`Sibulou 四不漏  ${url}`);
  print(`          API  ${url}/graphql`);
  print(`     Explorer  ${url}/graphiql`);
  const accounts = await demoAccounts(kernel);
  if (accounts.length > 0) {
    print('');
    print(`Demo logins, all with the password ${accounts[0]!.password}:`);
    for (const { username, role, areaName } of accounts)
      print(`  ${username.padEnd(26)} ${role.padEnd(18)} ${areaName}`);
  } else {
    print('');
    print('The first county admin: npm run admin:create -- --county 530425 --name 易门县 --username admin');
  }
  print('');
  print('Ctrl-C stops it.');
}
