import { offline, toHttpError, type GraphQLFailure } from './apiError';
import type { TypedDocumentString } from './gql/graphql';
import { leaveView, viewToken } from './session/viewToken';
import { currentLocale } from './store';

interface GraphQLAnswer<Result> {
  data?: Result | null;
  errors?: GraphQLFailure[];
}

/** One operation, all or nothing: the first error is thrown even where partial data came with it. */
export async function fetchGraphQL<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const view = viewToken();
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    signal,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      'Accept-Language': currentLocale(),
      ...(view && { 'X-Sibulou-View': view }),
      'X-Sibulou-Panel': '1', // a form on another site cannot send it: with the cookie this is the CSRF guard
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch((failure: unknown) => {
    if (signal?.aborted) throw failure;
    throw offline();
  });
  const answer = await readAnswer<Result>(response);
  const error = answer.errors?.[0];
  // The view is over, and with it what this page shows; whoever looked is still signed in.
  if (view && error?.extensions?.code === 'UNAUTHENTICATED') leaveView();
  if (error) throw toHttpError(error);
  if (!answer.data) throw toHttpError({ message: `HTTP ${response.status}` });
  return answer.data;
}

/** A proxy's error page is not JSON; to the person it is the same as no answer. */
async function readAnswer<Result>(response: Response): Promise<GraphQLAnswer<Result>> {
  try {
    return (await response.json()) as GraphQLAnswer<Result>;
  } catch {
    throw offline();
  }
}
