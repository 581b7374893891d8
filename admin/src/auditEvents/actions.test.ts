import { expect, it } from 'vitest';
import sdl from '../../../schema/schema.graphql?raw';
import { allMessages } from '../kernel/i18n/i18nProvider';
import { keysOf } from '../kernel/i18n/messages';
import { nouns, parts } from '../nouns';
import { ACTIONS } from './actions';

const [, mutations = ''] = /\ntype Mutation \{([\s\S]*?)\n\}/.exec(sdl) ?? [];
const deeds = [...mutations.matchAll(/^ {2}(\w+)\s*[(:]/gm)].map(([, name]) => name);
const actions = Object.values(ACTIONS).flat();

/** What the server writes of itself. */
const NO_MUTATIONS = [
  ...['signInFailed', 'endExport', 'downloadExport'],
  ...['uploadImport', 'openImport', 'endImport'],
];

/** Changes nothing but what somebody has seen. */
const NO_TRACE = ['readNotices'];

it('knows every mutation of the API, and what leaves a trace without being one', () =>
  expect([...actions].sort()).toEqual(
    [...deeds.filter((deed) => !NO_TRACE.includes(deed!)), ...NO_MUTATIONS].sort(),
  ));

it('has a word for every action and every type', async () => {
  const words = keysOf((await allMessages(parts))['zh-CN']);
  const wordless = actions.filter(
    (action) =>
      !words.includes(`deeds.${action}.label`) && !words.includes(`resources.auditEvents.actions.${action}`),
  );
  expect(wordless).toEqual([]);
  expect(Object.keys(ACTIONS).sort()).toEqual(
    Object.values(nouns)
      .map(({ subject }) => subject)
      .filter((subject) => subject in ACTIONS)
      .sort(),
  );
});
