import { sql } from '../../src/kernel/db/sql.js';
import { everything, openDatabase, within } from '../../src/kernel/db/database.js';
import type { TestApp } from '../app.js';
import { as } from '../client.js';
import type { Actor, Place } from '../world.js';

export const PASSWORD = 'correct horse battery';

export const SIGN_IN = /* GraphQL */ `
  mutation ($username: String!, $password: String!) {
    signIn(username: $username, password: $password) {
      token
      viewer {
        account {
          id
          username
        }
        posts {
          role
        }
      }
    }
  }
`;

export const CREATE_ACCOUNT = /* GraphQL */ `
  mutation ($input: CreateAccountInput!) {
    createAccount(input: $input) {
      id
      username
      displayName
      phone
      status
      version
      viewerCan
    }
  }
`;

export const GRANT_POST = /* GraphQL */ `
  mutation ($input: GrantPostInput!) {
    grantPost(input: $input) {
      id
      role
      title
      startsOn
      endsOn
      current
      version
      accountName
    }
  }
`;

export const END_POST =
  'mutation ($input: EndPostInput!) { endPost(input: $input) { id endsOn current version } }';
export const DISABLE =
  'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { id status version } }';
export const ENABLE =
  'mutation ($input: EnableAccountInput!) { enableAccount(input: $input) { id status version } }';
export const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { id } }';
export const UPDATE =
  'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id displayName phone version } }';
export const VIEWER = '{ viewer { account { id } posts { role area { name } } } }';

let made = 0;
export const freshName = (): string => `person-${Date.now()}-${++made}`;

interface Person extends Pick<Actor, 'accountId' | 'username'> {
  version: number;
}

/** Somebody with a password, made through the API, without a post; the password counts as their own. */
export async function personAt(app: TestApp, creator: Actor, area: Place): Promise<Person> {
  const username = freshName();
  const input = { areaId: area.id, username, displayName: '李四', password: PASSWORD };
  const { createAccount } = await as(app, creator).run<{ createAccount: { id: string; version: number } }>(
    CREATE_ACCOUNT,
    { input },
  );
  await ownsPassword(app, createAccount.id);
  return { accountId: createAccount.id, username, version: createAccount.version };
}

/** As if it had been changed since somebody else has set it. */
export const ownsPassword = (app: TestApp, accountId: string) =>
  within(
    app.kernel.db,
    everything('a password that was changed, for a test'),
    (db) => sql`update account set must_change_password = false where id = ${accountId}`.execute(db),
    'read write',
  );

export async function signedIn(
  app: TestApp,
  username: string,
  password = PASSWORD,
): Promise<{ token: string }> {
  return (await as(app, null).run<{ signIn: { token: string } }>(SIGN_IN, { username, password })).signIn;
}

export interface PostFacts {
  id: string;
  version: number;
  endsOn: string | null;
  current: boolean;
}

export async function grant(app: TestApp, giver: Actor, input: Record<string, unknown>): Promise<PostFacts> {
  return (await as(app, giver).run<{ grantPost: PostFacts }>(GRANT_POST, { input })).grantPost;
}

/** What is stored, whoever may see it. */
export async function stored<T>(app: TestApp, query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return within(
    app.kernel.db,
    everything('a look into the database by a test'),
    async (db) => (await query.execute(db)).rows,
  );
}

export const postsOf = (app: TestApp, accountId: string) =>
  stored(
    app,
    sql<{ id: string; version: number }>`select id, version from post where account_id = ${accountId}`,
  );

export const versionOf = async (app: TestApp, accountId: string): Promise<number> =>
  (await stored(app, sql<{ version: number }>`select version from account where id = ${accountId}`))[0]!
    .version;

/** The day so many days from today in China. */
export function day(app: TestApp, offset: number): string {
  const moment = new Date(app.clock.now().getTime() + offset * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment);
}

/** As the database's owner, whom no row level security stops: for what the app's role must not do. */
export async function asOwner<T>(app: TestApp, query: ReturnType<typeof sql<T>>): Promise<T[]> {
  const db = openDatabase(app.database.ownerUrl, undefined, 1);
  try {
    return (await query.execute(db)).rows;
  } finally {
    await db.destroy();
  }
}
