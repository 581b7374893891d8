import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    accounts: {
      name: 'Account |||| Accounts',
      fields: {
        username: 'Username',
        displayName: 'Name',
        phone: 'Business phone',
        status: 'Status',
        area: 'Home area',
        areaId: 'Home area',
        password: 'First password',
        createdAt: 'Created',
        mustChangePassword: 'Password to be changed first',
        lastSignInAt: 'Last signed in',
      },
      helper: {
        username: '3 to 40 lower-case letters, digits or . _ -, beginning with a letter or digit.',
      },
      badUsername: '3 to 40 lower-case letters, digits or . _ -, beginning with a letter or digit',
      neverSignedIn: 'Never',
      passwordAtFirst:
        'First password. Copy it or write it down and hand it over in person; once saved it is not shown again.',
      passwordOnce:
        'The new password is shown only this once. Copy it or write it down, hand it over in person, and ask them to change it.',
      copy: 'Copy',
      copied: 'Copied',
      notCopied: 'The browser does not allow copying: write it down',
      handedOver: 'Noted, close',
      viewAsTitle: 'View as %{name}',
      viewAsReason: 'Reason',
      resetReason: 'Reason',
      empty: {
        title: 'No accounts yet',
        next: 'Create an account for each colleague and give it a post: then they see their own area.',
        wait: 'Each level opens the accounts of the level below. Ask the level above you.',
      },
    },
  },
  notices: {
    PASSWORD_RESET:
      '%{by} has reset your password. If you did not ask for it, change it now and tell the level above you.',
  },
  deeds: {
    createAccount: { label: 'Create account', done: 'Account created' },
    updateAccount: { label: 'Edit account', done: 'Saved' },
    disableAccount: {
      label: 'Disable',
      explain:
        'The account can no longer sign in and is signed out everywhere. Its posts and its history stay; it can be enabled again.',
      done: 'Account disabled',
    },
    enableAccount: {
      label: 'Enable',
      explain: 'The account can sign in again, with its old password.',
      done: 'Account enabled',
    },
    resetPassword: {
      label: 'Reset password',
      explain: 'A new password is made; the old one no longer works, and all devices are signed out.',
      done: 'Password reset',
    },
    resetSecondFactor: {
      label: 'Reset second factor',
      explain:
        'For somebody who has lost both the phone and the recovery codes; make sure in person who they are. They sign in by the password alone again, and are signed out everywhere; where their role must have a second factor, they set one up first. The reason goes into the audit trail.',
      done: 'Second factor reset',
    },
    viewAs: {
      label: 'View as',
      begin: 'Start viewing',
      explain:
        'You will see what this account sees, within your own area. You can look and do nothing, nor unmask anything; it ends by itself after 30 minutes. The reason, the start and the end go into the audit trail, which its supervisors read.',
    },
    endViewAs: { label: 'End of a view' },
  },
  enums: { AccountStatus: { ACTIVE: 'Active', DISABLED: 'Disabled' } },
};
