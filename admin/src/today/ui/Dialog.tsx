import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../words/words';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it holds the focus, closes with Escape and the phone's back gesture, and gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="sheet">
        <header className="sheet-head">
          <h2 id={id} tabIndex={-1} autoFocus>
            {title}
          </h2>
          <button type="button" className="icon" aria-label={words.visit.close} onClick={onClose}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
