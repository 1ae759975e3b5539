import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { createCallbackClient } from 'callback-core/fetch';
import { CallbackWidget } from 'callback-react';
import { availabilityQueryOptions } from 'callback-react/hooks';
import { createSandbox } from 'callback-sandbox';
import { FreeTimes } from './FreeTimes.jsx';
import { service } from './service.js';

export const dynamic = 'force-dynamic';

const sandbox = createSandbox();

/** Carries requests into the sandbox, which stands in for the service. */
async function transport({ url, method, headers, body }) {
  const response = await sandbox.fetch(new Request(url, { method, headers, body }));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

export default async function Page() {
  const queryClient = new QueryClient();
  const client = createCallbackClient(service, { transport });
  await queryClient.prefetchQuery(availabilityQueryOptions(client, { numberOfDays: 2 }));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <FreeTimes />
      <CallbackWidget />
      <CallbackWidget id="second" immediateCallback={false} />
    </HydrationBoundary>
  );
}
