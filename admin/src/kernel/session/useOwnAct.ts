import { useNotify } from 'react-admin';
import { bodyOf, messageOf, type FormErrors } from '../apiError';
import { fetchGraphQL } from '../fetchGraphQL';
import type { TypedDocumentString } from '../gql/graphql';

type Outcome<Result> = { done: Result } | { errors: FormErrors | undefined; code: string | undefined };

/** What somebody does to their own account: what is wrong with a field is for the form, anything else is said on the screen. */
export function useOwnAct<Result, Variables>(document: TypedDocumentString<Result, Variables>) {
  const notify = useNotify();
  return async (variables: Variables): Promise<Outcome<Result>> => {
    try {
      return { done: await fetchGraphQL(document, variables) };
    } catch (error) {
      const body = bodyOf(error);
      if (!body?.errors) notify(messageOf(error), { type: 'error' });
      return { errors: body?.errors, code: body?.code };
    }
  };
}
