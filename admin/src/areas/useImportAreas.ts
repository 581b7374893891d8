import { useNotify, useRefresh } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { useTriedFile } from '../kernel/files/useTriedFile';
import type { ImportAreasMutation } from '../kernel/gql/graphql';
import { ImportAreasDocument } from './documents';

export type AreaImport = ImportAreasMutation['done'];

/** The county's table of areas. With a single wrong line it does nothing. */
export function useImportAreas(countyId: string) {
  const refresh = useRefresh();
  const notify = useNotify();
  return useTriedFile<AreaImport>({
    tooLarge: 'resources.areas.import.tooLarge',
    send: async (file, dryRun) =>
      (await fetchGraphQL(ImportAreasDocument, { input: { countyId, file, dryRun } })).done,
    onDone: ({ errors }) => {
      if (errors.length > 0) return;
      notify('deeds.importAreas.done', { type: 'success' });
      refresh();
    },
  });
}
