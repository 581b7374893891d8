import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import sdl from '../../../schema/schema.graphql?raw';
import { answerWith } from '../test/answerWith';
import { askAsPanel } from './askAsPanel';
import { starterQuery } from './starterQuery';

const schema = buildSchema(sdl);
const faults = (query: string) => validate(schema, parse(query)).map(({ message }) => message);

describe('the explorer', () => {
  it('asks as the panel does, so that whoever is signed in explores as themselves', async () => {
    const sent = answerWith({ data: {} });
    await askAsPanel({ query: '{ viewer { account { id } } }' });
    expect(sent[0]?.headers).toMatchObject({ 'X-Sibulou-Panel': '1' });
  });

  it('sends the headers that were typed', async () => {
    const sent = answerWith({ data: {} });
    await askAsPanel({ query: '{ viewer { demo } }' }, { headers: { Authorization: 'Bearer x' } });
    expect(sent[0]?.headers).toMatchObject({ Authorization: 'Bearer x' });
  });

  it('begins with queries the schema knows, the one in comments too', () => {
    expect(faults(starterQuery)).toEqual([]);
    const inComments = starterQuery.slice(starterQuery.indexOf('# query Missed')).replace(/^# ?/gm, '');
    expect(faults(inComments)).toEqual([]);
  });
});
