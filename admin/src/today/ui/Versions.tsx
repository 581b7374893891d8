import type { Item } from '../outbox/item';
import { useWords } from '../words/words';
import type { Theirs } from './useTheirs';
import { useTime } from './useTime';

/** Mine and the server's, side by side; where they differ is marked by more than a colour. */
export function Versions({ item, theirs }: { item: Item; theirs: Theirs }) {
  const { refused, outcomes } = useWords();
  const time = useTime();
  if (theirs === 'loading') return <p role="status">{refused.loading}</p>;
  if (theirs === 'unreachable') return <p className="notice">{refused.noSignal}</p>;
  const { visit, household, response } = theirs;
  const standing = visit ?? household?.lastVisit ?? null;
  const rows = (['visitedAt', 'outcome', 'peopleMet', 'noticesHanded', 'note'] as const).map((field) => {
    const say = (value: string | number | null | undefined) => {
      if (value === null || value === undefined || value === '') return refused.none;
      if (field === 'outcome') return outcomes[value as Item['outcome']];
      return field === 'visitedAt' ? time(value) : String(value);
    };
    return { field, mine: say(item[field]), theirs: standing ? say(standing[field]) : '' };
  });
  return (
    <section>
      <h3>{refused.compare}</h3>
      <table className="versions">
        <thead>
          <tr>
            <td />
            <th scope="col">{refused.mine}</th>
            <th scope="col">{refused.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, mine, theirs }, at) => (
            <tr key={field} className={standing && mine !== theirs ? 'differs' : ''}>
              <th scope="row">{refused.fields[field]}</th>
              <td>{mine}</td>
              {standing ? (
                <td>{theirs}</td>
              ) : (
                at === 0 && <td rowSpan={6}>{household ? refused.noVisit : refused.gone}</td>
              )}
            </tr>
          ))}
          <tr>
            <th scope="row">{refused.fields.visitor}</th>
            <td>{refused.me}</td>
            {standing && (
              <td>
                {standing.visitorName}
                {standing.voidedAt && `（${refused.voided}）`}
              </td>
            )}
          </tr>
        </tbody>
      </table>
      {response && (
        <p className="faint">
          {response.name}：{response.status === 'OPEN' ? refused.open : refused.closed}
        </p>
      )}
    </section>
  );
}
