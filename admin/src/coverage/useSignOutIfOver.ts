import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';

/** These reads do not go through react-admin's own hooks, which look whether the session is over. */
export function useSignOutIfOver(error: Error | null) {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  useEffect(() => {
    if (error) void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
}
