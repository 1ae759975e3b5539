import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import type { CallbackErrorCode } from '../errors/errorKinds.ts';
import { createDoubt } from './createDoubt.ts';

function fail(code: CallbackErrorCode): CallbackError {
  return new CallbackError(code, { operation: 'schedule', message: code, httpStatus: 400 });
}

/** What is thrown in the end for what an attempt threw. */
function end(doubt: ReturnType<typeof createDoubt>, error: unknown): Promise<unknown> {
  return doubt(() => Promise.reject(error)).catch((thrown: unknown) => thrown);
}

describe('createDoubt', () => {
  it('passes on what an attempt answers', async () => {
    expect(await createDoubt(true)(async () => 'booked')).toBe('booked');
  });

  it('leaves a refusal what it is while nothing is in doubt, however many there are', async () => {
    const doubt = createDoubt(false);
    const refusal = fail('SLOT_TAKEN');
    expect(await end(doubt, fail('RATE_LIMITED'))).toMatchObject({ booked: 'no' });
    expect(await end(doubt, refusal)).toBe(refusal);
  });

  it('leaves a refusal after an unknown outcome unknown, with all that is known about it', async () => {
    const doubt = createDoubt(false);
    const lost = fail('TIMEOUT');
    expect(await end(doubt, lost)).toBe(lost);
    expect(await end(doubt, fail('SLOT_TAKEN'))).toMatchObject({
      code: 'SLOT_TAKEN',
      message: 'SLOT_TAKEN',
      httpStatus: 400,
      booked: 'unknown',
    });
  });

  it('knows of an attempt before', async () => {
    expect(await end(createDoubt(true), fail('SLOT_TAKEN'))).toMatchObject({ booked: 'unknown' });
    const lost = fail('TIMEOUT');
    expect(await end(createDoubt(true), lost)).toBe(lost);
  });

  it('passes on an error that is none of ours', async () => {
    const bug = Object.assign(new Error('a bug'), { booked: 'no' });
    expect(await end(createDoubt(true), bug)).toBe(bug);
  });
});
