import { beforeAll, expect, test } from '@jest/globals';
import { day } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { told } from '../notices/bell.js';
import { makeWorld, signedInAgain } from '../world.js';
import { END_ZONE, zoneOf } from './joint-zone.js';

const app = useApp();
beforeAll(() => app.clock.pass({ minutes: 1 }));

const BEGUN = 'JOINT_ZONE_BEGUN';
const ENDING = 'JOINT_ZONE_ENDING';

test('a zone is not told to workers in it, to villages outside it, or before it begins', async () => {
  const { admin, village, farVillage, worker, farWorker, neighbour } = await makeWorld(app);
  await zoneOf(app, admin, [village, farVillage], { endsOn: day(app, 5) });
  for (const actor of [worker, farWorker, neighbour])
    for (const kind of [BEGUN, ENDING]) expect(await told(app, actor, kind)).toEqual([]);
  const later = await makeWorld(app);
  await zoneOf(app, later.admin, [later.village, later.farVillage], {
    ...{ startsOn: day(app, 3), endsOn: day(app, 6) },
  });
  for (const kind of [BEGUN, ENDING]) expect(await told(app, later.secretary, kind)).toEqual([]);
});

test('its beginning is told to its lead and to who gives posts in its areas; its end 14 days before; then nothing', async () => {
  const { admin, village, farVillage, secretary, otherOfficial, worker } = await makeWorld(app);
  const zone = await zoneOf(app, admin, [village, farVillage], {
    ...{ name: '甲丙联防', leadId: worker.accountId, startsOn: day(app, 1), endsOn: day(app, 20) },
  });
  app.clock.pass({ days: 1 });
  const [lead, member, other] = await Promise.all(
    [worker, secretary, otherOfficial].map((actor) => signedInAgain(app, actor)),
  );
  // Who stands above a member is in no zone, and may not read it.
  expect(await told(app, other!, BEGUN)).toEqual([]);
  for (const actor of [lead!, member!]) {
    expect(await told(app, actor, BEGUN)).toMatchObject([
      { subject: 'JointZone', subjectId: zone.id, name: '甲丙联防', day: zone.endsOn, unread: true },
    ]);
    expect(await told(app, actor, ENDING)).toEqual([]);
  }
  app.clock.pass({ days: 6 });
  const again = await signedInAgain(app, secretary);
  expect(await told(app, again, ENDING)).toMatchObject([{ subjectId: zone.id, day: zone.endsOn }]);
  await as(app, await signedInAgain(app, admin)).run(END_ZONE, {
    input: { id: zone.id, version: zone.version },
  });
  expect(await told(app, again, ENDING)).toEqual([]);
  expect(await told(app, again, BEGUN)).toEqual([]);
});
