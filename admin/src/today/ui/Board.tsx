import { useDeferredValue, useMemo, useState } from 'react';
import { readSetting, writeSetting } from '../../kernel/deviceSettings';
import type { Today } from '../model/Today';
import type { TodayState } from '../model/state';
import type { Item } from '../outbox/item';
import { sharedStart } from '../register/sharedStart';
import { rounds, search, type Call } from '../register/rounds';
import { useWords } from '../words/words';
import { BottomBar } from './BottomBar';
import { DoorList } from './DoorList';
import { Head } from './Head';
import { MenuSheet } from './MenuSheet';
import { OutboxList } from './OutboxList';
import { Progress } from './Progress';
import { RefusedSheet } from './RefusedSheet';
import { SearchBox } from './SearchBox';
import { Tabs, type Tab } from './Tabs';
import { Toast, type Said } from './Toast';
import { UpdateNotice } from './UpdateNotice';
import { useFirstTour } from './useFirstTour';
import { VisitSheet } from './VisitSheet';

interface BoardProps {
  today: Today;
  state: TodayState;
  onSettings: () => void;
}

type Opened = { what: 'door'; id: string } | { what: 'refused'; item: Item } | { what: 'menu' } | null;

const CURRENT_RESPONSE = 'responses.current';

/** At work: the doors to knock on, what is missed, what waits to be sent. */
export function Board({ today, state, onSettings }: BoardProps) {
  const words = useWords();
  const { register, items } = state;
  const [tab, setTab] = useState<Tab>('visit');
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Opened>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [chosen, choose] = useState(() => readSetting<string>(CURRENT_RESPONSE));
  const sought = useDeferredValue(typed);
  const response = register?.responses.find(({ id }) => id === chosen) ?? register?.responses[0];
  const plan = useMemo(
    () => (register ? rounds(register, items, response?.id ?? '', new Date()) : null),
    [register, items, response?.id],
  );
  const start = useMemo(() => sharedStart(register?.doors.map(({ address }) => address) ?? []), [register]);
  const lists: Record<Exclude<Tab, 'outbox'>, Call[]> = {
    visit: plan?.toVisit ?? [],
    lacking: plan?.lacking ?? [],
    visited: plan?.visited ?? [],
  };
  useFirstTour(state.accountId, Boolean(register));
  const unsent = items.filter(({ state }) => state !== 'sent');
  const close = () => setOpened(null);
  const door = opened?.what === 'door' ? register?.doors.find(({ id }) => id === opened.id) : undefined;
  const shown = useMemo(() => (tab === 'outbox' ? [] : search(lists[tab], sought)), [tab, sought, plan]);

  return (
    <>
      <a className="skip" href="#list">
        {words.skip}
      </a>
      <Head state={state} />
      <main>
        <UpdateNotice />
        {plan && (
          <Progress
            plan={plan}
            responses={register?.responses ?? []}
            current={response?.id}
            onChoose={(id) => {
              writeSetting(CURRENT_RESPONSE, id);
              choose(id);
            }}
          />
        )}
        <Tabs
          current={tab}
          onChoose={setTab}
          counts={{
            visit: lists.visit.length,
            lacking: lists.lacking.length,
            visited: lists.visited.length,
            outbox: unsent.length,
          }}
          isUrgent={unsent.some(({ state }) => state === 'refused')}
        />
        <section id="list" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
          {tab === 'outbox' ? (
            <OutboxList
              today={today}
              state={state}
              onOpen={(item) =>
                setOpened(
                  item.state === 'refused'
                    ? { what: 'refused', item }
                    : { what: 'door', id: item.householdId },
                )
              }
            />
          ) : (
            <>
              <SearchBox typed={typed} onType={setTyped} />
              <DoorList
                calls={shown}
                tab={tab}
                start={start}
                isSearch={sought.trim() !== ''}
                isLoading={!register}
                hasResponse={Boolean(response)}
                hasDoors={(plan?.total ?? 0) > 0}
                onOpen={(id) => setOpened({ what: 'door', id })}
              />
            </>
          )}
        </section>
      </main>
      <Toast said={said} onDone={() => setSaid(null)} />
      <BottomBar register={register} reached={state.reached} onMenu={() => setOpened({ what: 'menu' })} />
      {door && today.vault && register && (
        <VisitSheet
          today={today}
          vault={today.vault}
          state={state}
          door={door}
          response={response}
          onClose={close}
          onSaid={(said) => {
            setTyped('');
            setSaid({ ...said, onChange: () => setOpened({ what: 'door', id: door.id }) });
          }}
        />
      )}
      {opened?.what === 'refused' && today.vault && (
        <RefusedSheet
          today={today}
          vault={today.vault}
          state={state}
          item={opened.item}
          onClose={close}
          onSaid={setSaid}
        />
      )}
      {opened?.what === 'menu' && (
        <MenuSheet today={today} state={state} onClose={close} onSettings={onSettings} />
      )}
    </>
  );
}
