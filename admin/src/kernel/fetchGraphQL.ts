import { offline, toHttpError, type GraphQLFailure } from './apiError';
import type { TypedDocumentString } from './gql/graphql';
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
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    signal,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      'Accept-Language': currentLocale(),
      'X-Sibulou-Panel': '1', // a form on another site cannot send it: with the cookie this is the CSRF guard
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch((failure: unknown) => {
    if (signal?.aborted) throw failure;
    throw offline();
  });
  const answer = await readAnswer<Result>(response);
  const error = answer.errors?.[0];
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
