import type { zh } from './zh';

export const en: typeof zh = {
  kernel: {
    name: 'Sibulou',
    motto: 'No township, no village, no household, no person is missed',
    more: 'More',
    error: {
      offline: 'The server cannot be reached. Check the network and try again.',
      notFound: 'There is no such record in your area.',
      internal: 'Something went wrong on our side. Give your administrator the number %{id}.',
      signInFirst: 'Please sign in',
    },
    empty: {
      filtered: 'Nothing matches. Widen the filters.',
      nobody: 'Ask the level above you to give you a post.',
    },
    signIn: {
      title: 'Sign in',
      demo: 'Demo accounts',
      demoHelp: 'Click one to sign in. Each sees only its own area.',
    },
    account: {
      menu: 'My account',
      posts: 'Posts',
      noPost: 'No post',
      sessions: 'Signed-in devices',
      sessionCurrent: 'This device',
      sessionSeen: 'Last used %{at}',
      sessionEnd: 'Sign out this device',
      sessionEnded: 'That device is signed out',
      changePassword: 'Change password',
      currentPassword: 'Current password',
      nextPassword: 'New password',
      passwordHelp: 'At least 8 characters. Your other devices will have to sign in again.',
      passwordChanged: 'Password changed; your other devices are signed out',
    },
    unsent: {
      title: '%{count} visits have not arrived yet',
      explain:
        'If you sign out they stay on this device, sealed, and are sent only after you yourself sign in again.',
      send: 'Send first',
      leave: 'Sign out anyway',
    },
    reveal: {
      label: 'Show the whole %{field}',
      title: 'Show the whole %{field}',
      explain:
        'Looking at personal data needs a reason. The reason and your name go into the audit trail, which your supervisors read.',
      reason: 'Reason',
      submit: 'Show',
      hide: 'Hide',
      remaining: 'Hidden again in %{seconds} s',
    },
    masked: {
      change: 'Replace',
      keep: 'Keep it',
      help: 'Type the new value; saving it empty clears it.',
    },
    conflict: {
      title: 'Someone else has just changed this record',
      explain: 'Choose field by field which one to keep, then save.',
      mine: 'Mine',
      theirs: 'Theirs',
      keepMine: 'Keep all of mine',
      takeTheirs: 'Take all of theirs',
      save: 'Save the choice',
      deed: 'Someone else has just changed this record. It is fresh now: look again, then repeat.',
    },
    viewing: {
      title: 'Viewing as somebody else',
      as: 'Viewing as %{name}: nothing can be done',
      by: 'By %{by} · ends by itself in %{minutes} min',
      end: 'End the view',
    },
    change: 'Edit',
    none: '—',
  },
  enums: {
    RoleName: {
      COUNTY_ADMIN: 'County admin',
      TOWNSHIP_OFFICIAL: 'Township official',
      VILLAGE_SECRETARY: 'Village secretary',
      GRID_WORKER: 'Grid worker',
      INSPECTOR: 'Inspector',
      PARTNER: 'API partner',
    },
  },
};
