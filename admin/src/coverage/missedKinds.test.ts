import { describe, expect, it } from 'vitest';
import type { AreaKind } from '../kernel/gql/graphql';
import { missedCounts } from './missedKinds';

const figures = (kind: AreaKind, units: { townships?: number; villages?: number; grids?: number }) => ({
  area: { kind },
  townships: { total: units.townships ?? 0, active: 0 },
  villages: { total: units.villages ?? 0, active: 1 },
  grids: { total: units.grids ?? 0, active: units.grids ?? 0 },
  households: 100,
  visited: 60,
});
const others = { withoutWorker: 2, unbound: 3, lacking: 5 };
const kindsOf = (...of: Parameters<typeof figures>) =>
  missedCounts(figures(...of), others).map(({ kind }) => kind);

describe('the missed lists', () => {
  it('of a county are all seven, counted from the figures', () => {
    expect(missedCounts(figures('COUNTY', { townships: 7, villages: 58, grids: 290 }), others)).toEqual([
      { kind: 'TOWNSHIP', count: 7 },
      { kind: 'VILLAGE', count: 57 },
      { kind: 'GRID', count: 0 },
      { kind: 'GRID_WITHOUT_WORKER', count: 2 },
      { kind: 'BINDING', count: 3 },
      { kind: 'HOUSEHOLD', count: 40 },
      { kind: 'PERSON', count: 5 },
    ]);
  });

  it('leave out the area’s own kind, which the figures count', () => {
    expect(kindsOf('TOWNSHIP', { townships: 1, villages: 9, grids: 40 })).toEqual([
      'VILLAGE',
      'GRID',
      'GRID_WITHOUT_WORKER',
      'BINDING',
      'HOUSEHOLD',
      'PERSON',
    ]);
    expect(kindsOf('GRID', { grids: 1 })).toEqual(['BINDING', 'HOUSEHOLD', 'PERSON']);
  });

  it('leave out what the viewer is not told of', () => {
    const told = missedCounts(figures('VILLAGE', { grids: 4 }), {
      ...others,
      withoutWorker: null,
      unbound: null,
    });
    expect(told.map(({ kind }) => kind)).toEqual(['GRID', 'HOUSEHOLD', 'PERSON']);
  });

  it('leave out grids where a village has none', () => {
    expect(kindsOf('VILLAGE', { villages: 1 })).toEqual(['BINDING', 'HOUSEHOLD', 'PERSON']);
  });
});
