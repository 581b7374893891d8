import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    people: {
      name: 'Person |||| People',
      fields: {
        name: 'Name',
        sex: 'Sex',
        birthDate: 'Date of birth',
        idNumber: 'ID number',
        phone: 'Phone',
        residence: 'Residence',
        relation: 'Relation to head',
        import: 'Came with',
        area: 'Grid',
        areaId: 'Grid',
        household: 'Household',
        householdId: 'Household',
        pinyin: 'Name in pinyin',
        initials: 'Initials in pinyin',
        namePinyin: 'Name in pinyin',
        nameInitials: 'Initials in pinyin',
      },
      helper: {
        idNumber:
          'All 18 characters fill in the sex and the date of birth. Leave it empty where there is none.',
        exactIdNumber: 'All 18 characters',
        householdId: 'Search by address',
      },
      idNumberFaults: {
        shape: 'An ID number has 18 characters: 17 digits, and a digit or X',
        check: 'The check digit does not match: compare it digit by digit',
        day: 'The date of birth inside it is not a day',
        future: 'The date of birth inside it is in the future',
      },
      registerAnother: 'Register the next person here',
      empty: {
        title: 'Nobody registered yet',
        next: 'Register everyone in the household, so that no person is missed.',
        wait: 'Grid workers register people at their door.',
      },
    },
  },
  deeds: {
    createPerson: { label: 'Register a person', done: 'Registered' },
    updatePerson: { label: 'Edit person', done: 'Saved' },
    movePerson: {
      label: 'Move',
      explain:
        'Moves the person to another household. If the ID number is registered elsewhere, whoever is above both places moves them.',
      done: 'Moved',
    },
    revealPerson: { label: 'Show a person’s private data', done: 'Shown' },
  },
  enums: {
    Sex: { FEMALE: 'Female', MALE: 'Male' },
    PersonRevealField: { ID_NUMBER: 'ID number', PHONE: 'Phone' },
    Residence: {
      RESIDENT: 'Resident',
      TENANT: 'Tenant',
      RETURNEE: 'Returnee',
      VISITOR: 'Visitor',
      AWAY: 'Away',
    },
    Relation: {
      HEAD: 'Head',
      SPOUSE: 'Spouse',
      CHILD: 'Child',
      PARENT: 'Parent',
      GRANDPARENT: 'Grandparent',
      GRANDCHILD: 'Grandchild',
      SIBLING: 'Sibling',
      OTHER_RELATIVE: 'Other relative',
      NOT_RELATED: 'Not related',
    },
  },
};
