import { useStore } from 'react-admin';
import { useViewer } from '../session/viewer';

/** What somebody has set up for themselves: of two accounts at one computer neither sees the other's. */
export const ownKey = (name: string, accountId: string | undefined) => `${name}.${accountId ?? '-'}`;

export function useOwnStore<T>(name: string, initial: T) {
  const accountId = useViewer()?.account.id;
  return useStore<T>(ownKey(name, accountId), initial);
}
