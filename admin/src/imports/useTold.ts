import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { faultOf as faultIn } from '../kernel/files/faultOf';

/** Says what went wrong with what is no form: the file's own fault rather than that something is to be corrected. */
export function useTold() {
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return async (error: unknown): Promise<void> => {
    if (await logoutIfAccessDenied(error)) return;
    notify(faultOf(error), { type: 'error', autoHideDuration: null });
  };
}

export const faultOf = (error: unknown): string => faultIn(error, ['file', 'fields']);
