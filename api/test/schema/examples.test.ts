import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, type GraphQLSchema } from 'graphql';
import { v7 } from 'uuid';
import { sql } from '../../src/kernel/db/sql.js';
import { codeOf, somebodyWithFactor } from '../accounts/factor.js';
import { asOwner, freshName, PASSWORD, personAt, postsOf, signedIn } from '../accounts/people.js';
import { useApp } from '../app.js';
import { doing, makeArea, MERGE, rows } from '../areaChanges/changes.js';
import { bind } from '../bindings/chain.js';
import { collection, feature, square } from '../boundaries/geojson.js';
import { as } from '../client.js';
import { ask } from '../exports/exports.js';
import { begun, checked, imported } from '../imports/imports.js';
import { zoneOf } from '../jointZones/joint-zone.js';
import { ADD_MEMBER, organisationAt } from '../organisations/organisation.js';
import { addPerson, householdIn, openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { compose } from '../roles/roles.js';
import { makeWorld, type Actor, type World } from '../world.js';

const app = useApp();
const FOLDER = new URL('../../../schema/examples/', import.meta.url);
/** Whom the examples look for. */
const WANG = {
  name: '王小明',
  idNumber: '999999199003072317',
  birthDate: '1990-03-07',
  phone: '13577778888',
};
/** Of which the second row names a grid that is none. */
const FILE = [
  ['网格', '地址', '姓名', '性别', '出生日期', '与户主关系'],
  ['第一网格', '建设路1号', '张三', '男', '1980-05-06', '户主'],
  ['第九网格', '建设路2号', '李四', '男', '1981-05-06', '户主'],
];
const ACCOUNTS = [
  ['用户名', '姓名', '角色', '任职区域'],
  [freshName(), '张三', '网格员', '第一网格'],
];
/** What is there only where an example needs it: reading a file takes a second. */
const COSTLY = /<(area change|closed grid|(checked|done) import|import of accounts)>/g;
const HEADER = /^(?<about>(# .+\n)+?)# as: (?<actor>\w+)\n# variables: (?<variables>(.*\n# ?)*?.*)\n(?=[^#])/;

interface Example {
  file: string;
  text: string;
  /** Who sends it, by the name that `makeWorld` gives them. */
  actor: string;
  /** JSON; `<grid>` and the like stand for what the test knows. */
  variables: string;
}

const examples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file): Example => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const { actor, variables } = HEADER.exec(text)?.groups ?? {};
    if (!actor || !variables)
      throw new Error(`${file} does not begin with what it shows, "# as: ..." and "# variables: ..."`);
    return { file, text, actor, variables: variables.replaceAll('\n#', '\n') };
  });

const worlds = new Map<string, ReturnType<typeof busyWorld>>();

/** Whoever only reads finds one that others have read; whoever does something has one to themselves. */
function worldFor(text: string, variables: string): ReturnType<typeof busyWorld> {
  if (text.includes('\nmutation')) return busyWorld(variables);
  const needs = (variables.match(COSTLY) ?? []).join();
  if (!worlds.has(needs)) worlds.set(needs, busyWorld(needs));
  return worlds.get(needs)!;
}

/** A world where something has happened already, and what the placeholders of the examples stand for in it. */
async function busyWorld(variables: string) {
  const world = await makeWorld(app);
  const response = await openResponse(app, world);
  const household = await householdIn(app, world, world.grid);
  await householdIn(app, world, world.grid);
  const { id: person } = await addPerson(app, world.worker, { id: household }, WANG);
  const input = { householdId: household, responseId: response, outcome: 'MET', peopleMet: 1 };
  const { recordVisit } = await as(app, world.worker).run<Recorded>(RECORD_VISIT, { input });
  const account = await personAt(app, world.admin, world.village);
  const owner = { ...account, ...(await signedIn(app, account.username)) };
  const guarded = await somebodyWithFactor(app, world);
  await asOwner(app, sql`update account set has_second_factor = true where id = ${world.admin.accountId}`);
  await bind(app, world.secretary, world.grid);
  const { id: underWay } = await ask(app, world.secretary);
  const role = await compose(app, world.admin, world.county, { title: '防疫志愿者' });
  const file = await sendFile(world, variables);
  const { county, township, village, neighbourVillage, grid, otherGrid } = world;
  const { id: organisation } = await organisationAt(app, world.secretary, village);
  await as(app, world.secretary).run(ADD_MEMBER, { input: { organisationId: organisation, name: '王五' } });
  await zoneOf(app, world.official, [village, neighbourVillage]);
  const redrawn = await redraw(world, variables);
  const table = `code,name,kind,parentCode\n${county.officialCode},${county.name},COUNTY,\n`;
  const known: Record<string, string> = {
    ...{
      county: county.id,
      township: township.id,
      village: village.id,
      grid: grid.id,
      'other grid': otherGrid.id,
      'neighbour village': neighbourVillage.id,
      organisation,
    },
    ...{ response, household, person, visit: recordVisit.id, account: account.accountId, export: underWay },
    ...{ worker: world.worker.accountId, post: (await postsOf(app, world.secretary.accountId))[0]!.id },
    ...{ 'other village': world.neighbourVillage.id, ...redrawn, role: role.id },
    ...{ import: file.id, 'checked import': file.id, 'done import': file.id, 'import of accounts': file.id },
    ...{ username: account.username, password: PASSWORD, 'new username': freshName() },
    ...{
      'new id': v7(),
      'username with code': guarded.username,
      code: codeOf(app, guarded.secret, 1),
      'account with code': guarded.accountId,
      'village code': village.officialCode!,
      table: Buffer.from(table).toString('base64'),
      outlines: collection([feature({ code: county.officialCode }, square(1))]),
    },
  };
  return { world: { ...world, owner }, known };
}

/** What examples of the tree in time need: a change of it, a closed grid, the post of the worker. */
async function redraw({ admin, grid, otherGrid, village, otherWorker }: World, variables: string) {
  const [post] = await rows<{ id: string }>(
    app,
    'select id from post where account_id = $1',
    otherWorker.accountId,
  );
  const known: Record<string, string> = { 'worker post': post!.id };
  if (variables.includes('<area change>'))
    known['area change'] = (
      await doing(app, admin, MERGE, { areaIds: [otherGrid.id], targetId: grid.id })
    ).id;
  if (variables.includes('<closed grid>')) {
    const { id } = await makeArea(app, admin, { parentId: village.id, kind: 'GRID', name: '旧网格' });
    const input = { id, version: 1 };
    await as(app, admin).run('mutation ($input: CloseAreaInput!) { closeArea(input: $input) { id } }', {
      input,
    });
    known['closed grid'] = id;
  }
  return known;
}

/** As far as the example needs it. */
function sendFile({ secretary, village }: World, variables: string): Promise<{ id: string }> {
  if (variables.includes('<done import>'))
    return imported(app, secretary, village, FILE, { skipFaulty: true });
  if (variables.includes('<import of accounts>'))
    return imported(app, secretary, village, ACCOUNTS, { kind: 'ACCOUNTS' });
  if (variables.includes('<checked import>')) return checked(app, secretary, village, FILE);
  return begun(app, secretary, village);
}

const filledIn = (variables: string, known: Record<string, string>): Record<string, unknown> =>
  JSON.parse(
    variables.replace(/<([\w ]+)>/g, (_, name: string) => {
      const value = known[name];
      if (value === undefined) throw new Error(`the test knows no <${name}>`);
      return value;
    }),
  ) as Record<string, unknown>;

const isNothing = (answer: unknown): boolean =>
  answer === null ||
  (typeof answer === 'object' && 'nodes' in answer && (answer.nodes as unknown[]).length === 0);

beforeAll(() => app.clock.set('2026-02-01T09:00:00+08:00'));

describe('schema/examples', () => {
  test.each(examples)('$file is answered, and not with nothing', async ({ text, actor, variables }) => {
    const { world, known } = await worldFor(text, variables);
    const sender = actor === 'nobody' ? null : (world[actor as keyof typeof world] as Actor);
    const data = await as(app, sender).run<Record<string, unknown>>(text, filledIn(variables, known));
    for (const [field, answer] of Object.entries(data)) {
      expect([field, isNothing(answer)]).toEqual([field, false]);
    }
  });

  test('every list has one, and every sum', () => {
    const shown = new Set(examples.flatMap(({ text }) => rootFields(text)));
    expect(rootFieldsOf(app.schema).filter((field) => !shown.has(field))).toEqual([]);
  });
});

const rootFields = (text: string): string[] =>
  parse(text).definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition'
      ? definition.selectionSet.selections.flatMap((node) => (node.kind === 'Field' ? node.name.value : []))
      : [],
  );

/** Lists, sums and what has to do with the viewer. */
const rootFieldsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getQueryType()!.getFields())
    .filter(
      ({ name, type }) => /Connection!$/.test(String(type)) || ['viewer', 'node', 'coverage'].includes(name),
    )
    .map(({ name }) => name);
