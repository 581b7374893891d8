import type { TodayViewerQuery } from '../../kernel/gql/graphql';
import { householdAddress } from '../../households/householdAddress';
import type { Ask } from '../ask';
import {
  TodayHouseholdsDocument,
  TodayProgressDocument,
  TodayResponsesDocument,
  TodayVisitsDocument,
} from '../documents';
import type { Door, LastVisit, OwnVisit, Register } from './register';

export type Worker = NonNullable<TodayViewerQuery['viewer']>;

interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The areas a grid worker walks: those of the posts in force. */
export const areasOf = ({ posts }: Worker): { id: string; name: string }[] => {
  const areas = posts.flatMap(({ role, area }) => (role === 'GRID_WORKER' && area ? [area] : []));
  return [...new Map(areas.map(({ id, name }) => [id, { id, name }])).values()];
};

/** What the papers are handed out for: other posts, other papers. */
export const postsOf = ({ posts }: Worker): string =>
  JSON.stringify(posts.map(({ role, area }) => [role, area?.id]).sort());

/** Reads my part of the register anew: a hundred doors a statement. */
export async function download(ask: Ask, worker: Worker, now = Date.now()): Promise<Register> {
  const areas = areasOf(worker);
  const { responses } = await ask(TodayResponsesDocument, {});
  const open = responses.nodes.filter(({ viewerCan }) => viewerCan.includes('recordVisit'));
  const doors = new Map<string, Door>();
  const lastVisits: Register['lastVisits'] = {};
  for (const { id: areaId } of areas) {
    const households = pages(
      async (after) => (await ask(TodayHouseholdsDocument, { areaId, after })).households,
    );
    for await (const { declaredSize, registeredSize, people, id, tags, worker: post, ...place } of households)
      doors.set(id, {
        ...{ id, areaId, tags, declared: declaredSize, registered: registeredSize },
        address: householdAddress(place),
        goes: !post ? 'anybody' : post.account?.id === worker.account.id ? 'me' : 'colleague',
        people: people.nodes.map(({ name, sex, birthDate }) => ({ name, sex, birthYear: yearOf(birthDate) })),
      });
    for (const { id: responseId } of open) {
      const visited = pages(
        async (after) => (await ask(TodayProgressDocument, { areaId, responseId, after })).households,
      );
      for await (const { id, lastVisit } of visited)
        if (lastVisit) (lastVisits[responseId] ??= {})[id] = lastVisit satisfies LastVisit;
    }
  }
  return {
    takenAt: now,
    worker: worker.account.displayName,
    areas,
    responses: open.map(({ id, name }) => ({ id, name })),
    doors: [...doors.values()],
    lastVisits,
    visits: await ownVisits(ask, worker.account.id),
  };
}

async function ownVisits(ask: Ask, me: string): Promise<OwnVisit[]> {
  const { visits } = await ask(TodayVisitsDocument, { me });
  return visits.nodes.flatMap(({ household, response, viewerCan, ...visit }) =>
    household && response
      ? [
          {
            ...{ id: visit.id, version: visit.version, visitedAt: visit.visitedAt, outcome: visit.outcome },
            ...{ peopleMet: visit.peopleMet, noticesHanded: visit.noticesHanded, note: visit.note ?? null },
            ...{ householdId: household.id, responseId: response.id },
            canAmend: viewerCan.includes('amendVisit'),
          },
        ]
      : [],
  );
}

async function* pages<Node>(read: (after: string | null) => Promise<Connection<Node>>): AsyncGenerator<Node> {
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Connection<Node> = await read(after);
    yield* nodes;
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) return;
    after = pageInfo.endCursor;
  }
}

const yearOf = (day: string | null | undefined): number | null => (day ? Number(day.slice(0, 4)) : null);
