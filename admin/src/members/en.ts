import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    members: {
      name: 'Member |||| Members',
      fields: {
        name: 'Name',
        duty: 'Duty',
        joinedOn: 'Since',
        accountId: 'Account',
        account: 'Account',
        organisation: 'Organisation',
        leftOn: 'Left on',
        belongs: 'Belongs now',
        who: 'Who',
      },
      helper: { duty: 'A duty allows nothing; a post does.' },
      who: { account: 'Somebody with an account', name: 'Somebody without an account' },
      account: 'Has an account',
      empty: {
        title: 'No member yet',
        next: 'Add the secretary and the members.',
        wait: 'Members are added by the area where it belongs.',
      },
    },
  },
  deeds: {
    addMember: { label: 'Add member', done: 'Member added' },
    updateMember: { label: 'Change duty', done: 'Duty changed' },
    removeMember: {
      label: 'Remove',
      explain:
        'They belong to it no longer; that they did is kept. A post they hold at it does not end with it: end it, too.',
      done: 'Removed',
    },
  },
  enums: { MemberDuty: { SECRETARY: 'Secretary', DEPUTY_SECRETARY: 'Deputy', MEMBER: 'Member' } },
};
