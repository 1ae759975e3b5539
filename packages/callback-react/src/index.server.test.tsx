// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import * as hooks from './hooks.ts';
import { openService } from './testing/openService.ts';
import { provide } from './testing/provide.tsx';

const request = { phonenumber: '4151110000' };

/** Uses every hook there is. */
function Everything() {
  const { data } = hooks.useCallbackAvailability({ numberOfDays: 1 });
  const picker = hooks.useSlotPicker({ slots: data?.slots });
  const book = hooks.useScheduleCallback();
  hooks.useCancelCallback();
  hooks.useRescheduleCallback();
  hooks.useCallbackStatus('abc', { pollInterval: 1000 });
  hooks.useCallbackWaitTime({ queue: 'sales' });
  hooks.useCallbackEvent('scheduled', () => book.mutate(request));
  return <p>{`${hooks.useCallbackClient().apiVersion} ${picker.days.length} ${book.status}`}</p>;
}

it('needs no window, neither to be imported nor to be rendered, and sends nothing', async () => {
  expect(typeof window).toBe('undefined');
  const { CallbackWidget } = await import('./index.ts');
  const { client, sent } = openService();
  const Provided = provide(client, new QueryClient());
  const html = renderToString(
    <Provided>
      <Everything />
      <CallbackWidget />
    </Provided>,
  );
  expect(html).toContain('v3 0 idle');
  expect(html).toContain('When should we call?');
  expect(sent).toEqual([]);
});
