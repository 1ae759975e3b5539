import {
  dehydrate,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import type { CallbackClient } from 'callback-core';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { availabilityQueryOptions } from '../query/availabilityQueryOptions.ts';
import { useSlotPicker } from '../slotPicker/useSlotPicker.ts';
import { openService } from '../testing/openService.ts';
import { CallbackWidget } from '../widget/CallbackWidget.tsx';
import { useCallbackAvailability } from './useCallbackAvailability.ts';

const query = { startDate: '2030-01-07T00:00:00Z', numberOfDays: 1 };

function FreeTimes({ timeZone, locale }: { timeZone?: string; locale?: string }) {
  const { data } = useCallbackAvailability(query);
  const picker = useSlotPicker({ slots: data?.slots, timeZone, locale });
  return (
    <fieldset>
      <legend>{picker.day?.label ?? 'No day yet'}</legend>
      {picker.times.map((time) => (
        <label key={time.startTime}>
          <input {...picker.getTimeProps(time)} /> {time.label}
        </label>
      ))}
    </fieldset>
  );
}

function page(client: CallbackClient, queryClient: QueryClient, content: ReactNode) {
  return (
    <QueryClientProvider client={queryClient}>
      <CallbackProvider client={client}>{content}</CallbackProvider>
    </QueryClientProvider>
  );
}

async function takeOver(html: string, app: ReactNode) {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const complaints: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(container, app, { onRecoverableError: (error) => complaints.push(error) }),
  );
  const leave = () => {
    act(() => root.unmount());
    container.remove();
  };
  return { container, complaints, leave };
}

const clock = () => new Date('2030-01-01T00:00:00Z');

it('shows on the server what a loader asked for, and the browser does not ask again', async () => {
  const server = openService({ clock });
  const loader = new QueryClient();
  await loader.prefetchQuery(availabilityQueryOptions(server.client, query));
  const state = JSON.parse(JSON.stringify(dehydrate(loader)));

  const browser = openService({ clock });
  const app = (client: CallbackClient) =>
    page(
      client,
      new QueryClient(),
      <HydrationBoundary state={state}>
        <FreeTimes timeZone="Europe/Berlin" locale="en-GB" />
      </HydrationBoundary>,
    );
  const html = renderToString(app(server.client));
  expect(html).toContain('Monday 7 January');
  const { complaints, leave } = await takeOver(html, app(browser.client));
  expect(screen.getByRole('group', { name: 'Monday 7 January' })).toBeVisible();
  expect(complaints).toEqual([]);
  expect(server.sent).toHaveLength(1);
  expect(browser.sent).toEqual([]);
  leave();
});

it('waits for the browser where only the viewer knows zone and language', async () => {
  const { client } = openService({ clock });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(availabilityQueryOptions(client, query));
  const app = page(client, queryClient, <FreeTimes />);
  const html = renderToString(app);
  expect(html).toContain('No day yet');
  const { container, complaints, leave } = await takeOver(html, app);
  expect(container.querySelectorAll('input').length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  leave();
});

it('gives two widgets and two pickers on a page ids of their own, the same on both sides', async () => {
  const { client } = openService({ clock });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(availabilityQueryOptions(client, query));
  const app = page(
    client,
    queryClient,
    <>
      <CallbackWidget />
      <CallbackWidget />
      <FreeTimes timeZone="UTC" locale="en-GB" />
      <FreeTimes timeZone="UTC" locale="en-GB" />
    </>,
  );
  const idsOf = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const namesOf = (root: ParentNode) =>
    [...root.querySelectorAll<HTMLInputElement>('fieldset > label > input')].map(
      ({ name }) => name,
    );
  const html = renderToString(app);
  const before = document.createElement('div');
  before.innerHTML = html;
  const ids = idsOf(before);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  // Two widgets that ask when, two pickers with times.
  expect(new Set(namesOf(before)).size).toBe(4);

  const { container, complaints, leave } = await takeOver(html, app);
  expect(idsOf(container)).toEqual(expect.arrayContaining(ids));
  expect(new Set(idsOf(container)).size).toBe(idsOf(container).length);
  expect(new Set(namesOf(container))).toEqual(new Set(namesOf(before)));
  expect(complaints).toEqual([]);
  leave();
});
