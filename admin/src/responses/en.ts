import type { zh } from './zh';

export const en: typeof zh = {
  resources: {
    responses: {
      name: 'Response |||| Responses',
      fields: {
        name: 'Name',
        kind: 'Kind',
        level: 'Level',
        phase: 'Phase',
        startsOn: 'Starts on',
        endsOn: 'Ends on',
        status: 'Status',
        area: 'Covers',
        areaId: 'Covers',
      },
      helper: {
        phase: 'e.g. screening, control, consolidation',
        endsOn: 'Leave it empty while it is open',
      },
      areaAbove: 'An area above',
      coverage: 'See its coverage',
      empty: {
        title: 'No response yet',
        next: 'Open a response first: visits and coverage belong to one.',
        wait: 'The county or township opens a response; visits can be recorded from then on.',
      },
    },
  },
  notices: {
    RESPONSE_OPENED: 'New response: %{name} (%{detail})',
    RESPONSE_CHANGED: 'A response has changed: %{name}, now in phase %{detail}',
    RESPONSE_CLOSED: 'A response has ended: %{name}',
  },
  deeds: {
    createResponse: { label: 'Open a response', done: 'Response opened' },
    updateResponse: { label: 'Edit response', done: 'Saved' },
    closeResponse: {
      label: 'Close',
      explain:
        'Closing freezes its records: visits can no longer be recorded, amended or voided under it, and it cannot be opened again.',
      done: 'Closed; its records are frozen',
    },
  },
  enums: {
    ResponseStatus: { OPEN: 'Open', CLOSED: 'Closed' },
    ResponseLevel: {
      1: 'I (most serious)',
      2: 'II (serious)',
      3: 'III (major)',
      4: 'IV (general)',
    },
    ResponseKind: {
      INFECTIOUS_DISEASE: 'Infectious disease',
      VACCINATION: 'Vaccination',
      HEATWAVE: 'Heatwave',
      FLOOD: 'Flood',
      OTHER: 'Other',
    },
  },
};
