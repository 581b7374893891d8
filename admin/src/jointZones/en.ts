import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    jointZones: {
      name: 'Joint zone |||| Joint zones',
      fields: {
        name: 'Name',
        area: 'Managed at',
        sides: 'Areas',
        areaIds: 'Areas',
        shares: 'Shared',
        leadName: 'Lead',
        leadId: 'Lead',
        lead: 'Lead',
        startsOn: 'Starts on',
        endsOn: 'Ends on',
        current: 'State',
      },
      helper: {
        name: 'e.g. five villages of two townships',
        areaIds: '2 to 20 areas, none inside another; it takes somebody above all of them.',
        shares:
          'Only what is ticked. People and ID numbers are never shared; the phone of a household shows in part.',
        endsOn: 'Within a year. It stops by itself, and can be put off.',
      },
      states: { current: 'In force', future: 'To begin', ended: 'Over' },
      notCurrent: 'Not in force',
      all: 'All',
      sees: 'See %{noun}',
      does: 'Do: %{deed}',
      shared: { Tally: 'coverage', Boundary: 'outlines', Response: 'responses' },
      whoSees:
        'Whoever holds a post in one of the areas sees in the others what is shared, as far as the own role goes.',
      holders: '%{smart_count} person in office |||| %{smart_count} people in office',
      openArea: 'Open the area',
      openNamed: 'Open the area: %{name}',
      openPosts: 'See who',
      postsOf: 'See who is in office in %{name}',
      empty: {
        title: 'No joint zone yet',
        next: 'Choose areas that do not lie inside each other, what they share, and for how long.',
        wait: 'A joint zone is set up from above; once your area is in one, it is listed here.',
      },
    },
  },
  notices: {
    JOINT_ZONE_BEGUN:
      'The joint zone “%{name}” has begun; its areas see of each other what is shared until %{day}',
    JOINT_ZONE_ENDING: 'The joint zone “%{name}” ends on %{day}: put it off if the work goes on',
  },
  deeds: {
    createJointZone: { label: 'Set up a joint zone', done: 'Joint zone set up' },
    updateJointZone: { label: 'Edit joint zone', done: 'Saved' },
    endJointZone: {
      label: 'End',
      explain:
        'The areas see nothing of each other any more, at once. What was recorded stays where it was recorded.',
      done: 'Ended',
    },
  },
};
