import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { base64Of } from '../areas/base64Of';
import { bodyOf } from '../kernel/apiError';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { SetBoundariesMutation } from '../kernel/gql/graphql';
import { RemoveBoundariesDocument, SetBoundariesDocument } from './documents';

export type BoundaryImport = SetBoundariesMutation['done'];

/** As much as the API takes. */
const LARGEST = 8 * 2 ** 20;

interface Upload {
  file?: { name: string; content: string };
  outcome?: BoundaryImport;
  fault?: string;
}

/** One file: tried, shown, and then carried out as it was tried, even if the file on the disk has changed since. */
export function useSetBoundaries(areaId: string) {
  const [state, setState] = useState<Upload>({});
  const [isPending, setPending] = useState(false);
  const queries = useQueryClient();
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();

  const during = async (work: () => Promise<void>, file?: Upload['file']) => {
    setPending(true);
    try {
      await work();
    } catch (error) {
      if (!(await logoutIfAccessDenied(error))) setState({ file, fault: faultOf(error) });
    } finally {
      setPending(false);
    }
  };
  const changed = (said: string, count: number) => {
    notify(said, { type: 'success', messageArgs: { smart_count: count, count } });
    return queries.invalidateQueries({ queryKey: ['boundaries'] });
  };
  const send = (file: { name: string; content: string }, dryRun: boolean) =>
    during(async () => {
      setState({ file });
      const input = { areaId, file: file.content, dryRun };
      const { done } = await fetchGraphQL(SetBoundariesDocument, { input });
      setState({ file, outcome: done });
      if (!dryRun) await changed('deeds.setBoundaries.done', done.added + done.replaced);
    }, file);

  return {
    fileName: state.file?.name,
    outcome: state.outcome,
    fault: state.fault,
    isPending,
    tryFile: async (file: File) => {
      if (file.size > LARGEST) setState({ fault: 'boundaries.tooLarge' });
      else await send({ name: file.name, content: await base64Of(file) }, true);
    },
    carryOut: async () => {
      if (state.file) await send(state.file, false);
    },
    remove: () =>
      during(async () => {
        const { done } = await fetchGraphQL(RemoveBoundariesDocument, { input: { areaId, below: true } });
        setState({});
        await changed('deeds.removeBoundaries.done', done.removed);
      }),
  };
}

/** What is wrong with the file as a whole is said of the field `file`. */
function faultOf(error: unknown): string {
  const ofFile = bodyOf(error)?.errors?.file;
  if (typeof ofFile === 'string') return ofFile;
  return error instanceof Error ? error.message : 'ra.notification.http_error';
}
