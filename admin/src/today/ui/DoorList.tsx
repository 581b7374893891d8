import type { Call } from '../register/rounds';
import { useWords } from '../words/words';
import { DoorRow } from './DoorRow';
import type { Tab } from './Tabs';

interface DoorListProps {
  calls: Call[];
  tab: Exclude<Tab, 'outbox'>;
  start: string;
  isSearch: boolean;
  isLoading: boolean;
  hasResponse: boolean;
  hasDoors: boolean;
  onOpen: (id: string) => void;
}

/** Four hundred doors at most: the browser leaves out what is not in sight (content-visibility), the list stays whole. */
export function DoorList({
  calls,
  tab,
  start,
  isSearch,
  isLoading,
  hasResponse,
  hasDoors,
  onOpen,
}: DoorListProps) {
  const { empty, search, gate } = useWords();
  if (isLoading)
    return (
      <p className="empty" role="status">
        {gate.starting}
      </p>
    );
  if (calls.length === 0) {
    const why = isSearch
      ? search.nothing
      : !hasDoors
        ? empty.noHouseholds
        : !hasResponse
          ? empty.noResponse
          : empty[tab];
    return <p className="empty">{why}</p>;
  }
  return (
    <ul className="rows">
      {calls.map((call, at) => (
        <DoorRow
          key={call.id}
          call={call}
          start={start}
          isNext={tab === 'visit' && !isSearch && at === 0}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}
