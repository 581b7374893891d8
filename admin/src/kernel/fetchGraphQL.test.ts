import { describe, expect, it, vi } from 'vitest';
import { answerWith, failure } from '../test/answerWith';
import { fetchGraphQL } from './fetchGraphQL';
import { ViewerDocument } from './session/documents';
import { store } from './store';

const ask = () => fetchGraphQL(ViewerDocument, {});

describe('fetchGraphQL', () => {
  it('names the panel and the language with every request', async () => {
    const sent = answerWith({ data: { viewer: null } });
    expect(await ask()).toEqual({ viewer: null });
    expect(sent[0]?.headers).toMatchObject({ 'X-Sibulou-Panel': '1', 'Accept-Language': 'zh-CN' });
  });

  it.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['CONFLICT', 409],
    ['RATE_LIMITED', 429],
  ])('keeps the message of %s and gives it the status %i', async (code, status) => {
    answerWith(failure(code, '原因'));
    await expect(ask()).rejects.toMatchObject({ message: '原因', status, body: { code } });
  });

  it('shows the number of an internal error in the language of the panel', async () => {
    answerWith(failure('INTERNAL', 'Internal error', { id: 'E-42' }));
    await expect(ask()).rejects.toThrow('系统出错，请将编号 E-42 告知管理员。');
    store.setItem('locale', 'en');
    await expect(ask()).rejects.toThrow('Give your administrator the number E-42');
    store.removeItem('locale');
  });

  it('takes an unknown code for an internal error', async () => {
    answerWith(failure('SOMETHING_ELSE', 'secret'));
    await expect(ask()).rejects.toMatchObject({ status: 500, body: { code: 'INTERNAL' } });
  });

  it('says the server cannot be reached when nothing, or no JSON, comes back', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(ask()).rejects.toThrow('kernel.error.offline');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>502</html>')));
    await expect(ask()).rejects.toThrow('kernel.error.offline');
  });
});
