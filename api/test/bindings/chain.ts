import type { TestApp } from '../app.js';
import { as } from '../client.js';
import type { Actor, Place } from '../world.js';

export const BIND = /* GraphQL */ `
  mutation ($input: CreateBindingInput!) {
    createBinding(input: $input) {
      id
      version
      kind
      holderName
      holderPhone
      startsOn
      endsOn
      current
      viewerCan
    }
  }
`;
export const UPDATE_BINDING =
  'mutation ($input: UpdateBindingInput!) { updateBinding(input: $input) { id version part endsOn current } }';
export const END_BINDING =
  'mutation ($input: EndBindingInput!) { endBinding(input: $input) { id version endsOn current } }';
export const HAND_OVER =
  'mutation ($input: HandOverBindingInput!) { handOverBinding(input: $input) { bindings households bindingIds } }';
export const SET_RULES =
  'mutation ($input: SetBindingRulesInput!) { setBindingRules(input: $input) { version required { areaKind kinds } limits { kind limit } } }';
export const RULES =
  'query ($areaId: ID!) { bindingRules(areaId: $areaId) { version required { areaKind kinds } limits { kind limit } } }';

export interface BindingFacts {
  id: string;
  version: number;
  holderName: string;
  holderPhone: string | null;
  startsOn: string;
  endsOn: string | null;
  current: boolean;
  viewerCan: string[];
}

type Given = Record<string, unknown>;

export const bindingInput = (area: Pick<Place, 'id'>, given: Given = {}): { input: Given } => ({
  input: {
    areaId: area.id,
    kind: 'CADRE',
    ...('accountId' in given ? {} : { holderName: '周干部' }),
    ...given,
  },
});

export const bind = async (app: TestApp, actor: Actor, area: Pick<Place, 'id'>, given: Given = {}) =>
  (await as(app, actor).run<{ createBinding: BindingFacts }>(BIND, bindingInput(area, given))).createBinding;

export interface LackingFacts {
  area: { id: string };
  missing: number;
  lacking: { kind: string; last: { holderName: string; endsOn: string | null } | null }[];
}

const MISSED = /* GraphQL */ `
  query ($areaId: ID!, $responseId: ID, $first: Int! = 25, $after: String) {
    missed(areaId: $areaId, responseId: $responseId, kind: BINDING, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        kind
        missing
        household {
          id
        }
        area {
          id
        }
        lacking {
          kind
          last {
            holderName
            endsOn
          }
        }
      }
    }
  }
`;

export const missedAt = async (app: TestApp, actor: Actor, { id }: Pick<Place, 'id'>, more: Given = {}) =>
  (
    await as(app, actor).run<{
      missed: {
        totalCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean };
        nodes: LackingFacts[];
      };
    }>(MISSED, { areaId: id, ...more })
  ).missed;

/** What each area lacks, by its id. */
export const lackedAt = async (app: TestApp, actor: Actor, area: Pick<Place, 'id'>) =>
  Object.fromEntries(
    (await missedAt(app, actor, area)).nodes.map(({ area: { id }, lacking }) => [
      id,
      lacking.map(({ kind }) => kind),
    ]),
  );
