import { TOTP } from 'otpauth';
import type { TestApp } from '../app.js';
import { as } from '../client.js';
import type { Actor, World } from '../world.js';
import { grant, PASSWORD, personAt, signedIn } from './people.js';

export const SIGN_IN_WITH = /* GraphQL */ `
  mutation ($username: String!, $password: String!, $code: String) {
    signIn(username: $username, password: $password, code: $code) {
      token
    }
  }
`;
export const START =
  'mutation ($input: StartSecondFactorInput!) { startSecondFactor(input: $input) { uri secret until } }';
export const CONFIRM =
  'mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { recoveryCodes } }';
export const REMOVE = 'mutation ($input: RemoveSecondFactorInput!) { removeSecondFactor(input: $input) }';
export const RENEW = 'mutation ($input: RenewRecoveryCodesInput!) { renewRecoveryCodes(input: $input) }';
export const RESET_FACTOR =
  'mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { id version } }';
export const REQUIRE =
  'mutation ($input: RequireSecondFactorInput!) { requireSecondFactor(input: $input) { role required holders lacking } }';
export const RULES =
  'query ($areaId: ID!) { secondFactorRules(areaId: $areaId) { role required holders lacking } }';
export const OWN = '{ viewer { mustSetUpSecondFactor secondFactor { since recoveryCodesLeft } } }';

export interface Rule {
  role: string;
  required: boolean;
  holders: number;
  lacking: number;
}

/** What the telephone shows, so many steps from now. */
export const codeOf = (app: TestApp, secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: app.clock.now().getTime() + steps * 30_000 });

/** Six digits that the telephone shows at none of the steps that count. */
export function wrongCode(app: TestApp, secret: string, n = 0): string {
  const right = [-2, -1, 0, 1, 2].map((step) => codeOf(app, secret, step));
  return Array.from({ length: 10 }, (_, at) => String(111_111 + at + 20 * n)).find(
    (code) => !right.includes(code),
  )!;
}

export interface Factor {
  secret: string;
  recoveryCodes: string[];
  /** The code that confirmed it. */
  confirmedBy: string;
}

/** Sets one up, as its owner does. The code that confirms it is of the present step. */
export async function setUp(app: TestApp, actor: Pick<Actor, 'token'>): Promise<Factor> {
  const { startSecondFactor } = await as(app, actor).run<{ startSecondFactor: { secret: string } }>(START, {
    input: { password: PASSWORD },
  });
  const { secret } = startSecondFactor;
  const confirmedBy = codeOf(app, secret);
  const { confirmSecondFactor } = await as(app, actor).run<{
    confirmSecondFactor: { recoveryCodes: string[] };
  }>(CONFIRM, { input: { code: confirmedBy } });
  return { secret, confirmedBy, ...confirmSecondFactor };
}

export interface Somebody extends Actor {
  version: number;
}

/** Somebody with a password and a post as grid worker, signed in. */
export async function somebody(app: TestApp, { admin, secretary, village, grid }: World): Promise<Somebody> {
  const person = await personAt(app, secretary, village);
  await grant(app, admin, { accountId: person.accountId, role: 'GRID_WORKER', areaId: grid.id });
  return { ...person, ...(await signedIn(app, person.username)) };
}

/** And with a second factor. */
export async function somebodyWithFactor(app: TestApp, world: World): Promise<Somebody & Factor> {
  const person = await somebody(app, world);
  return { ...person, ...(await setUp(app, person)) };
}

export const signInWith = (app: TestApp, username: string, code: string | null, password = PASSWORD) =>
  as(app, null).send<{ signIn: { token: string } }>(SIGN_IN_WITH, { username, password, code });
