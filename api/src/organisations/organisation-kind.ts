import { registerEnumType } from 'type-graphql';
import { EnumIs } from '../kernel/graphql/operators.js';
import { say, type Words } from '../kernel/words.js';

export enum OrganisationKind {
  COMMITTEE = 'COMMITTEE',
  GENERAL_BRANCH = 'GENERAL_BRANCH',
  BRANCH = 'BRANCH',
  BUILDING_GROUP = 'BUILDING_GROUP',
  TEMPORARY_BRANCH = 'TEMPORARY_BRANCH',
  COMMANDO_TEAM = 'COMMANDO_TEAM',
  RESPONSIBILITY_ZONE = 'RESPONSIBILITY_ZONE',
  VOLUNTEER_TEAM = 'VOLUNTEER_TEAM',
}
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: '组织类型：What an organisation is. The first four stand; the others are set up for a term.',
  valuesConfig: {
    COMMITTEE: { description: '党委：party committee of a county or township.' },
    GENERAL_BRANCH: { description: '党总支：general party branch.' },
    BRANCH: { description: '党支部：party branch.' },
    BUILDING_GROUP: { description: '楼栋党小组：party group of a building or two.' },
    TEMPORARY_BRANCH: {
      description: '临时党支部：party branch set up for a term, at a road, a compound, a site.',
    },
    COMMANDO_TEAM: { description: '突击队：commando team.' },
    RESPONSIBILITY_ZONE: { description: '责任区：responsibility zone of party members.' },
    VOLUNTEER_TEAM: { description: '志愿队：volunteer team.' },
  },
});
export const OrganisationKindIs = EnumIs(OrganisationKind, 'OrganisationKind');

const { COMMITTEE, GENERAL_BRANCH, BRANCH, TEMPORARY_BRANCH } = OrganisationKind;
const underBranches = [COMMITTEE, GENERAL_BRANCH, BRANCH, TEMPORARY_BRANCH];

/** Under which kinds each may stand. Only a committee stands under its like, and that one lies higher in the tree: so no circle can be made. */
export const allowedParents: Readonly<Record<OrganisationKind, readonly OrganisationKind[]>> = {
  COMMITTEE: [COMMITTEE],
  GENERAL_BRANCH: [COMMITTEE],
  BRANCH: [COMMITTEE, GENERAL_BRANCH],
  BUILDING_GROUP: [GENERAL_BRANCH, BRANCH],
  TEMPORARY_BRANCH: [COMMITTEE, GENERAL_BRANCH, BRANCH],
  COMMANDO_TEAM: underBranches,
  RESPONSIBILITY_ZONE: underBranches,
  VOLUNTEER_TEAM: underBranches,
};

/** Set up for a term: they begin and end on a day. */
export const isTemporary = (kind: OrganisationKind): boolean =>
  ![COMMITTEE, GENERAL_BRANCH, BRANCH, OrganisationKind.BUILDING_GROUP].includes(kind);

export const organisationKindNames: Readonly<Record<OrganisationKind, Words>> = {
  COMMITTEE: say('党委', 'committee'),
  GENERAL_BRANCH: say('党总支', 'general branch'),
  BRANCH: say('党支部', 'branch'),
  BUILDING_GROUP: say('楼栋党小组', 'building group'),
  TEMPORARY_BRANCH: say('临时党支部', 'temporary branch'),
  COMMANDO_TEAM: say('突击队', 'commando team'),
  RESPONSIBILITY_ZONE: say('责任区', 'responsibility zone'),
  VOLUNTEER_TEAM: say('志愿队', 'volunteer team'),
};
