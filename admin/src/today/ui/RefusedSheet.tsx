import { useState } from 'react';
import type { Vault } from '../../kernel/vault/vault';
import { drop, retry, sendAnew } from '../model/record';
import type { TodayState } from '../model/state';
import type { Today } from '../model/Today';
import type { Item } from '../outbox/item';
import { useWords } from '../words/words';
import { Dialog } from './Dialog';
import { FindingsForm } from './FindingsForm';
import type { Said } from './Toast';
import { useTheirs } from './useTheirs';
import { Versions } from './Versions';

interface RefusedSheetProps {
  today: Today;
  vault: Vault;
  state: TodayState;
  item: Item;
  onClose: () => void;
  onSaid: (said: Said) => void;
}

/** What the API refused: why, both versions, and each way out. Nothing happens to it unless somebody says so. */
export function RefusedSheet({
  today,
  vault,
  state: { register },
  item,
  onClose,
  onSaid,
}: RefusedSheetProps) {
  const { refused, done } = useWords();
  const theirs = useTheirs(vault.accountId, item);
  const [step, setStep] = useState<'look' | 'correct' | 'drop'>('look');
  const { code, message, fields } = item.refused ?? { code: 'INVALID', message: '', fields: {} };
  const what = refused.what[code as keyof typeof refused.what] ?? refused.what.INVALID;
  const read = typeof theirs === 'object' ? theirs : null;
  const others = register?.responses.filter(({ id }) => id !== item.responseId) ?? [];
  const isRecord = item.kind === 'record';
  const standing = read?.visit && !read.visit.voidedAt ? read.visit : null;

  const settle = async (settling: Promise<unknown>, text?: string) => {
    await settling;
    await today.readItems();
    onClose();
    if (text) onSaid({ text });
    void today.send(true);
  };
  const again = (changes: Partial<Item> = {}) =>
    void settle(isRecord ? sendAnew(vault, item, changes) : retry(vault, item, changes), done.sentAnew);

  if (step === 'correct')
    return (
      <Dialog title={`${refused.correct} · ${item.label}`} onClose={onClose}>
        <FindingsForm
          start={item}
          expected={Math.max(1, item.peopleMet)}
          legend={refused.fields.outcome}
          onSave={(findings) =>
            again({ ...findings, ...('visitedAt' in fields && { visitedAt: new Date().toISOString() }) })
          }
        />
      </Dialog>
    );
  if (step === 'drop')
    return (
      <Dialog title={refused.drop} onClose={onClose}>
        <p>
          <strong>{item.label}</strong>
        </p>
        <p>{refused.dropSure}</p>
        <div className="actions">
          <button type="button" className="button" onClick={() => setStep('look')}>
            {refused.cancel}
          </button>
          <button type="button" className="button danger" onClick={() => void settle(drop(vault, item))}>
            {refused.dropYes}
          </button>
        </div>
      </Dialog>
    );

  return (
    <Dialog title={`${refused.title} · ${item.label}`} onClose={onClose}>
      <p className="notice">
        <strong>{refused.why}：</strong>
        {message || refused.what.NOT_FOUND}
      </p>
      <p>{what}</p>
      <Versions item={item} theirs={theirs} />
      <div className="actions">
        {code === 'CONFLICT' && standing && (
          <>
            <button
              type="button"
              className="button main"
              onClick={() => again({ version: standing.version })}
            >
              {refused.keepMine}
            </button>
            <button type="button" className="button" onClick={() => void settle(drop(vault, item))}>
              {refused.keepTheirs}
            </button>
          </>
        )}
        {code === 'CONFLICT' && isRecord && !standing && (
          <button type="button" className="button main" onClick={() => again()}>
            {refused.keepMine}
          </button>
        )}
        {isRecord &&
          code === 'FORBIDDEN' &&
          others.map(({ id, name }) => (
            <button key={id} type="button" className="button main" onClick={() => again({ responseId: id })}>
              {refused.other(name)}
            </button>
          ))}
        {code === 'INVALID' && (
          <button type="button" className="button main" onClick={() => setStep('correct')}>
            {refused.correct}
          </button>
        )}
        {code !== 'CONFLICT' && (
          <button
            type="button"
            className="button"
            onClick={() => void settle(retry(vault, item), done.sentAnew)}
          >
            {refused.retry}
          </button>
        )}
        <button type="button" className="button danger" onClick={() => setStep('drop')}>
          {refused.drop}
        </button>
      </div>
    </Dialog>
  );
}
