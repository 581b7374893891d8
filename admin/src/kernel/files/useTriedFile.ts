import { useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { base64Of } from './base64Of';
import { faultOf } from './faultOf';

/** In base64 a third more, this is what the API takes in one request. */
const LARGEST = 8 * 2 ** 20;

interface TriedFileOptions<Outcome> {
  /** Sends the file's content, in base64; what it does is only told while it is tried. */
  send: (content: string, dryRun: boolean) => Promise<Outcome>;
  /** After it has been carried out. */
  onDone: (outcome: Outcome) => void;
  /** What to say of a file that is larger than the API takes. */
  tooLarge: string;
}

interface State<Outcome> {
  file?: { name: string; content: string };
  outcome?: Outcome;
  fault?: string;
}

export type TriedFile<Outcome> = ReturnType<typeof useTriedFile<Outcome>>;

/** One file: tried, shown, and then carried out as it was tried, even if the file on the disk has changed since. */
export function useTriedFile<Outcome>({ send, onDone, tooLarge }: TriedFileOptions<Outcome>) {
  const [state, setState] = useState<State<Outcome>>({});
  const [isPending, setPending] = useState(false);
  const logoutIfAccessDenied = useLogoutIfAccessDenied();

  const during = async (work: () => Promise<Outcome | void>, file?: State<Outcome>['file']) => {
    setState({ file });
    setPending(true);
    try {
      setState({ file, outcome: (await work()) ?? undefined });
    } catch (error) {
      if (!(await logoutIfAccessDenied(error))) setState({ file, fault: faultOf(error) });
    } finally {
      setPending(false);
    }
  };

  return {
    fileName: state.file?.name,
    outcome: state.outcome,
    fault: state.fault,
    isPending,
    tryFile: async (chosen: File) => {
      if (chosen.size > LARGEST) return setState({ fault: tooLarge });
      const content = await base64Of(chosen);
      await during(() => send(content, true), { name: chosen.name, content });
    },
    carryOut: async () => {
      const { file } = state;
      if (!file) return;
      await during(async () => {
        const outcome = await send(file.content, false);
        onDone(outcome);
        return outcome;
      }, file);
    },
    /** Something else in the same dialog; the file and what was said of it are gone. */
    instead: (work: () => Promise<void>) => during(work),
  };
}
