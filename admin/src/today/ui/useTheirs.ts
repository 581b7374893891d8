import { useEffect, useState } from 'react';
import type { TodayVisitQuery } from '../../kernel/gql/graphql';
import { askAs } from '../ask';
import { TodayVisitDocument } from '../documents';
import type { Item } from '../outbox/item';

export type Theirs = TodayVisitQuery | 'loading' | 'unreachable';

/** What the server has in the place of a refused item: that visit, or else the last one to that door. */
export function useTheirs(accountId: string, { visitId, householdId, responseId }: Item): Theirs {
  const [theirs, setTheirs] = useState<Theirs>('loading');
  useEffect(() => {
    let isGone = false;
    const show = (found: Theirs) => isGone || setTheirs(found);
    askAs(accountId)(TodayVisitDocument, { id: visitId, householdId, responseId }).then(show, () =>
      show('unreachable'),
    );
    return () => void (isGone = true);
  }, [accountId, visitId, householdId, responseId]);
  return theirs;
}
