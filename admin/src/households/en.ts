import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    households: {
      name: 'Household |||| Households',
      fields: {
        area: 'Grid',
        areaId: 'Grid',
        address: 'Address',
        building: 'Building',
        door: 'Door',
        declaredSize: 'People declared',
        registeredSize: 'People registered',
        size: 'Registered / declared',
        phone: 'Phone',
        tags: 'Tags',
        createdAt: 'Added',
        lastVisit: 'Last visit',
        visitedIn: 'Visited',
        worker: 'Worker',
        import: 'Came with',
      },
      helper: { declaredSize: 'How many live here by the household’s own word; held against the register.' },
      visited: { true: 'Visited', false: 'Not visited' },
      neverVisited: 'Not visited',
      assigned: {
        none: 'Not assigned',
        some: 'Assigned',
        one: 'The chosen worker',
        chosen: '%{smart_count} household (%{grids}) |||| %{smart_count} households (%{grids})',
        nobody: 'No grid worker can go to all of these. Choose grid by grid, or appoint a worker first.',
      },
      sections: { place: 'Where', facts: 'Facts' },
      empty: {
        title: 'No households yet',
        next: 'Add them door by door, register the people in each, and then visits can begin.',
        wait: 'Grid workers and village secretaries add households. Ask the grid worker here.',
      },
    },
  },
  deeds: {
    createHousehold: { label: 'Add household', done: 'Household added' },
    updateHousehold: { label: 'Edit household', done: 'Saved' },
    assignHouseholds: {
      label: 'Assign to a worker',
      explain: 'They come first in that worker’s day. Others of the grid may still visit them.',
      done: '%{assigned} households assigned',
    },
    takeBackHouseholds: { label: 'Unassign', done: '%{assigned} households unassigned' },
    moveHousehold: {
      label: 'Move',
      explain: 'Moves the household and its people to another grid. Past visits stay with the old grid.',
      done: 'Moved',
    },
  },
  enums: {
    HouseholdTag: {
      ELDERLY_ALONE: 'Elderly, alone',
      DISABLED: 'Disabled',
      PREGNANT: 'Pregnant',
      INFANT: 'Infant',
      CHRONIC_ILLNESS: 'Chronic illness',
      RENTED: 'Rented',
      VACANT_HOME: 'Vacant',
      LOW_INCOME: 'Low income',
    },
  },
};
