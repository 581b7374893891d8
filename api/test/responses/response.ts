import { as } from '../client.js';
import type { TestApp } from '../app.js';
import type { Actor, Place } from '../world.js';

const RESPONSE = /* GraphQL */ `
  fragment ResponseFacts on Response {
    id
    version
    name
    kind
    level
    phase
    startsOn
    endsOn
    status
    viewerCan
    area {
      id
    }
  }
`;

const deed = (name: string) => /* GraphQL */ `
  mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    done: ${name}(input: $input) {
      ...ResponseFacts
    }
  }
  ${RESPONSE}
`;

export const CREATE_RESPONSE = deed('createResponse');
export const UPDATE_RESPONSE = deed('updateResponse');
export const CLOSE_RESPONSE = deed('closeResponse');

export const RESPONSES = /* GraphQL */ `
  query ($filter: ResponseFilter, $orderBy: [ResponseOrder!]) {
    responses(filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes {
        ...ResponseFacts
      }
    }
  }
  ${RESPONSE}
`;

export const RESPONSE_BY_ID = /* GraphQL */ `
  query ($id: ID!) {
    response(id: $id) {
      ...ResponseFacts
    }
  }
  ${RESPONSE}
`;

export interface ResponseFacts {
  id: string;
  version: number;
  name: string;
  kind: string;
  level: number;
  phase: string;
  startsOn: string;
  endsOn: string | null;
  status: string;
  viewerCan: string[];
  area: { id: string } | null;
}

/** What a response needs, with what the test says instead. */
export const responseInput = (area: Pick<Place, 'id'>, given: Record<string, unknown> = {}) => ({
  areaId: area.id,
  name: '登革热防控',
  kind: 'INFECTIOUS_DISEASE',
  level: 2,
  phase: '摸排',
  startsOn: '2026-01-10',
  ...given,
});

export async function addResponse(
  app: TestApp,
  actor: Actor,
  area: Pick<Place, 'id'>,
  given: Record<string, unknown> = {},
): Promise<ResponseFacts> {
  const input = responseInput(area, given);
  return (await as(app, actor).run<{ done: ResponseFacts }>(CREATE_RESPONSE, { input })).done;
}

export async function readResponses(app: TestApp, actor: Actor, variables: Record<string, unknown> = {}) {
  const { responses } = await as(app, actor).run<{
    responses: { totalCount: number; nodes: ResponseFacts[] };
  }>(RESPONSES, variables);
  return responses;
}
