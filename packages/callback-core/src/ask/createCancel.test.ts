import { describe, expect, it } from 'vitest';
import type { ApiVersion } from '../config/CallbackConfig.ts';
import { catchError } from '../testing/catchError.ts';
import { createScriptedClient, type Line } from '../testing/createScriptedClient.ts';
import { TransportFailure } from '../transport/Transport.ts';

const lost = new Error('The line is cut.');
const gone: Record<ApiVersion, Line[]> = {
  v1: [{ status: 404 }, { status: 400 }, { status: 400, body: { message: 'no such callback' } }],
  v3: [{ status: 404 }, { status: 404, body: { status: { code: 1 } } }],
};

describe.each(['v1', 'v3'] as const)('cancel in %s', (apiVersion) => {
  const create = (...script: Line[]) => createScriptedClient(script, { apiVersion });

  it('resolves with nothing', async () => {
    const body = apiVersion === 'v3' ? { status: { code: 0 }, data: { id: 'abc' } } : '';
    await expect(create({ body }).client.cancel('abc')).resolves.toBeUndefined();
  });

  it.each(gone[apiVersion])('finds no booking at the first answer %j', async (line) => {
    const { client, sent } = create(line);
    const error = await catchError(client.cancel('abc'));
    expect(error).toMatchObject({ code: 'CALLBACK_NOT_FOUND', operation: 'cancel', retry: 'fix' });
    expect(sent).toHaveLength(1);
  });

  describe.each(gone[apiVersion])('with the last answer %j', (line) => {
    it.each<[string, Line]>([
      ['a cut line', lost],
      ['500', { status: 500 }],
      ['408', { status: 408 }],
      ['409', { status: 409 }],
      ['a page for people', { body: '<html>' }],
    ])('is done when %s left its first attempt open', async (_, open) => {
      const { client, sent } = create(open, line);
      await expect(client.cancel('abc')).resolves.toBeUndefined();
      expect(sent).toHaveLength(2);
    });

    it.each<[string, Line]>([
      ['429', { status: 429 }],
      ['a closed port', new TransportFailure('unreachable')],
    ])('finds no booking when %s kept its first attempt away', async (_, refused) => {
      const { client, sent } = create(refused, line);
      expect((await catchError(client.cancel('abc'))).code).toBe('CALLBACK_NOT_FOUND');
      expect(sent).toHaveLength(2);
    });

    it('is done when only one of two attempts before was left open', async () => {
      for (const script of [
        [lost, { status: 429 }, line],
        [{ status: 429 }, lost, line],
      ]) {
        await expect(create(...script).client.cancel('abc')).resolves.toBeUndefined();
      }
    });

    it('forgets what an earlier call left open', async () => {
      const { client } = create(lost, lost, lost, line);
      expect((await catchError(client.cancel('abc'))).code).toBe('NETWORK');
      expect((await catchError(client.cancel('abc'))).code).toBe('CALLBACK_NOT_FOUND');
    });
  });

  it('is not done by any other refusal after a cut line', async () => {
    const { client } = create(lost, { status: 401 });
    expect((await catchError(client.cancel('abc'))).code).toBe('UNAUTHORIZED');
  });
});
