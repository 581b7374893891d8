import { describe, expect, it } from 'vitest';
import type { Permission } from '../rights/usePermissions';
import { toggled, withReach } from './chosen';

const permission = (action: string, ...kinds: string[]) =>
  ({ subject: 'Account', action, reaches: kinds.map((kind) => ({ kind, name: kind })) }) as Permission;
const [read, update] = [permission('read', 'IN_AREA', 'OWN'), permission('updateAccount', 'IN_AREA')];
const all = [read, update];
const CHOSEN = { read: { subject: 'Account', action: 'read', reach: ['IN_AREA', 'OWN'] } };

describe('what a role is composed of', () => {
  it('takes reading with a deed, since a deed on what one cannot read fails', () =>
    expect(toggled([], update, all).map(({ action }) => action)).toEqual(['read', 'updateAccount']));
  it('takes all deeds away with reading', () =>
    expect(toggled(toggled([], update, all), read, all)).toEqual([]));
  it('takes one deed away alone', () =>
    expect(toggled(toggled([], update, all), update, all)).toEqual([CHOSEN.read]));
  it('keeps at least one way of reaching', () => {
    expect(withReach([CHOSEN.read], read, ['OWN'])).toEqual([{ ...CHOSEN.read, reach: ['OWN'] }]);
    expect(withReach([CHOSEN.read], read, [])).toEqual([CHOSEN.read]);
  });
});
