import { beforeAll, expect } from '@jest/globals';
import { useApp, type TestApp } from '../app.js';
import { as, post } from '../client.js';
import { addHousehold, addPerson, openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld, type Actor } from '../world.js';

type Scene = Awaited<ReturnType<typeof makeScene>>;

/** Two households in the secretary's village, with three people and a visit in the first, and one in the neighbour's. */
async function makeScene(app: TestApp) {
  const world = await makeWorld(app);
  const { admin, grid, otherGrid, neighbourGrid } = world;
  const responseId = await openResponse(app, world);
  const first = await addHousehold(app, admin, grid, { address: '一组1号', tags: ['RENTED', 'INFANT'] });
  const second = await addHousehold(app, admin, otherGrid, { address: '一组2号', declaredSize: 0 });
  const neighbours = await addHousehold(app, admin, neighbourGrid, { address: '二组1号' });
  const people: { id: string; name: string; namePinyin: string }[] = [];
  for (const name of ['张小强', '李小红', '王小明'])
    people.push(await addPerson(app, admin, first, { name }));
  people.sort((left, right) => (left.namePinyin < right.namePinyin ? -1 : 1)); // as they are listed
  const input = { householdId: first.id, responseId, outcome: 'MET', peopleMet: 2 };
  const visitId = (await as(app, admin).run<Recorded>(RECORD_VISIT, { input })).recordVisit.id;
  return { world, responseId, visitId, first, second, neighbours, people };
}

export interface Body {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

export interface Answered {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: { code: string; fields?: object } }[];
}

/** All of an answer but the moment it was given. */
export async function send(
  app: TestApp,
  actor: Actor | null,
  body: object,
  more: Record<string, string> = {},
) {
  const response = await post(app, actor, body, more);
  const headers = Object.fromEntries(response.headers);
  delete headers['date'];
  return { status: response.status, headers, text: await response.text() };
}

/** The answer to what is sent three times: a query that is known is run another way, and must be answered just so. */
export async function thrice(app: TestApp, actor: Actor | null, body: Body): Promise<Answered> {
  const answered = await send(app, actor, body);
  expect(await send(app, actor, body)).toEqual(answered);
  expect(await send(app, actor, body)).toEqual(answered);
  return JSON.parse(answered.text) as Answered;
}

/** The data of what is sent three times and must succeed. */
async function dataOf(
  app: TestApp,
  actor: Actor | null,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { data, errors } = await thrice(app, actor, { query, ...(variables && { variables }) });
  expect(errors).toBeUndefined();
  return data!;
}

/** The server with its scene, for the tests of one file. */
export function useScene() {
  const app = useApp();
  const scene = {} as Scene;
  beforeAll(async () => {
    Object.assign(scene, await makeScene(app));
  });
  return {
    app,
    scene,
    /** The data of what is sent three times, by the secretary if the test names nobody. */
    data: (query: string, variables?: Record<string, unknown>, actor: Actor | null = scene.world.secretary) =>
      dataOf(app, actor, query, variables),
  };
}
