import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { forgetViewer, rememberViewer, type Viewer } from '../kernel/session/viewer';
import { answerEach } from '../test/answerEach';
import { failure } from '../test/answerWith';
import { renderOnRecord } from '../test/renderPage';
import SecurityPage from './SecurityPage';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const CODES = Array.from({ length: 10 }, (_, n) => `AAAA-BBBB-CCCC-DD2${(n % 6) + 2}${n}`);
const RULES = [
  { role: 'COUNTY_ADMIN', required: false, holders: 1, lacking: 0 },
  { role: 'VILLAGE_SECRETARY', required: true, holders: 9, lacking: 4 },
  { role: 'GRID_WORKER', required: false, holders: 30, lacking: 28 },
];

const viewer = (more: object = {}) =>
  ({
    account: { id: 'a1', username: 'county' },
    posts: [{ id: 'p1', role: 'COUNTY_ADMIN', area: { id: 'c1', name: '易门县' } }],
    permissions: [],
    mustSetUpSecondFactor: false,
    viewing: null,
    ...more,
  }) as unknown as Viewer;

const factor = { since: '2026-02-01T01:00:00Z', recoveryCodesLeft: 10 };
const own = (secondFactor: object | null) => ({ data: { viewer: { secondFactor } } });

function show(answers: Parameters<typeof answerEach>[0], who = viewer()) {
  rememberViewer(who);
  const sent = answerEach({ SecondFactorRules: { data: { secondFactorRules: RULES } }, ...answers });
  renderOnRecord('accounts', { id: 'a1' }, <SecurityPage />);
  return sent;
}

beforeEach(forgetViewer);

it('sets one up: password, picture and typed secret, code, recovery codes', async () => {
  let active = false;
  const sent = show({
    OwnSecurity: () => own(active ? factor : null),
    StartSecondFactor: {
      data: {
        startSecondFactor: {
          uri: `otpauth://totp/x?secret=${SECRET}`,
          secret: SECRET,
          until: '2026-02-01T01:10:00Z',
        },
      },
    },
    ConfirmSecondFactor: ({ input }) => {
      const { code } = input as { code: string };
      if (code !== '123456') return failure('INVALID', '请更正', { fields: { code: '验证码不正确' } });
      active = true;
      return { data: { confirmSecondFactor: { recoveryCodes: CODES } } };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: '启用二次验证' }));
  await userEvent.type(screen.getByLabelText(/当前密码/), 'my password');
  await userEvent.click(screen.getByRole('button', { name: '下一步' }));
  const picture = await screen.findByRole('img', { name: '二次验证的二维码' });
  expect(picture.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(1_000);
  expect(screen.getByText(SECRET.match(/.{4}/g)!.join(' '))).toBeTruthy();
  const code = screen.getByLabelText(/动态验证码/);
  await userEvent.type(code, '999999');
  await userEvent.click(screen.getByRole('button', { name: '确认启用' }));
  await screen.findByText('验证码不正确');
  await userEvent.clear(code);
  await userEvent.type(code, '123456');
  await userEvent.click(screen.getByRole('button', { name: '确认启用' }));
  await screen.findByRole('list', { name: '恢复码' });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(CODES);
  await userEvent.click(screen.getByRole('button', { name: '已妥善保管' }));
  await screen.findByText(/还有 10 个恢复码未用/);
  expect(screen.queryByText(CODES[0]!)).toBeNull();
  expect(sent.find(({ operation }) => operation === 'StartSecondFactor')?.variables).toEqual({
    input: { password: 'my password' },
  });
});

it('begins again where the set-up took too long', async () => {
  show({
    OwnSecurity: own(null),
    StartSecondFactor: {
      data: { startSecondFactor: { uri: 'otpauth://totp/x', secret: SECRET, until: '2026-02-01T01:10:00Z' } },
    },
    ConfirmSecondFactor: failure('CONFLICT', '设置已过期，请重新开始设置。'),
  });
  await userEvent.click(await screen.findByRole('button', { name: '启用二次验证' }));
  await userEvent.type(screen.getByLabelText(/当前密码/), 'my password');
  await userEvent.click(screen.getByRole('button', { name: '下一步' }));
  await userEvent.type(await screen.findByLabelText(/动态验证码/), '123456');
  await userEvent.click(screen.getByRole('button', { name: '确认启用' }));
  await screen.findByText(/设置已过期/);
  expect(await screen.findByLabelText(/当前密码/)).toBeTruthy();
});

it('warns of few recovery codes, and removes with password and code', async () => {
  const sent = show({
    OwnSecurity: own({ ...factor, recoveryCodesLeft: 1 }),
    RemoveSecondFactor: { data: { removeSecondFactor: true } },
  });
  await screen.findByText(/恢复码只剩 1 个/);
  await userEvent.click(screen.getByRole('button', { name: '移除或更换手机' }));
  await userEvent.type(screen.getByLabelText(/当前密码/), 'my password');
  await userEvent.type(screen.getByLabelText(/动态验证码或恢复码/), '123456');
  await userEvent.click(screen.getByRole('button', { name: '移除二次验证' }));
  await screen.findByText('二次验证已移除');
  expect(sent.find(({ operation }) => operation === 'RemoveSecondFactor')?.variables).toEqual({
    input: { password: 'my password', code: '123456' },
  });
});

it('renews the recovery codes alone, with password and code', async () => {
  const sent = show({
    OwnSecurity: own({ ...factor, recoveryCodesLeft: 2 }),
    RenewRecoveryCodes: ({ input }) =>
      (input as { code: string }).code === '123456'
        ? { data: { renewRecoveryCodes: CODES } }
        : failure('INVALID', '请更正', { fields: { code: '验证码不正确' } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: '更换恢复码' }));
  const dialog = within(await screen.findByRole('dialog', { name: '更换恢复码' }));
  await userEvent.type(dialog.getByLabelText(/当前密码/), 'my password');
  const code = dialog.getByLabelText(/^动态验证码/);
  await userEvent.type(code, '999999');
  await userEvent.click(dialog.getByRole('button', { name: '更换恢复码' }));
  await screen.findByText('验证码不正确');
  await userEvent.clear(code);
  await userEvent.type(code, '123456');
  await userEvent.click(dialog.getByRole('button', { name: '更换恢复码' }));
  await screen.findByRole('list', { name: '恢复码' });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(CODES);
  expect(sent.findLast(({ operation }) => operation === 'RenewRecoveryCodes')?.variables).toEqual({
    input: { password: 'my password', code: '123456' },
  });
});

it('requires by role, saying how many it stops; what was required already counts among the old', async () => {
  const sent = show({ OwnSecurity: own(factor), RequireSecondFactor: { data: { done: RULES } } });
  const worker = await screen.findByLabelText(/^网格员 · 在任 30 人，未启用 28 人/);
  expect(screen.queryByText(/将无法办理业务。请先通知/)).toBeNull();
  await userEvent.click(worker);
  await screen.findByText(/有 28 人在完成设置之前/);
  await userEvent.click(screen.getByRole('button', { name: '保存二次验证要求' }));
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === 'RequireSecondFactor')?.variables).toEqual({
      input: {
        areaId: 'c1',
        roles: ['VILLAGE_SECRETARY', 'GRID_WORKER'],
        instead: ['VILLAGE_SECRETARY'],
      },
    }),
  );
});

it('asks the admin to have one first', async () => {
  show({ OwnSecurity: own(null) });
  await screen.findByText(/请先为您自己的账号启用二次验证/);
  expect((await screen.findByLabelText<HTMLInputElement>(/^网格员/)).disabled).toBe(true);
});

it('says to whoever must set one up that this comes first, and shows nothing of other people', async () => {
  show({ OwnSecurity: own(null) }, viewer({ mustSetUpSecondFactor: true }));
  await screen.findByText(/请先完成设置/);
  expect(screen.queryByLabelText(/^网格员/)).toBeNull();
});
