import { describe, expect, it, vi } from 'vitest';
import { createHeaders } from './createHeaders.ts';

describe('createHeaders', () => {
  it('has none where none are configured', async () => {
    expect(await createHeaders(undefined)()).toEqual({});
  });

  it('gives what is configured each time', async () => {
    const headers = createHeaders({ tenant: 'a' });
    expect([await headers(), await headers()]).toEqual([{ tenant: 'a' }, { tenant: 'a' }]);
  });

  it('asks a function anew each time, and names what it gives in lower case', async () => {
    let count = 0;
    const option = vi.fn(async () => {
      count += 1;
      return { Authorization: `Bearer ${count}` };
    });
    const headers = createHeaders(option);
    expect(option).not.toHaveBeenCalled();
    expect(await headers()).toEqual({ authorization: 'Bearer 1' });
    expect(await headers()).toEqual({ authorization: 'Bearer 2' });
  });

  it('takes a function that gives its headers at once', async () => {
    expect(await createHeaders(() => ({ A: 'b' }))()).toEqual({ a: 'b' });
  });

  it('rejects, and does not throw, where a function throws', async () => {
    const headers = createHeaders(() => {
      throw new Error('no token');
    });
    await expect(headers()).rejects.toThrow('no token');
  });

  it.each([undefined, null, 'x', [], { a: 'b\r\nc: d' }, { a: 5 }])(
    'rejects where a function gives %j',
    async (given) => {
      await expect(createHeaders(() => given as never)()).rejects.toThrow();
    },
  );
});
