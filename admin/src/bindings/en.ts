import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    bindings: {
      name: 'Binding |||| Bindings',
      fields: {
        area: 'Area',
        areaId: 'Area',
        ofArea: 'Area',
        kind: 'Kind',
        account: 'Account',
        accountId: 'Held by',
        holderName: 'Held by',
        holderTitle: 'Title or department',
        holderPhone: 'Business phone',
        holderLeft: 'Has left',
        part: 'Part of the area',
        startsOn: 'First day',
        endsOn: 'Last day',
        current: 'In force',
        areasHeld: 'Areas held now',
        overLimit: 'Too many areas',
        handedOver: 'Handed over',
        householdsMoved: 'Households handed over with it',
        previous: 'Handed over from',
        expiringWithinDays: 'Expiring',
        on: 'Day of the handover',
        withHouseholds: 'Hand over their households, too',
        reason: 'Reason',
      },
      helper: {
        holderTitle: 'e.g. deputy head of the county; of a department its name.',
        part: 'Only where it is a part, e.g. buildings 1 to 3; empty for the whole area.',
        endsOn: 'Leave it empty for an open term. After its last day there is a vacancy.',
        endNow: 'Empty ends it at once; with a day it lasts until the end of that day.',
      },
      by: { label: 'Held by', account: 'An account', name: 'Somebody without one, by name' },
      states: {
        current: 'In force',
        over: '%{count} areas: too many',
        expiring: 'In force, %{days} days left',
        left: 'Has left',
        future: 'Not begun',
        ended: 'Ended',
      },
      handOver: {
        what: 'One binding of %{holder}: %{areas} |||| %{smart_count} bindings of %{holder}: %{areas}',
        withHouseholds:
          'The doors they were assigned in these areas go to whoever takes over: on the day itself only. Posts stay.',
        households: 'Households that go along',
      },
      rules: { required: 'What an area must have', limits: 'Areas that one person can hold' },
      whole: 'The whole area',
      all: 'All',
      currentOnly: 'In force',
      notCurrent: 'Not in force',
      lacks: 'Lacks: %{kinds}',
      lastWas: 'Last: %{holder}',
      empty: {
        title: 'No bindings yet',
        next: 'Name who answers for each township, village, compound and grid. Those without anybody are listed as vacant.',
        wait: 'The level above names them. Ask it.',
      },
    },
  },
  notices: {
    BINDINGS_TO_EXTEND:
      'A binding ends on %{day}: extend it, or name somebody else |||| %{count} bindings end by %{day}: extend them, or name somebody else',
  },
  deeds: {
    createBinding: { label: 'Name somebody', done: 'Binding made' },
    updateBinding: { label: 'Change', done: 'Binding changed' },
    endBinding: {
      label: 'End the binding',
      explain:
        'If nobody else answers for the area, it is listed as vacant. Posts and rights are not touched.',
      done: 'Binding ended',
    },
    handOverBinding: {
      label: 'Hand over',
      explain: 'The one answers until the day before, the other from that day on. All of it or nothing.',
      done: 'Handed over: %{bindings} bindings, %{households} households',
    },
    setBindingRules: {
      label: 'Rules of the chain',
      explain: 'They count at once, for what is vacant and for who holds too many.',
      done: 'Rules saved',
    },
  },
  enums: {
    BindingKind: {
      COUNTY_LEADER: 'County leader',
      TOWNSHIP_LEADER: 'Township leader',
      CADRE: 'Cadre',
      WORKER: 'Worker',
      DEPARTMENT: 'Department',
    },
  },
};
