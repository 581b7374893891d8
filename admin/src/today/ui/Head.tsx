import type { TodayState } from '../model/state';
import { Bell } from './Bell';
import { useTime } from './useTime';
import { useWords } from '../words/words';

/** Whose grid, and whether there is signal: said in words, not by a colour alone. */
export function Head({ state: { register, reached, refreshing, unread } }: { state: TodayState }) {
  const { state: says, title } = useWords();
  const time = useTime();
  const link = refreshing ? says.syncing : reached ? says.online : says.offline;
  return (
    <header className="head">
      <img src="/seal.svg" alt="" width={28} height={28} />
      <div className="head-names">
        <h1>{register?.areas.map(({ name }) => name).join('、') || title}</h1>
        <p>
          {register?.worker}
          {register && ` · ${says.taken(time(register.takenAt))}`}
        </p>
      </div>
      <p className={`pill ${reached ? 'is-on' : 'is-off'}`} role="status">
        {link}
      </p>
      <Bell unread={unread} reached={reached} />
    </header>
  );
}
