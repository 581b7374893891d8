import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    visits: {
      name: 'Visit |||| Visits',
      fields: {
        household: 'Household',
        'household.address': 'Household',
        responseId: 'Response',
        'response.name': 'Response',
        area: 'Grid',
        areaId: 'Grid',
        visitorName: 'Visitor',
        visitorId: 'Visitor',
        visitedAt: 'Visited',
        visitedFrom: 'Visited from',
        visitedTo: 'Visited to',
        outcome: 'Outcome',
        peopleMet: 'People met',
        noticesHanded: 'Notices handed over',
        note: 'Note',
        voidedAt: 'Voided',
        voidReason: 'Why voided',
        reason: 'Why',
        voided: 'Voided',
      },
      voided: 'Voided',
      empty: {
        title: 'No visits yet',
        next: 'Open a household and press “Record visit”.',
        wait: 'Grid workers record visits; they show here at once.',
      },
    },
  },
  deeds: {
    recordVisit: { label: 'Record visit', done: 'Visit recorded' },
    amendVisit: { label: 'Amend', explain: 'Only your own visit, on the same day.', done: 'Amended' },
    voidVisit: {
      label: 'Void',
      explain: 'A voided visit no longer counts. The record and the reason stay.',
      done: 'Voided',
    },
  },
  enums: {
    VisitOutcome: { MET: 'Met', ABSENT: 'Nobody home', REFUSED: 'Refused', VACANT: 'Vacant' },
  },
};
