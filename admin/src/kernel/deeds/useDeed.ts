import { useLogoutIfAccessDenied, useNotify, useRefresh } from 'react-admin';
import { bodyOf, messageOf, type FormErrors } from '../apiError';
import { fetchGraphQL } from '../fetchGraphQL';
import type { TypedDocumentString } from '../gql/graphql';

export type DeedDocument<Input> = TypedDocumentString<{ done: unknown }, { input: Input }>;

type Outcome = { ok: true } | { ok: false; errors?: FormErrors };

/** Sends a deed, says how it went, and reads again what is on the screen. */
export function useDeed<Input>(deed: string, document: DeedDocument<Input>) {
  const notify = useNotify();
  const refresh = useRefresh();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();

  return async (input: Input): Promise<Outcome> => {
    try {
      const { done } = await fetchGraphQL(document, { input });
      // A bulk deed answers with how many; the words take what they need of it.
      notify(`deeds.${deed}.done`, { type: 'success', messageArgs: { ...(done as object) } });
      refresh();
      return { ok: true };
    } catch (error) {
      const body = bodyOf(error);
      if (body?.errors) return { ok: false, errors: body.errors };
      if (await logoutIfAccessDenied(error)) return { ok: false };
      notify(body?.stale ? 'kernel.conflict.deed' : messageOf(error), { type: 'error' });
      if (body?.stale || body?.code === 'NOT_FOUND') refresh();
      return { ok: false };
    }
  };
}
