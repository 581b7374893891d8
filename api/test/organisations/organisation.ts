import { as } from '../client.js';
import type { TestApp } from '../app.js';
import type { Actor, Place } from '../world.js';

const ORGANISATION = /* GraphQL */ `
  fragment OrganisationFacts on Organisation {
    id
    version
    kind
    name
    startsOn
    endsOn
    current
    viewerCan
    areas {
      id
      name
      placeName
    }
    secretary {
      name
    }
  }
`;

const deed = (name: string) => /* GraphQL */ `
  mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    done: ${name}(input: $input) {
      ...OrganisationFacts
    }
  }
  ${ORGANISATION}
`;

export const CREATE_ORGANISATION = deed('createOrganisation');
export const UPDATE_ORGANISATION = deed('updateOrganisation');
export const DISSOLVE_ORGANISATION = deed('dissolveOrganisation');

export const ORGANISATIONS = /* GraphQL */ `
  query ($filter: OrganisationFilter) {
    organisations(filter: $filter) {
      totalCount
      nodes {
        ...OrganisationFacts
      }
    }
  }
  ${ORGANISATION}
`;

const member = (name: string) => /* GraphQL */ `
  mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    done: ${name}(input: $input) {
      id
      version
      name
      duty
      leftOn
      account {
        id
      }
    }
  }
`;
export const ADD_MEMBER = member('addMember');
export const UPDATE_MEMBER = member('updateMember');
export const REMOVE_MEMBER = member('removeMember');

export interface OrganisationFacts {
  id: string;
  version: number;
  name: string;
  endsOn: string | null;
  current: boolean;
  viewerCan: string[];
  areas: { id: string; name: string; placeName: string }[];
  secretary: { name: string } | null;
}

/** What an organisation needs, with what the test says instead. */
export const organisationInput = (area: Pick<Place, 'id'>, given: Record<string, unknown> = {}) => ({
  ...{ areaId: area.id, kind: 'BRANCH', name: '第一党支部' },
  ...given,
});

export const organisationAt = async (
  app: TestApp,
  actor: Actor,
  area: Pick<Place, 'id'>,
  given: Record<string, unknown> = {},
): Promise<OrganisationFacts> =>
  (
    await as(app, actor).run<{ done: OrganisationFacts }>(CREATE_ORGANISATION, {
      input: organisationInput(area, given),
    })
  ).done;

/** The ids of the households somebody sees. */
export async function householdsOf(app: TestApp, actor: Pick<Actor, 'token'>): Promise<string[]> {
  const { households } = await as(app, actor).run<{ households: { nodes: { id: string }[] } }>(
    '{ households(first: 100) { nodes { id } } }',
  );
  return households.nodes.map(({ id }) => id).sort();
}
