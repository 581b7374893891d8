import { readSetting, type Locale } from '../kernel/deviceSettings';
import type { TypedDocumentString } from '../kernel/gql/graphql';
import { postGraphQL } from '../kernel/postGraphQL';

/** The API said no, and why. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: { fields?: Record<string, string>; current?: number; retryAfterSeconds?: number } = {},
  ) {
    super(message);
  }
}

/** Nothing came back: what was sent may have arrived all the same. */
export class Unreachable extends Error {}

const PATIENCE_MS = 20_000;

/** The device itself says that it has no network: nothing can arrive, so nothing need be tried. */
export const hasNoNetwork = (): boolean => navigator.onLine === false;

export type Ask = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

export const deviceLocale = (): Locale => (readSetting('locale') === 'en' ? 'en' : 'zh-CN');

/** @param accountId as whom; left out, as whoever is signed in */
export const askAs =
  (accountId?: string): Ask =>
  async (document, variables) => {
    if (hasNoNetwork()) throw new Unreachable();
    const answer = await postGraphQL(document, variables, {
      locale: deviceLocale(),
      signal: AbortSignal.timeout(PATIENCE_MS),
      accountId,
    }).catch(() => null);
    if (!answer) throw new Unreachable();
    const { data, errors, status } = answer;
    const [error] = errors ?? [];
    if (error) throw new Refusal(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions);
    if (!data) throw status >= 500 ? new Unreachable() : new Refusal('INTERNAL', `HTTP ${status}`);
    return data;
  };
