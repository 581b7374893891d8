import type { ReactNode } from 'react';
import { useRecordContext } from 'react-admin';

interface Permitted {
  id: string;
  viewerCan: string[];
}

/** Whether this deed on this very record would succeed: the API says so with the record. */
export function useViewerCan(deed: string, given?: Permitted): boolean {
  const record = useRecordContext<Permitted>({ record: given });
  return record?.viewerCan?.includes(deed) ?? false;
}

interface ViewerCanProps {
  deed: string;
  record?: Permitted;
  children: ReactNode;
}

/** Shows its children if and only if the deed would succeed. */
export const ViewerCan = ({ deed, record, children }: ViewerCanProps) =>
  useViewerCan(deed, record) ? <>{children}</> : null;
