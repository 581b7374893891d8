import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { toHttpError } from './apiError';
import { fetchGraphQL } from './fetchGraphQL';
import type { DoneResult, Noun, Nouns } from './noun';
import { queryClient } from './queryClient';
import { uuidv7 } from './uuidv7';

type Values = Record<string, unknown>;

/** The API's largest page. */
const MOST = 100;

/** react-admin's verbs over the nouns' own documents. There is no delete: rows are closed, voided or ended by a deed. */
export function createDataProvider(nouns: Nouns): DataProvider {
  const nounOf = (resource: string): Noun => {
    const found = nouns[resource];
    if (!found) throw new Error(`No noun is called ${resource}`);
    return found;
  };

  async function getList(resource: string, params: GetListParams) {
    const { list } = nounOf(resource).reads;
    const answer = await fetchGraphQL(list, listVariables(nounOf(resource), params) as never, params.signal);
    return { data: answer.list.nodes, total: answer.list.totalCount };
  }

  async function getOne(resource: string, params: { id: unknown; signal?: AbortSignal }) {
    const answer = await fetchGraphQL(nounOf(resource).reads.one, { id: String(params.id) }, params.signal);
    if (!answer.one)
      throw toHttpError({ message: 'kernel.error.notFound', extensions: { code: 'NOT_FOUND' } });
    return { data: answer.one };
  }

  const provider = {
    supportAbortSignal: true,
    getList,
    getOne,

    /** Those of the ids that the viewer may read, a page at a time. */
    getMany: async (resource: string, { ids, signal }: { ids: unknown[]; signal?: AbortSignal }) => {
      const pages = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, page) =>
        ids.slice(page * MOST, (page + 1) * MOST),
      );
      const answers = await Promise.all(
        pages.map((page) =>
          fetchGraphQL(
            nounOf(resource).reads.list,
            { filter: { id: { in: page } }, first: page.length } as never,
            signal,
          ),
        ),
      );
      return { data: answers.flatMap(({ list }) => list.nodes) };
    },

    getManyReference: (resource: string, params: GetListParams & { target: string; id: unknown }) =>
      getList(resource, { ...params, filter: { ...params.filter, [params.target]: params.id } }),

    create: async (resource: string, params: { data: Values }) => {
      const { creates, alsoChanges } = nounOf(resource);
      if (!creates) throw new Error(`${resource} cannot be created`);
      const input = { id: params.data.id ?? uuidv7(), ...pick(params.data, creates.fields) };
      return done(await fetchGraphQL(creates.document, { input } as never), alsoChanges);
    },

    update: async (resource: string, params: { id: unknown; data: Values; previousData: RaRecord }) => {
      const { updates, alsoChanges } = nounOf(resource);
      if (!updates) throw new Error(`${resource} cannot be updated`);
      const changes = changed(pick(params.data, updates.fields), params.previousData);
      if (Object.keys(changes).length === 0) return { data: params.previousData };
      const version = params.data.version ?? params.previousData.version;
      return done(
        await fetchGraphQL(updates.document, { input: { id: params.id, version, ...changes } } as never),
        alsoChanges,
      );
    },

    updateMany: notOffered,
    delete: notOffered,
    deleteMany: notOffered,
  };
  // react-admin types every verb as generic in a record type only the caller knows.
  return provider as unknown as DataProvider;
}

export function listVariables(noun: Noun, { pagination, sort, filter }: GetListParams) {
  const { toFilter, orderBy } = noun.reads;
  const { page = 1, perPage = 25 } = pagination ?? {};
  const field = sort && orderBy?.[sort.field];
  return {
    filter: toFilter?.(filter as never),
    orderBy: field ? [{ field, direction: sort.order }] : undefined,
    first: perPage,
    offset: (page - 1) * perPage,
  };
}

function done(answer: DoneResult, alsoChanges: readonly string[] = []) {
  for (const key of alsoChanges) void queryClient.invalidateQueries({ queryKey: [key] });
  return { data: answer.done };
}

const pick = (data: Values, fields: readonly string[]): Values =>
  Object.fromEntries(
    fields.filter((field) => data[field] !== undefined).map((field) => [field, data[field]]),
  );

/** A field left alone is not sent: a masked phone never travels back, and two people may edit different fields. */
export const changed = (data: Values, before: Values): Values =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field] ?? null),
    ),
  );

const notOffered = () => Promise.reject(new Error('This panel deletes and changes nothing in bulk'));
