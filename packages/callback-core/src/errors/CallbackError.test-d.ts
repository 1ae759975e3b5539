import { expectTypeOf, test } from 'vitest';
import type { CallbackClient, CallbackErrorCode, TimeSlot } from '../index.ts';
import { CallbackError, isCallbackError } from '../index.ts';

declare const caught: unknown;
declare const client: CallbackClient;

test('the guard narrows what was caught, and the code is a literal', () => {
  if (!isCallbackError(caught)) return;
  expectTypeOf(caught).toEqualTypeOf<CallbackError>();
  expectTypeOf(caught.code).toEqualTypeOf<CallbackErrorCode>();
  expectTypeOf(caught.booked).toEqualTypeOf<'no' | 'unknown' | undefined>();
  expectTypeOf(caught.alternatives).toEqualTypeOf<readonly TimeSlot[] | undefined>();
  // @ts-expect-error no such code exists
  if (caught.code === 'SLOT_GONE') return;
});

test('a code that does not exist cannot be made', () => {
  // @ts-expect-error no such code exists
  new CallbackError('SLOT_GONE', { operation: 'schedule', message: '' });
});

test('listeners are told what their event carries', () => {
  client.on('scheduled', ({ callback }) => expectTypeOf(callback.id).toEqualTypeOf<string>());
  client.on('scheduleError', ({ error }) => expectTypeOf(error).toEqualTypeOf<CallbackError>());
  // @ts-expect-error no such event exists
  client.on('booked', () => {});
});

test('a number is needed, and names are spelt as in the reference', () => {
  // @ts-expect-error phonenumber is missing
  client.schedule({ firstname: 'Bob' });
  // @ts-expect-error it is spelt phonenumber
  client.schedule({ phoneNumber: '4151110000' });
  client.schedule({ phonenumber: '4151110000', desiredtime: new Date() });
  client.availability({ numberOfDays: '5', maxTimeSlots: 20 });
});

test('a switch over every code compiles, and one that forgets a code does not', () => {
  const decide = (code: 'TIMEOUT' | 'NETWORK' | 'ABORTED') => {
    switch (code) {
      case 'TIMEOUT':
      case 'NETWORK':
        return 'ask again';
      default:
        // @ts-expect-error ABORTED is not decided
        return code satisfies never;
    }
  };
  decide('ABORTED');
  // @ts-expect-error all codes but one are missing
  const words: Record<CallbackErrorCode, string> = { TIMEOUT: 'No answer' };
  expectTypeOf(words).toBeObject();
});
