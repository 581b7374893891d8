import { as } from '../client.js';
import type { TestApp } from '../app.js';
import { day } from '../accounts/people.js';
import type { Actor, Place } from '../world.js';

const ZONE = /* GraphQL */ `
  fragment ZoneFacts on JointZone {
    id
    version
    name
    leadName
    startsOn
    endsOn
    current
    viewerCan
    shares {
      subject
      action
    }
    sides {
      id
      name
      holders
    }
  }
`;

const deed = (name: string) => /* GraphQL */ `
  mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    done: ${name}(input: $input) {
      ...ZoneFacts
    }
  }
  ${ZONE}
`;

export const CREATE_ZONE = deed('createJointZone');
export const UPDATE_ZONE = deed('updateJointZone');
export const END_ZONE = deed('endJointZone');
export const ZONES = `{ jointZones { nodes { ...ZoneFacts } } } ${ZONE}`;

export interface ZoneFacts {
  id: string;
  version: number;
  name: string;
  leadName: string;
  endsOn: string;
  current: boolean;
  viewerCan: string[];
  shares: { subject: string; action: string }[];
  sides: { id: string; name: string; holders: number | null }[];
}

const COVERAGE = { subject: 'Tally', action: 'read' };
export const VISITS = { subject: 'Visit', action: 'read' };
export const HOUSEHOLDS = { subject: 'Household', action: 'read' };
export const RECORDING = { subject: 'Household', action: 'recordVisit' };
export { COVERAGE };

/** What a zone needs, with what the test says instead. */
export const zoneInput = (
  app: TestApp,
  lead: Actor,
  areas: readonly Pick<Place, 'id'>[],
  given: Record<string, unknown> = {},
) => ({
  ...{ name: '两村联防', areaIds: areas.map(({ id }) => id), leadId: lead.accountId },
  ...{ shares: [VISITS], endsOn: day(app, 30) },
  ...given,
});

export const zoneOf = async (
  app: TestApp,
  actor: Actor,
  areas: readonly Pick<Place, 'id'>[],
  given: Record<string, unknown> = {},
): Promise<ZoneFacts> =>
  (await as(app, actor).run<{ done: ZoneFacts }>(CREATE_ZONE, { input: zoneInput(app, actor, areas, given) }))
    .done;

const LISTS = {
  areas: '{ list: areas(first: 100) { nodes { id } totalCount } }',
  visits: '{ list: visits(first: 100) { nodes { id } totalCount } }',
  households: '{ list: households(first: 100) { nodes { id } totalCount } }',
  people: '{ list: people(first: 100) { nodes { id } totalCount } }',
} as const;

/** The ids of what somebody sees; what is counted is what is listed. */
export async function seen(
  app: TestApp,
  actor: Pick<Actor, 'token'>,
  what: keyof typeof LISTS,
): Promise<string[]> {
  const { list } = await as(app, actor).run<{ list: { nodes: { id: string }[]; totalCount: number } }>(
    LISTS[what],
  );
  if (list.totalCount !== list.nodes.length)
    throw new Error(`${list.totalCount} counted, ${list.nodes.length} listed`);
  return list.nodes.map(({ id }) => id);
}
