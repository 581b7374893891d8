import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    roles: {
      name: 'Composed role |||| Composed roles',
      fields: {
        title: 'Name',
        may: 'Permissions',
        gives: 'May give',
        givenBy: 'Given by',
        status: 'Status',
        inUse: 'Posts in use',
        area: 'County',
        areaId: 'County',
      },
      helper: {
        title: 'e.g. disease control liaison, volunteer',
        may: 'Only what you hold in the whole county yourself. Choosing a deed chooses reading, too.',
        gives: 'Roles its holders may give inside their own area: none that can do more than this one.',
        givenBy: 'Roles that may give it in their area, beside the county admin.',
      },
      chosen: '%{count} chosen',
      fieldsOf: 'Covers: %{fields}',
      none: 'None',
      adminOnly: 'The county admin only',
      inUse: '%{smart_count} post |||| %{smart_count} posts',
      preview: {
        button: 'Preview and save',
        title: 'What this changes',
        unchanged: 'Nothing has been changed.',
        nobody: 'No post is affected at present.',
        who: '%{posts} posts are in this role; %{accounts} accounts gain or lose rights, at once when it is saved.',
        adds: 'Added',
        removes: 'Removed',
        gains: 'Gains',
        loses: 'Loses',
        more: 'There are more: these are the first %{count}.',
        confirm: 'Save',
      },
      empty: {
        title: 'No composed role yet',
        next: 'Where the built-in roles do not fit, compose one out of what you may do yourself, and give it to others.',
        wait: 'The county admin composes roles.',
      },
    },
  },
  deeds: {
    createRole: { label: 'Compose a role', done: 'Role composed' },
    updateRole: { label: 'Change the role', done: 'Saved' },
    deleteRole: {
      label: 'Delete',
      explain:
        'It can then be given to nobody, and not be brought back. Posts and audit records of the past keep its name. Not while any post is in it.',
      done: 'Role deleted',
    },
  },
  enums: { RoleStatus: { ACTIVE: 'Active', DELETED: 'Deleted' } },
};
