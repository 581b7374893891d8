import { offline, toHttpError } from './apiError';
import type { TypedDocumentString } from './gql/graphql';
import { postGraphQL } from './postGraphQL';
import { leaveView, viewToken } from './session/viewToken';
import { currentLocale } from './store';

/** One operation, all or nothing: the first error is thrown even where partial data came with it. */
export async function fetchGraphQL<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const view = viewToken();
  const answer = await postGraphQL(document, variables, { locale: currentLocale(), signal, view });
  if (!answer) throw offline();
  const error = answer.errors?.[0];
  // The view is over, and with it what this page shows; whoever looked is still signed in.
  if (view && error?.extensions?.code === 'UNAUTHENTICATED') leaveView();
  if (error) throw toHttpError(error);
  if (!answer.data) throw toHttpError({ message: `HTTP ${answer.status}` });
  return answer.data;
}
