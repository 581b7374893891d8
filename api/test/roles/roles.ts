import { as } from '../client.js';
import type { TestApp } from '../app.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { insertActor, type Actor, type Place, type World } from '../world.js';

export interface PermissionFacts {
  subject: string;
  action: string;
  reach?: string[];
}
export interface RoleFacts {
  id: string;
  version: number;
  title: string;
  may: PermissionFacts[];
  gives: string[];
  givenBy: string[];
  status: string;
  inUse: number;
  viewerCan: string[];
}

const FACTS = 'id version title may { subject action reach } gives givenBy status inUse viewerCan';
export const CREATE_ROLE = `mutation ($input: CreateRoleInput!) { done: createRole(input: $input) { ${FACTS} } }`;
export const UPDATE_ROLE = `mutation ($input: UpdateRoleInput!) { done: updateRole(input: $input) { ${FACTS} } }`;
export const DELETE_ROLE = `mutation ($input: DeleteRoleInput!) { done: deleteRole(input: $input) { ${FACTS} } }`;
export const ROLES = `query ($filter: RoleFilter) { roles(filter: $filter) { totalCount nodes { ${FACTS} } } }`;
export const ROLE = `query ($id: ID!) { role(id: $id) { ${FACTS} } }`;
export const PREVIEW_ROLE = /* GraphQL */ `
  query ($input: UpdateRoleInput!) {
    previewRole(input: $input) {
      adds {
        subject
        action
        reach
      }
      removes {
        subject
        action
        reach
      }
      addsGives
      removesGives
      posts
      accounts
      changes {
        accountName
        placeName
        gains {
          subject
          action
        }
        loses {
          subject
          action
        }
      }
    }
  }
`;

/** `may('Person', 'read', 'readContact')`: permissions with all the reach there is. */
export const may = (subject: string, ...actions: string[]): PermissionFacts[] =>
  actions.map((action) => ({ subject, action }));

/** Reads people and their doors, by name and address alone. */
export const READER = [...may('Area', 'read'), ...may('Household', 'read'), ...may('Person', 'read')];

let made = 0;
export const roleInput = (county: Pick<Place, 'id'>, given: object = {}) => ({
  ...{ areaId: county.id, title: `角色${++made}`, may: READER },
  ...given,
});

export const compose = async (
  app: TestApp,
  admin: Actor,
  county: Pick<Place, 'id'>,
  given: object = {},
): Promise<RoleFacts> =>
  (await as(app, admin).run<{ done: RoleFacts }>(CREATE_ROLE, { input: roleInput(county, given) })).done;

export const change = async (app: TestApp, admin: Actor, { id, version }: RoleFacts, given: object) =>
  (await as(app, admin).run<{ done: RoleFacts }>(UPDATE_ROLE, { input: { id, version, ...given } })).done;

/** Somebody signed in who holds this role there, and nothing else. */
export async function holderOf(
  app: TestApp,
  { admin }: Pick<World, 'admin'>,
  role: string,
  area: Place,
): Promise<Actor & { postId: string }> {
  const actor = await within(
    app.kernel.db,
    everything('somebody for a composed role'),
    (db) => insertActor(db, app, area, null),
    'read write',
  );
  const { grantPost } = await as(app, admin).run<{ grantPost: { id: string } }>(
    'mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }',
    { input: { accountId: actor.accountId, role, areaId: area.id } },
  );
  return { ...actor, postId: grantPost.id };
}
