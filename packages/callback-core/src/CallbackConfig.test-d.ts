import { expectTypeOf, test } from 'vitest';
import { createCallbackClient, reconcile } from './index.ts';

const dataURL = 'https://callbacks.example.com/genesys/1/service/callback/sales';

test('options of the service and of safety are known by name and by kind', () => {
  createCallbackClient({ dataURL, callDirection: 'USERTERMINATED', priority: 1, language: 'de' });
  createCallbackClient({ dataURL, visitorIds: () => undefined, idempotency: 'header' });
  createCallbackClient({ dataURL, headers: async () => ({ authorization: 'Bearer token' }) });
  createCallbackClient({ dataURL, reconcile: reconcile('by-number') });
  // @ts-expect-error it is made by reconcile
  createCallbackClient({ dataURL, reconcile: 'by-number' });
  // @ts-expect-error a key travels in a header or not at all
  createCallbackClient({ dataURL, idempotency: 'body' });
  // @ts-expect-error nobody is called that way
  createCallbackClient({ dataURL, callDirection: 'OUTBOUND' });
});

test('what became of a booking is told with or without it', () => {
  const client = createCallbackClient({ dataURL });
  client.on('scheduleSettled', ({ outcome, callback }) => {
    expectTypeOf(outcome).toEqualTypeOf<'booked' | 'not-booked' | 'unavailable'>();
    expectTypeOf(callback?.id).toEqualTypeOf<string | undefined>();
  });
  client.schedule({ phonenumber: '4151110000' }, { evenIfUnresolved: true });
  // @ts-expect-error only a booking can be insisted upon
  client.availability({ numberOfDays: 1 }, { evenIfUnresolved: true });
});
