import { packRules } from '@casl/ability/extra';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { nouns } from '../../nouns';
import { answerWith, failure } from '../../test/answerWith';
import { toHttpError } from '../apiError';
import { createAuthProvider } from '../authProvider';
import { abilityOf } from './ability';
import { queryClient } from '../queryClient';
import { forgetViewer, loadViewer, type Viewer } from './viewer';

const authProvider = createAuthProvider(nouns);
const canAccess = (action: string, resource: string, record?: { viewerCan: string[] }) =>
  authProvider.canAccess?.({ action, resource, record });

const signedInWith = (...rules: { action: string; subject: string }[]) =>
  answerWith({
    data: {
      viewer: { account: { id: 'a1', displayName: '杨丽' }, posts: [], permissions: packRules(rules) },
    },
  });

beforeEach(forgetViewer);

describe('what a viewer is offered', () => {
  it('is nothing without rules', async () => {
    signedInWith();
    expect(await canAccess('list', 'households')).toBe(false);
  });

  it('is worked out once for a viewer, and anew for the next', () => {
    const [before, after] = [{ permissions: packRules([]) }, { permissions: packRules([]) }] as Viewer[];
    expect(abilityOf(before!)).toBe(abilityOf(before!));
    expect(abilityOf(after!)).not.toBe(abilityOf(before!));
  });

  it('is nothing when nobody is signed in', async () => {
    answerWith({ data: { viewer: null } });
    expect(await canAccess('list', 'households')).toBe(false);
    await expect(authProvider.checkAuth({})).rejects.toThrow();
  });

  it('follows the rules: creating is a deed on the parent', async () => {
    signedInWith({ action: 'read', subject: 'Household' }, { action: 'createHousehold', subject: 'Area' });
    expect(await canAccess('list', 'households')).toBe(true);
    expect(await canAccess('create', 'households')).toBe(true);
    expect(await canAccess('edit', 'households')).toBe(false);
    expect(await canAccess('list', 'visits')).toBe(false);
  });

  it('is never a delete or an export', async () => {
    signedInWith(
      { action: 'read', subject: 'Household' },
      { action: 'updateHousehold', subject: 'Household' },
    );
    expect(await canAccess('delete', 'households')).toBe(false);
    expect(await canAccess('export', 'households')).toBe(false);
  });

  it('is for one record what the record says', async () => {
    signedInWith({ action: 'updateHousehold', subject: 'Household' });
    expect(await canAccess('edit', 'households', { viewerCan: [] })).toBe(false);
    expect(await canAccess('edit', 'households', { viewerCan: ['updateHousehold'] })).toBe(true);
  });
});

describe('the session', () => {
  const error = (code: string) => toHttpError({ message: '', extensions: { code } });

  it('ends on UNAUTHENTICATED, once', async () => {
    signedInWith();
    await loadViewer();
    await expect(authProvider.checkError(error('UNAUTHENTICATED'))).rejects.toThrow();
    await expect(authProvider.checkError(error('UNAUTHENTICATED'))).resolves.toBeUndefined();
  });

  it.each(['FORBIDDEN', 'NOT_FOUND', 'INTERNAL'])('outlives %s', async (code) => {
    signedInWith();
    await loadViewer();
    await expect(authProvider.checkError(error(code))).resolves.toBeUndefined();
  });

  it('outlives a server that is away: whoever is known stays', async () => {
    signedInWith();
    await loadViewer();
    await queryClient.invalidateQueries({ queryKey: ['viewer'] }); // older than a minute
    answerWith(failure('INTERNAL', ''));
    await expect(authProvider.checkAuth({})).resolves.toBeUndefined();
    expect(await authProvider.getIdentity?.()).toMatchObject({ id: 'a1' });
  });

  it('is waited for where a page is opened while the server is away', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    answerWith(failure('INTERNAL', ''));
    const checked = authProvider.checkAuth({});
    await vi.advanceTimersByTimeAsync(2_000);
    signedInWith();
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(checked).resolves.toBeUndefined();
  });

  it('says in the words of the server why a sign-in failed', async () => {
    answerWith(failure('INVALID', '用户名或密码不正确'));
    await expect(authProvider.login({ username: 'x', password: 'y' })).rejects.toThrow('用户名或密码不正确');
  });
});
