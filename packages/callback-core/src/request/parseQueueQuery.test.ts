import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import { parseQueueQuery } from './parseQueueQuery.ts';
import type { QueueQuery } from './QueueQuery.ts';

/** The error that a question of any shape is refused with. */
function refuse(query: unknown): CallbackError {
  try {
    parseQueueQuery(query as QueueQuery, 'waitTime');
  } catch (error) {
    if (error instanceof CallbackError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('parseQueueQuery', () => {
  it.each(['vq', 'GMS_VQ@SIP_Switch', 'Verkauf Süd', 'a/b', '...'])(
    'takes the queue %s',
    (queue) => {
      expect(parseQueueQuery({ queue }, 'waitTime')).toEqual({ queue });
    },
  );

  it.each([
    ['absent', {}, 'is missing; name the virtual queue'],
    ['undefined', { queue: undefined }, 'is missing; name the virtual queue'],
    ['not in an object', undefined, 'is missing; name the virtual queue'],
    ['not in null', null, 'is missing; name the virtual queue'],
    ['given as text alone', 'vq', 'is missing; name the virtual queue'],
    ['a number', { queue: 5 }, 'is of type number; give text'],
    ['a list', { queue: ['a'] }, 'is a list; give text'],
  ])('refuses a queue that is %s', (_, query, text) => {
    expect(refuse(query)).toMatchObject({
      code: 'VALIDATION',
      operation: 'waitTime',
      fieldErrors: { queue: text },
    });
  });

  it.each(['', ' ', '.', '..', 'a\ud83d', 'x'.repeat(1001)])(
    'refuses %j and speaks of a queue, not of anything else',
    (queue) => {
      const text = refuse({ queue }).fieldErrors?.['queue'];
      expect(text).toMatch(/; name the virtual queue$/);
      expect(text).not.toMatch(/service|booking/);
    },
  );

  it.each(['a,b', ',', 'a,'])('refuses %j, which would be several', (queue) => {
    expect(refuse({ queue }).fieldErrors).toEqual({
      queue: 'has a comma; name one queue only',
    });
  });

  it('tells of a misspelt name', () => {
    expect(refuse({ Queue: 'vq' }).fieldErrors).toMatchObject({
      Queue: 'is not known; write queue',
    });
  });
});
