/** A root field is one statement; the rest of its object lies in the JSON that it answers. */
import { read, readAndWrite } from './database.mjs';
import { refusal } from './refusal.mjs';
import { insertVisit, statements } from './statements.mjs';
import { signIn, viewerOf } from './viewer.mjs';

const ask = (viewer, name, ...values) =>
  read(viewer, statements[viewer.way][name], ...viewer.range, ...values);

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
function checkIds(...ids) {
  if (!ids.every((id) => UUID.test(id))) throw refusal('INVALID');
}

function keyOf(cursor) {
  try {
    const key = JSON.parse(cursor);
    if (key.length === 3 && key.every((value) => typeof value === 'string') && UUID.test(key[2])) return key;
  } catch {
    // no cursor of ours
  }
  throw refusal('INVALID');
}

/** The text before which everything ends that begins with this one. */
function pastPrefix(prefix) {
  const characters = [...prefix];
  const last = characters.pop();
  return characters.join('') + String.fromCodePoint(last.codePointAt(0) + 1);
}

/** What of a search the statements are named by, and their values. */
function searchOf({ filter }) {
  const { nameStartsWith: name, initialsStartWith: initials } = filter ?? {};
  if (name) return ['ByName', name, pastPrefix(name)];
  if (initials) return ['ByInitials', initials, pastPrefix(initials)];
  return [''];
}

export const resolvers = {
  Query: {
    households(_, { after }, context) {
      const viewer = viewerOf(context);
      return after ? ask(viewer, 'nextPage', ...keyOf(after)) : ask(viewer, 'page');
    },
    person(_, { id }, context) {
      checkIds(id);
      return ask(viewerOf(context), 'person', id);
    },
    people: (_, search, context) => ({ viewer: viewerOf(context), search: searchOf(search) }),
    async coverage(_, { areaId, responseId }, context) {
      checkIds(areaId, responseId);
      const found = await ask(viewerOf(context), 'coverage', areaId, responseId);
      return found && { ...found.figures, children: found.children };
    },
    missed(_, { areaId, responseId }, context) {
      checkIds(areaId, responseId);
      return ask(viewerOf(context), 'missed', areaId, responseId);
    },
  },
  People: {
    nodes: ({ viewer, search: [by, ...values] }) => ask(viewer, `people${by}`, viewer.county, ...values),
    totalCount: ({ viewer, search: [by, ...values] }) => ask(viewer, `count${by}`, viewer.county, ...values),
  },
  Mutation: {
    signIn,
    async recordVisit(_, { input: { id, householdId, responseId, outcome, peopleMet } }, context) {
      checkIds(id, householdId, responseId);
      const viewer = viewerOf(context);
      const look = {
        ...statements[viewer.way].visitable,
        values: [...viewer.range, householdId, responseId],
      };
      const [household, { visitedAt }] = await readAndWrite(viewer, look, (household) => {
        if (!household) throw refusal('NOT_FOUND');
        const { county, areaPath, areaId } = household;
        const place = [county, areaPath, householdId, responseId, areaId];
        return { ...insertVisit, values: [id, ...place, viewer.account, viewer.name, outcome, peopleMet] };
      });
      return { id, outcome, visitedAt, household: { id: householdId, address: household.address } };
    },
  },
};
