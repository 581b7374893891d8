import { describe, expect, it } from 'vitest';
import { VisitOutcome } from '../../kernel/gql/graphql';
import { fresh, type Item } from '../outbox/item';
import type { Register } from './register';
import { rounds, search } from './rounds';
import { sharedStart } from './sharedStart';

const NOW = new Date('2026-11-22T02:00:00Z'); // ten in the morning in China
const door = (id: string, more = {}) => ({
  ...{ id, address: `和谐家园${id}室`, areaId: 'g1', declared: 2, registered: 2, tags: [] },
  ...{ goes: 'anybody' as const, people: [] },
  ...more,
});
const register = (more: Partial<Register> = {}): Register => ({
  ...{ takenAt: NOW.getTime(), worker: '王敏', areas: [], responses: [{ id: 'r1', name: '流感' }] },
  doors: ['101', '102', '201', '202'].map((id) => door(id)),
  lastVisits: {},
  visits: [],
  ...more,
});
const item = (householdId: string, more: Partial<Item> = {}): Item => ({
  ...{
    ...fresh,
    id: `i${householdId}`,
    kind: 'record',
    visitId: `i${householdId}`,
    version: null,
    householdId,
  },
  ...{ label: householdId, responseId: 'r1', visitedAt: NOW.toISOString(), note: null, noticesHanded: 0 },
  ...{ outcome: VisitOutcome.MET, peopleMet: 1 },
  ...more,
});
const toVisit = (...given: Parameters<typeof rounds>) => rounds(...given).toVisit.map(({ id }) => id);

describe('the order of the day', () => {
  it('goes on behind the door where I was last, and comes back for those before it', () => {
    expect(toVisit(register(), [item('102')], 'r1', NOW)).toEqual(['201', '202', '101']);
  });

  it('begins at the first door where I have not been anywhere', () => {
    expect(toVisit(register(), [], 'r1', NOW)).toEqual(['101', '102', '201', '202']);
  });

  it('then has those where nobody was met, the oldest visit first; never those where somebody was', () => {
    const absent = (visitedAt: string) => ({ visitedAt, outcome: VisitOutcome.ABSENT });
    const lastVisits = {
      r1: {
        '101': absent('2026-11-21T09:00:00Z'),
        '102': absent('2026-11-20T09:00:00+08:00'),
        '201': { visitedAt: '2026-11-01T09:00:00Z', outcome: VisitOutcome.MET },
      },
    };
    expect(toVisit(register({ lastVisits }), [], 'r1', NOW)).toEqual(['202', '102', '101']);
  });

  it('puts the doors assigned to me first, and those of colleagues last', () => {
    const doors = [
      door('101', { goes: 'colleague' }),
      door('102'),
      door('201', { goes: 'me' }),
      door('202', { goes: undefined }), // taken before doors were assigned
    ];
    expect(toVisit(register({ doors }), [], 'r1', NOW)).toEqual(['201', '102', '202', '101']);
    expect(toVisit(register({ doors }), [item('102')], 'r1', NOW)).toEqual(['201', '202', '101']);
  });

  it('is another in another response', () => {
    expect(toVisit(register(), [item('102')], 'r2', NOW)).toEqual(['101', '102', '201', '202']);
  });
});

describe('what was recorded here', () => {
  it('counts at once, and for today', () => {
    const { visitedToday, unvisited } = rounds(register(), [item('101'), item('102')], 'r1', NOW);
    expect({ visitedToday, unvisited }).toEqual({ visitedToday: 2, unvisited: 2 });
  });

  it('counts for the day it is in China', () => {
    const lastNight = item('101', { visitedAt: '2026-11-21T15:59:00Z' });
    const thisNight = item('102', { visitedAt: '2026-11-21T16:01:00Z' });
    expect(rounds(register(), [lastNight, thisNight], 'r1', NOW).visitedToday).toBe(1);
  });

  it('counts for nothing once it was refused', () => {
    expect(rounds(register(), [item('101', { state: 'refused' })], 'r1', NOW).unvisited).toBe(4);
  });

  it('gives way to the register once that was read after it arrived: it may have been voided since', () => {
    const sent = item('101', { state: 'sent', sentAt: NOW.getTime() - 1 });
    expect(rounds(register(), [sent], 'r1', NOW).unvisited).toBe(4);
    expect(rounds(register({ takenAt: NOW.getTime() - 2 }), [sent], 'r1', NOW).unvisited).toBe(3);
  });
});

describe('what is missed', () => {
  it('is every household with fewer people registered than declared', () => {
    const doors = [door('101'), door('102', { registered: 0 }), door('201', { registered: 5 })];
    const { lacking } = rounds(register({ doors }), [], 'r1', NOW);
    expect(lacking.map(({ id, missing }) => [id, missing])).toEqual([['102', 2]]);
  });
});

describe('search', () => {
  const people = [{ name: '杨丽', sex: 'FEMALE' as const, birthYear: 1980 }];
  const { toVisit: calls } = rounds(
    register({ doors: [door('101'), door('102', { people })] }),
    [],
    'r1',
    NOW,
  );
  const found = (typed: string) => search(calls, typed).map(({ id }) => id);

  it('finds by door, by name, and by both', () => {
    expect(found('102')).toEqual(['102']);
    expect(found('杨')).toEqual(['102']);
    expect(found(' 和谐 杨丽 ')).toEqual(['102']);
    expect(found('101 杨丽')).toEqual([]);
    expect(found(' ')).toEqual(['101', '102']);
  });
});

describe('what addresses begin with', () => {
  it('is said softly up to the first number, and never half a number', () => {
    expect(sharedStart(['和谐家园12号', '和谐家园15号'])).toBe('和谐家园');
    expect(sharedStart(['东街1号', '西街1号'])).toBe('');
    expect(sharedStart(['东街1号'])).toBe('');
  });
});
