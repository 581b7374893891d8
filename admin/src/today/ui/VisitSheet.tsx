import { useRef, useState } from 'react';
import type { Vault } from '../../kernel/vault/vault';
import { amend, correct, record } from '../model/record';
import type { TodayState } from '../model/state';
import type { Today } from '../model/Today';
import type { Findings } from '../outbox/item';
import { ownToday, type Mine } from '../register/ownToday';
import type { Door } from '../register/register';
import { useWords } from '../words/words';
import { Dialog } from './Dialog';
import { FindingsForm } from './FindingsForm';
import { Residents } from './Residents';
import type { Said } from './Toast';
import { useTime } from './useTime';

interface VisitSheetProps {
  today: Today;
  vault: Vault;
  state: TodayState;
  door: Door;
  response: { id: string; name: string } | undefined;
  onClose: () => void;
  onSaid: (said: Said) => void;
}

/** One door: who lives there, what I found, and how it ended now. */
export function VisitSheet({ today, vault, state, door, response, onClose, onSaid }: VisitSheetProps) {
  const { visit, done, outcomes, row, empty } = useWords();
  const time = useTime();
  const [amending, setAmending] = useState<Mine | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isWriting = useRef(false);
  const { register, items, reached } = state;
  const mine = register ? ownToday(register, items, door.id) : [];
  const expected = Math.max(1, door.registered, door.declared);

  const write = async (findings: Findings) => {
    if (amending?.item) return correct(vault, amending.item, findings);
    if (amending) {
      const { visitId: id, responseId, visitedAt, version } = amending;
      const visit = { id, responseId, visitedAt, householdId: door.id };
      return void (await amend(vault, visit, { label: door.address, version, findings }));
    }
    if (response) await record(vault, { door, responseId: response.id, findings });
  };

  /** The sheet closes when it is written down, and not before; a second tap meanwhile writes nothing. */
  const save = async (findings: Findings) => {
    if (isWriting.current) return;
    isWriting.current = true;
    try {
      await write(findings);
    } catch {
      isWriting.current = false;
      return setFailed(true);
    }
    await today.readItems();
    onClose();
    onSaid({ text: amending ? done.amended : done.recorded(door.address) });
    void today.send();
  };

  return (
    <Dialog title={amending ? `${visit.amendTitle} · ${door.address}` : door.address} onClose={onClose}>
      {!amending && (
        <>
          <Residents door={door} />
          {door.declared > door.registered && (
            <p className="is-missing">
              {row.missing(door.declared - door.registered)} · {row.sizes(door.registered, door.declared)}
            </p>
          )}
          {mine.length > 0 && (
            <section className="mine">
              <h3>{visit.mine}</h3>
              {mine.map((one) => (
                <p key={one.visitId}>
                  <span>
                    {time(one.visitedAt)} {outcomes[one.outcome]}
                    {one.peopleMet > 0 && ` · ${visit.count(one.peopleMet)}`}
                  </span>
                  <button type="button" className="button" onClick={() => setAmending(one)}>
                    {visit.amend}
                  </button>
                </p>
              ))}
            </section>
          )}
        </>
      )}
      {hasFailed && (
        <p className="notice" role="alert">
          {visit.notWritten}
        </p>
      )}
      {response || amending ? (
        <FindingsForm
          key={amending?.visitId ?? 'new'}
          start={amending}
          expected={expected}
          legend={mine.length > 0 && !amending ? visit.again : visit.how}
          onSave={(findings) => void save(findings)}
        />
      ) : (
        <p className="empty">{empty.noResponse}</p>
      )}
      {!amending && (
        <p className="links">
          <Away to={`/households/${door.id}/show`} reached={reached} text={visit.open} />
          {door.declared > door.registered && (
            <Away to={`/households/${door.id}/show`} reached={reached} text={visit.register} />
          )}
        </p>
      )}
    </Dialog>
  );
}

/** To a page of the panel, which needs signal. */
function Away({ to, reached, text }: { to: string; reached: boolean; text: string }) {
  const { visit } = useWords();
  return reached ? (
    <a className="button" href={to}>
      {text}
    </a>
  ) : (
    <span className="faint">
      {text}（{visit.needsSignal}）
    </span>
  );
}
