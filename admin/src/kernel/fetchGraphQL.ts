import { offline, toHttpError } from './apiError';
import type { TypedDocumentString } from './gql/graphql';
import { postGraphQL } from './postGraphQL';
import { currentLocale } from './store';

/** One operation, all or nothing: the first error is thrown even where partial data came with it. */
export async function fetchGraphQL<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await postGraphQL(document, variables, { locale: currentLocale(), signal });
  if (!answer) throw offline();
  const error = answer.errors?.[0];
  if (error) throw toHttpError(error);
  if (!answer.data) throw toHttpError({ message: `HTTP ${answer.status}` });
  return answer.data;
}
