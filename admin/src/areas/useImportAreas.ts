import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify, useRefresh } from 'react-admin';
import { bodyOf } from '../kernel/apiError';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { ImportAreasMutation } from '../kernel/gql/graphql';
import { base64Of } from './base64Of';
import { ImportAreasDocument } from './documents';

export type AreaImport = ImportAreasMutation['done'];

/** In base64 a third more, this is what the API takes in one request. */
const LARGEST = 8 * 1024 * 1024;

interface Import {
  file?: { name: string; content: string };
  outcome?: AreaImport;
  fault?: string;
}

/** One file: tried, shown, and then carried out as it was tried, even if the file on the disk has changed since. */
export function useImportAreas(countyId: string) {
  const [state, setState] = useState<Import>({});
  const [isPending, setPending] = useState(false);
  const refresh = useRefresh();
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();

  const send = async (file: { name: string; content: string }, dryRun: boolean) => {
    setState({ file });
    setPending(true);
    try {
      const input = { countyId, file: file.content, dryRun };
      const { done } = await fetchGraphQL(ImportAreasDocument, { input });
      setState({ file, outcome: done });
      if (dryRun || done.errors.length > 0) return;
      notify('deeds.importAreas.done', { type: 'success' });
      refresh();
    } catch (error) {
      if (await logoutIfAccessDenied(error)) return;
      setState({ file, fault: faultOf(error) });
    } finally {
      setPending(false);
    }
  };

  return {
    fileName: state.file?.name,
    outcome: state.outcome,
    fault: state.fault,
    isPending,
    tryFile: async (file: File) => {
      if (file.size > LARGEST) setState({ fault: 'resources.areas.import.tooLarge' });
      else await send({ name: file.name, content: await base64Of(file) }, true);
    },
    carryOut: async () => {
      if (state.file) await send(state.file, false);
    },
  };
}

/** What is wrong with the file as a whole is said of the field `file`. */
function faultOf(error: unknown): string {
  const ofFile = bodyOf(error)?.errors?.file;
  if (typeof ofFile === 'string') return ofFile;
  return error instanceof Error ? error.message : 'ra.notification.http_error';
}
