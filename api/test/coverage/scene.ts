import type { TestApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld, type Actor } from '../world.js';

/** A response over a county with two households in the first village and one far away, and visits on days of one's choice. */
export async function visitedCounty(app: TestApp) {
  const world = await makeWorld(app);
  const responseId = await openResponse(app, world);
  const home = await householdIn(app, world, world.grid, 2);
  const otherHome = await householdIn(app, world, world.otherGrid, 4);
  const farHome = await householdIn(app, world, world.farGrid, 1);
  const visit = (householdId: string, day: string, peopleMet = 1, actor: Actor = world.admin) =>
    as(app, actor)
      .run<Recorded>(RECORD_VISIT, {
        input: {
          ...{ householdId, responseId, peopleMet, outcome: peopleMet ? 'MET' : 'ABSENT' },
          visitedAt: `${day}T00:30:00+08:00`, // still the day before in UTC
        },
      })
      .then((data) => data.recordVisit);
  const void_ = (id: string, version = 1) =>
    as(app, world.admin).run('mutation ($input: VoidVisitInput!) { voidVisit(input: $input) { id } }', {
      input: { id, version, reason: '登记错了人家' },
    });
  return { ...world, world, responseId, home, otherHome, farHome, visit, void_ };
}
