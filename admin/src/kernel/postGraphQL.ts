import type { Locale } from './deviceSettings';
import type { TypedDocumentString } from './gql/graphql';

export interface GraphQLFailure {
  message: string;
  extensions?: {
    code?: string;
    fields?: Record<string, string>;
    id?: string;
    current?: number;
    retryAfterSeconds?: number;
  };
}

export interface GraphQLAnswer<Result> {
  data?: Result | null;
  errors?: GraphQLFailure[];
  status: number;
}

interface Options {
  locale: Locale;
  signal?: AbortSignal | undefined;
  /** As whom: refused where somebody else has signed in meanwhile. */
  accountId?: string | undefined;
  /** The token of a view as somebody else. */
  view?: string | null;
}

/** One operation; null where no answer of the API came back: a proxy's error page is none. */
export async function postGraphQL<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { locale, signal, accountId, view }: Options,
): Promise<GraphQLAnswer<Result> | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      signal,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        'Accept-Language': locale,
        'X-Sibulou-Panel': '1', // a form on another site cannot send it: with the cookie this is the CSRF guard
        ...(view && { 'X-Sibulou-View': view }),
        ...(accountId && { 'X-Sibulou-Account': accountId }),
      },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    const { data, errors } = (await response.json()) as GraphQLAnswer<Result>;
    return { data, errors, status: response.status };
  } catch (failure) {
    if (signal?.aborted) throw failure;
    return null;
  }
}
