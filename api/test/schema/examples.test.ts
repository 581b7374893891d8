import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, type GraphQLSchema } from 'graphql';
import { v7 } from 'uuid';
import { freshName, PASSWORD, personAt } from '../accounts/people.js';
import { useApp } from '../app.js';
import { collection, feature, square } from '../boundaries/geojson.js';
import { as } from '../client.js';
import { ask } from '../exports/exports.js';
import { addPerson, householdIn, openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld, type Actor } from '../world.js';

const app = useApp();
const FOLDER = new URL('../../../schema/examples/', import.meta.url);
/** Whom the examples look for. */
const WANG = {
  name: '王小明',
  idNumber: '999999199003072317',
  birthDate: '1990-03-07',
  phone: '13577778888',
};
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

/** A world where something has happened already, and what the placeholders of the examples stand for in it. */
async function busyWorld() {
  const world = await makeWorld(app);
  const response = await openResponse(app, world);
  const household = await householdIn(app, world, world.grid);
  await householdIn(app, world, world.grid);
  const { id: person } = await addPerson(app, world.worker, { id: household }, WANG);
  const input = { householdId: household, responseId: response, outcome: 'MET', peopleMet: 1 };
  const { recordVisit } = await as(app, world.worker).run<Recorded>(RECORD_VISIT, { input });
  const account = await personAt(app, world.admin, world.village);
  const { id: underWay } = await ask(app, world.secretary);
  const { county, township, village, grid, otherGrid } = world;
  const table = `code,name,kind,parentCode\n${county.officialCode},${county.name},COUNTY,\n`;
  const known: Record<string, string> = {
    ...{
      county: county.id,
      township: township.id,
      village: village.id,
      grid: grid.id,
      'other grid': otherGrid.id,
    },
    ...{ response, household, person, visit: recordVisit.id, account: account.accountId, export: underWay },
    ...{ username: account.username, password: PASSWORD, 'new username': freshName() },
    ...{
      'new id': v7(),
      'village code': village.officialCode!,
      table: Buffer.from(table).toString('base64'),
      outlines: collection([feature({ code: county.officialCode }, square(1))]),
    },
  };
  return { world, known };
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
    const { world, known } = await busyWorld();
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
