import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    organisations: {
      name: 'Organisation |||| Organisations',
      fields: {
        name: 'Name',
        kind: 'Kind',
        area: 'Belongs to',
        areaId: 'Belongs to',
        areas: 'Covers',
        areaIds: 'Covers',
        parent: 'Stands under',
        parentId: 'Stands under',
        secretary: 'Secretary',
        startsOn: 'Since',
        endsOn: 'Ends on',
        current: 'State',
      },
      helper: {
        name: 'e.g. party branch of a village, temporary branch at a road',
        areaIds: 'One or several; none means all of where it belongs.',
        covers: 'Whoever holds a post here reaches what it covers, at once.',
        endsOn: 'What is set up for a term needs an end, within a year; it can be put off.',
        noEnd: 'May be left empty for what stands.',
        ends: 'Posts held here end with it.',
      },
      states: { current: 'Stands', future: 'To begin', ended: 'Over' },
      notCurrent: 'Does not stand',
      all: 'All',
      empty: {
        title: 'No organisation yet',
        next: 'Set up a branch, a temporary branch or a team, then add its members and give posts at it.',
        wait: 'Organisations are set up from above.',
      },
    },
  },
  deeds: {
    createOrganisation: { label: 'Set up an organisation', done: 'Organisation set up' },
    updateOrganisation: { label: 'Edit organisation', done: 'Saved' },
    dissolveOrganisation: {
      label: 'Dissolve',
      explain: 'Every post held at it ends at once. Its members and what was recorded are kept.',
      done: 'Dissolved',
    },
  },
  enums: {
    OrganisationKind: {
      COMMITTEE: 'Party committee',
      GENERAL_BRANCH: 'General branch',
      BRANCH: 'Party branch',
      BUILDING_GROUP: 'Building group',
      TEMPORARY_BRANCH: 'Temporary branch',
      COMMANDO_TEAM: 'Commando team',
      RESPONSIBILITY_ZONE: 'Responsibility zone',
      VOLUNTEER_TEAM: 'Volunteer team',
    },
  },
};
