import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { useTriedFile } from '../kernel/files/useTriedFile';
import type { SetBoundariesMutation } from '../kernel/gql/graphql';
import { RemoveBoundariesDocument, SetBoundariesDocument } from './documents';

export type BoundaryImport = SetBoundariesMutation['done'];

/** The outlines of an area and of those below it: set by a file, or removed. */
export function useSetBoundaries(areaId: string) {
  const queries = useQueryClient();
  const notify = useNotify();
  const changed = (said: string, count: number) => {
    notify(said, { type: 'success', messageArgs: { smart_count: count, count } });
    void queries.invalidateQueries({ queryKey: ['boundaries'] });
  };
  const tried = useTriedFile<BoundaryImport>({
    tooLarge: 'boundaries.tooLarge',
    send: async (file, dryRun) =>
      (await fetchGraphQL(SetBoundariesDocument, { input: { areaId, file, dryRun } })).done,
    onDone: ({ added, replaced }) => changed('deeds.setBoundaries.done', added + replaced),
  });
  const remove = () =>
    tried.instead(async () => {
      const { done } = await fetchGraphQL(RemoveBoundariesDocument, { input: { areaId, below: true } });
      changed('deeds.removeBoundaries.done', done.removed);
    });
  return { tried, remove };
}
